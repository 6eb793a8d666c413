"""
Speaks to a served pizzeria with boto3, and holds every answer against the model that botocore has of it: what is
required is there, every type and range fits, and there is no member and no word that the model does not have.

    python small_talk.py URL
"""

import gzip
import base64
import json
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.validate import ParamValidator

url = sys.argv[1]
faults = []
answered = []


def without_nulls(value):
    """Lex tells a slot without a value as null, which no model has a type for."""
    if isinstance(value, dict):
        return {key: without_nulls(one) for key, one in value.items() if one is not None}
    if isinstance(value, list):
        return [without_nulls(one) for one in value]
    return value


def unlike_the_model(value, shape, path):
    if value is None:
        return
    if shape.type_name == "structure":
        members = {
            member.serialization.get("name", name): member
            for name, member in shape.members.items()
            if "location" not in member.serialization
        }
        for name, one in value.items():
            if name in members:
                unlike_the_model(one, members[name], f"{path}.{name}")
            else:
                faults.append(f"{path}.{name} is not in the model")
    elif value not in (getattr(shape, "enum", None) or [value]):
        faults.append(f"{path} is {value}, which the model does not have")
    elif shape.type_name == "list":
        for one in value:
            unlike_the_model(one, shape.member, f"{path}[]")
    elif shape.type_name == "map":
        for name, one in value.items():
            unlike_the_model(one, shape.value, f"{path}.{name}")


def check(http_response, parsed, model, **_):
    answered.append(model.name)
    if http_response.status_code >= 300:
        code = parsed["Error"]["Code"]
        if code not in [error.name for error in model.error_shapes]:
            faults.append(f"{model.name} answers {code}, which its model does not have")
        return
    shape = model.output_shape
    if shape is None:
        return
    members = {name: value for name, value in parsed.items() if name != "ResponseMetadata"}
    report = ParamValidator().validate(without_nulls(members), shape)
    if report.has_errors():
        faults.append(f"{model.name}: {report.generate_report()}")
    if not shape.serialization.get("payload"):
        unlike_the_model(json.loads(http_response.content or b"{}"), shape, model.name)


def client(service):
    made = boto3.client(
        service,
        endpoint_url=url,
        region_name="eu-west-2",
        aws_access_key_id="nobody",
        aws_secret_access_key="nothing",
        config=Config(retries={"max_attempts": 0}),
    )
    made.meta.events.register("after-call.*.*", check)
    return made


def refused(work):
    try:
        work()
    except ClientError as error:
        return error.response["Error"]["Code"]
    return "nothing"


def unpacked(text):
    return json.loads(gzip.decompress(base64.b64decode(text)))


def speak_to_the_bot():
    lex = client("lexv2-runtime")
    at = dict(botId="PIZZERIA01", botAliasId="TSTALIASID", localeId="en_GB", sessionId="ada")
    asked = lex.recognize_text(**at, text="I'd like a pizza", sessionState={"sessionAttributes": {"caller": "Ada"}})
    got = lex.get_session(**at)
    told = lex.recognize_utterance(
        **at, requestContentType="text/plain; charset=utf-8", inputStream=b"tomorrow"
    )
    put = lex.put_session(
        **at,
        sessionState={
            "dialogAction": {"type": "ElicitSlot", "slotToElicit": "DeliveryDate"},
            "intent": {"name": "OrderPizza"},
        },
    )
    lex.delete_session(**at)
    return {
        "asked": [message["content"] for message in asked["messages"]],
        "got": got["sessionState"]["dialogAction"],
        "told": unpacked(told["sessionState"])["intent"]["slots"]["DeliveryDate"]["value"]["interpretedValue"],
        "put": [message["content"] for message in unpacked(put["messages"])],
        "refused": [
            refused(lambda: lex.get_session(**at)),
            refused(lambda: lex.recognize_text(**{**at, "localeId": "xx_XX"}, text="hi")),
            refused(lambda: lex.recognize_utterance(**at, requestContentType="audio/l16", inputStream=b"hi")),
        ],
    }


def chat():
    connect, participant = client("connect"), client("connectparticipant")
    instance = "11111111-1111-4111-8111-111111111111"
    started = connect.start_chat_contact(
        InstanceId=instance,
        ContactFlowId="any",
        Attributes={"name": "Ada"},
        ParticipantDetails={"DisplayName": "Ada"},
    )
    connection = participant.create_participant_connection(
        ParticipantToken=started["ParticipantToken"], Type=["CONNECTION_CREDENTIALS"]
    )
    token = dict(ConnectionToken=connection["ConnectionCredentials"]["ConnectionToken"])
    typing = "application/vnd.amazonaws.connect.event.typing"
    participant.send_event(**token, ContentType=typing)
    participant.send_message(**token, ContentType="text/plain", Content="I'd like a pizza")
    contact = dict(InstanceId=instance, InitialContactId=started["ContactId"])
    connect.update_contact_attributes(**contact, Attributes={"tier": "gold"})
    written = participant.get_transcript(**token, SortOrder="ASCENDING")
    participant.disconnect_participant(**token)
    called = connect.start_outbound_voice_contact(
        InstanceId=instance, ContactFlowId="any", DestinationPhoneNumber="+442079460001"
    )
    connect.stop_contact(InstanceId=instance, ContactId=called["ContactId"])
    left = connect.describe_contact(InstanceId=instance, ContactId=started["ContactId"])["Contact"]
    stopped = connect.describe_contact(InstanceId=instance, ContactId=called["ContactId"])["Contact"]
    return {
        "attributes": connect.get_contact_attributes(**contact)["Attributes"],
        "written": [
            f"{item['DisplayName']}: {item['Content']}" for item in written["Transcript"] if "Content" in item
        ],
        "ended": [one["DisconnectReason"] for one in (left, stopped)],
        "refused": [
            refused(lambda: connect.describe_contact(InstanceId=instance, ContactId="none")),
            refused(lambda: participant.send_message(**token, ContentType="text/plain", Content="hi")),
        ],
    }


print(json.dumps({"bot": speak_to_the_bot(), "chat": chat(), "answered": answered, "faults": faults}))
