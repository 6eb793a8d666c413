"""
Calls every operation that is served with boto3, and prints as JSON what was answered, with all that the models of
botocore do not have so.

    python clients.py URL
"""

import json
import sys
from types import SimpleNamespace

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from answer_model import faults_of_answer, faults_of_error, unpacked

URL = sys.argv[1]
INSTANCE = "11111111-1111-4111-8111-111111111111"
TYPING = "application/vnd.amazonaws.connect.event.typing"
# By operation: how often it went well, and what its model does not have so, errors included.
operations = {}


def client(service):
    made = boto3.client(service, endpoint_url=URL, config=Config(retries={"total_max_attempts": 1}))
    made.meta.events.register("after-call.*.*", held_against_the_model)
    return made


def held_against_the_model(http_response, parsed, model, **_):
    seen = operations.setdefault(model.name, {"answers": 0, "faults": []})
    status, body = http_response.status_code, http_response.content
    if "Error" in parsed:
        code = parsed["Error"]["Code"]
        # An operation that is not served has its error from no model.
        if code == "UnknownOperationException":
            del operations[model.name]
        else:
            seen["faults"] += faults_of_error(model, status, code, body)
    else:
        seen["answers"] += 1
        seen["faults"] += faults_of_answer(model, status, http_response.headers, body)


lex, connect, participant = client("lexv2-runtime"), client("connect"), client("connectparticipant")


def session_of(session_id, **other):
    return {"botId": "PIZZERIA01", "botAliasId": "TSTALIASID", "localeId": "en_GB", "sessionId": session_id, **other}


def refusal(work):
    """The class of the exception that a client gets, whether it is the service's own, and what it tells."""
    try:
        work()
    except ClientError as error:
        told = error.response["Error"]
        status = error.response["ResponseMetadata"]["HTTPStatusCode"]
        return [type(error).__name__, told["Code"], status, told["Message"]]
    return None


def bot():
    ada = session_of("ada")
    asked = lex.recognize_text(
        **ada,
        text="I'd like a pizza",
        sessionState={"sessionAttributes": {"caller": "Zoë"}},
        requestAttributes={"app": "web"},
    )
    got = lex.get_session(**ada)
    told = lex.recognize_utterance(
        **ada, requestContentType="text/plain; charset=utf-8", inputStream=b"tomorrow"
    )
    put = lex.put_session(
        **ada,
        sessionState={
            "dialogAction": {"type": "ElicitSlot", "slotToElicit": "DeliveryDate"},
            "intent": {"name": "OrderPizza"},
            "activeContexts": [
                {
                    "name": "hungry",
                    "timeToLive": {"timeToLiveInSeconds": 90, "turnsToLive": 2},
                    "contextAttributes": {"since": "noon"},
                }
            ],
        },
        messages=[
            {"contentType": "PlainText", "content": "Which day?"},
            {
                "contentType": "ImageResponseCard",
                "imageResponseCard": {"title": "Days", "buttons": [{"text": "Today", "value": "today"}]},
            },
        ],
    )
    lost = lex.recognize_text(**session_of("bea:2.0"), text="xyzzy")
    return {
        "asked": [message["content"] for message in asked["messages"]],
        "attributes": [asked["sessionState"]["sessionAttributes"], asked["requestAttributes"]],
        "got": got["sessionState"]["dialogAction"],
        "told": unpacked(told["sessionState"])["intent"]["slots"]["DeliveryDate"]["value"]["interpretedValue"],
        "heard": [unpacked(told["inputTranscript"]), told["inputMode"], told["contentType"]],
        "put": [
            message.get("content") or message["imageResponseCard"]["title"] for message in unpacked(put["messages"])
        ],
        "lost": [one["intent"]["name"] for one in lost["interpretations"]],
        "deleted": lex.delete_session(**ada)["sessionId"],
    }


def started_chat(flow, **other):
    started = connect.start_chat_contact(
        InstanceId=INSTANCE, ContactFlowId=flow, ParticipantDetails={"DisplayName": "Ada"}, **other
    )
    connection = participant.create_participant_connection(
        ParticipantToken=started["ParticipantToken"], Type=["WEBSOCKET", "CONNECTION_CREDENTIALS"]
    )
    token = {"ConnectionToken": connection["ConnectionCredentials"]["ConnectionToken"]}
    return SimpleNamespace(id=started["ContactId"], token=token)


def written_in(a_chat, **query):
    items = participant.get_transcript(**a_chat.token, **query)["Transcript"]
    return [f"{item['DisplayName']}: {item['Content']}" for item in items if "Content" in item]


def described(contact_id):
    return connect.describe_contact(InstanceId=INSTANCE, ContactId=contact_id)["Contact"]


def chat():
    ada = started_chat("pizzeria", Attributes={"name": "Ada"})
    participant.send_event(**ada.token, ContentType=TYPING)
    sent = participant.send_message(**ada.token, ContentType="text/plain", Content="I'd like a pizza")
    contact = {"InstanceId": INSTANCE, "InitialContactId": ada.id}
    connect.update_contact_attributes(**contact, Attributes={"tier": "gold"})
    written = written_in(ada, SortOrder="ASCENDING")
    onwards = written_in(ada, StartPosition={"Id": sent["Id"]}, SortOrder="ASCENDING")
    # As Python writes a time: to the second, with an offset.
    since = written_in(ada, StartPosition={"AbsoluteTime": "2026-11-24T13:00:00+01:00"}, SortOrder="ASCENDING")
    participant.disconnect_participant(**ada.token)
    return {
        "attributes": connect.get_contact_attributes(**contact)["Attributes"],
        "written": written,
        "onwards": onwards,
        "since": since,
        "ended": described(ada.id)["DisconnectReason"],
        "late": refusal(lambda: participant.send_message(**ada.token, ContentType="text/plain", Content="hi")),
    }


def others():
    queued = started_chat("desk")
    called = connect.start_outbound_voice_contact(
        InstanceId=INSTANCE,
        ContactFlowId="pizzeria",
        DestinationPhoneNumber="+442079460001",
        SourcePhoneNumber="+442079460000",
    )["ContactId"]
    waiting = described(called)
    connect.stop_contact(InstanceId=INSTANCE, ContactId=called)
    return {
        "queue": described(queued.id)["QueueInfo"]["Id"],
        "waiting": [waiting["Channel"], waiting["CustomerEndpoint"]["Address"], "DisconnectReason" in waiting],
        "stopped": described(called)["DisconnectReason"],
    }


def refusals():
    nobody, text = session_of("nobody"), {"requestContentType": "text/plain; charset=utf-8", "inputStream": b"hi"}
    no_bot = session_of("ada", botId="NOBODY0000")
    chat_in = {"InstanceId": INSTANCE, "ContactFlowId": "pizzeria", "ParticipantDetails": {"DisplayName": "Ada"}}
    call_in = {"InstanceId": INSTANCE, "ContactFlowId": "pizzeria", "DestinationPhoneNumber": "+442079460001"}
    no_contact = {"InstanceId": INSTANCE, "ContactId": "none"}
    no_attributes = {"InstanceId": INSTANCE, "InitialContactId": "none"}
    no_token, plain = {"ConnectionToken": "none"}, {"ContentType": "text/plain", "Content": "hi"}
    ada = started_chat("pizzeria").token
    cut = started_chat("broken").id
    cases = {
        "session: GetSession": lambda: lex.get_session(**nobody),
        "session: DeleteSession": lambda: lex.delete_session(**nobody),
        "bot: RecognizeText": lambda: lex.recognize_text(**no_bot, text="hi"),
        "bot: RecognizeUtterance": lambda: lex.recognize_utterance(**no_bot, **text),
        "bot: PutSession": lambda: lex.put_session(**no_bot, sessionState={"dialogAction": {"type": "ElicitIntent"}}),
        "locale: RecognizeText": lambda: lex.recognize_text(**session_of("ada", localeId="xx_XX"), text="hi"),
        "long: RecognizeText": lambda: lex.recognize_text(**nobody, text="x" * 1025),
        "audio: RecognizeUtterance": lambda: lex.recognize_utterance(
            **nobody, **{**text, "requestContentType": "audio/l16"}
        ),
        "unpacked: RecognizeUtterance": lambda: lex.recognize_utterance(**nobody, **text, sessionState="{}"),
        "delegate: PutSession": lambda: lex.put_session(
            **nobody, sessionState={"dialogAction": {"type": "Delegate"}, "intent": {"name": "OrderPizza"}}
        ),
        "flow: StartChatContact": lambda: connect.start_chat_contact(**{**chat_in, "ContactFlowId": "none"}),
        "flow: StartOutboundVoiceContact": lambda: connect.start_outbound_voice_contact(
            **{**call_in, "ContactFlowId": "none"}
        ),
        "member: StartChatContact": lambda: connect.start_chat_contact(
            **chat_in, PersistentChat={"SourceContactId": "before"}
        ),
        "member: StartOutboundVoiceContact": lambda: connect.start_outbound_voice_contact(**call_in, QueueId="desk"),
        "number: StartOutboundVoiceContact": lambda: connect.start_outbound_voice_contact(
            **{**call_in, "DestinationPhoneNumber": "911"}
        ),
        "contact: DescribeContact": lambda: connect.describe_contact(**no_contact),
        "contact: StopContact": lambda: connect.stop_contact(**no_contact),
        "contact: GetContactAttributes": lambda: connect.get_contact_attributes(**no_attributes),
        "contact: UpdateContactAttributes": lambda: connect.update_contact_attributes(**no_attributes, Attributes={}),
        "broken: StopContact": lambda: connect.stop_contact(InstanceId=INSTANCE, ContactId=cut),
        "token: CreateParticipantConnection": lambda: participant.create_participant_connection(
            ParticipantToken="none"
        ),
        "token: SendMessage": lambda: participant.send_message(**no_token, **plain),
        "token: SendEvent": lambda: participant.send_event(**no_token, ContentType=TYPING),
        "token: GetTranscript": lambda: participant.get_transcript(**no_token),
        "token: DisconnectParticipant": lambda: participant.disconnect_participant(**no_token),
        "connection: CreateParticipantConnection": lambda: participant.create_participant_connection(
            ParticipantToken="none", Type=["WEBRTC_CONNECTION"]
        ),
        "type: SendMessage": lambda: participant.send_message(**ada, ContentType="text/html", Content="hi"),
        "type: SendEvent": lambda: participant.send_event(**ada, ContentType="text/plain"),
        "start: GetTranscript": lambda: participant.get_transcript(**ada, StartPosition={"Id": "none"}),
        "time: GetTranscript": lambda: participant.get_transcript(
            **ada, StartPosition={"AbsoluteTime": "yesterday"}
        ),
        "unknown: ListQueues": lambda: connect.list_queues(InstanceId=INSTANCE),
        "unknown: StartTaskContact": lambda: connect.start_task_contact(
            InstanceId=INSTANCE, ContactFlowId="pizzeria", Name="call back"
        ),
        "unknown: DescribeView": lambda: participant.describe_view(**ada, ViewToken="view"),
    }
    return {name: refusal(work) for name, work in cases.items()}


def doctored():
    """What is found in answers that are none of the service's."""
    state = {"sessionAttributes": {"tier": 1}, "intent": {"name": "OrderPizza", "slots": {"DeliveryDate": None}}}
    said = [{"content": "Hi", "contentType": "HTML"}, {"text": "Hi"}]
    contact = {"InitiationTimestamp": "2026-11-24", "LastUpdateTimestamp": 1795521600000, "Tags": {}}
    cases = [
        (lex, "DeleteSession", {}, {"sessionId": "a"}),
        (lex, "RecognizeText", {}, {"messages": said, "sessionState": state, "sessionid": "ada"}),
        (lex, "PutSession", {"X-Amz-Lex-Session-Id": "?!", "x-amz-lex-mode": "Text"}, {}),
        (connect, "DescribeContact", {}, {"Contact": contact}),
        (connect, "StopContact", {}, {"Stopped": True}),
        (participant, "SendMessage", {}, {"Id": None, "AbsoluteTime": "at noon"}),
    ]
    return [
        f"{name}: {fault}"
        for service, name, headers, body in cases
        for fault in faults_of_answer(
            service.meta.service_model.operation_model(name), 200, headers, json.dumps(body).encode()
        )
    ]


print(
    json.dumps(
        {
            "bot": bot(),
            "chat": chat(),
            "others": others(),
            "refusals": refusals(),
            "doctored": doctored(),
            "operations": operations,
        }
    )
)
