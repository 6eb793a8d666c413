import { randomUUID } from "node:crypto";

/** The number of the article's customer, as the network tells it. */
export const justin = "+819012345678";

const contactId = randomUUID();

/** What Connect sends a Lambda in a voice call; `from` is `undefined` when the caller withholds the number. */
export function connectEvent(from: string | undefined, parameters: Readonly<Record<string, string>>) {
  return {
    Name: "ContactFlowEvent",
    Details: {
      ContactData: {
        Attributes: {},
        AwsRegion: "ap-northeast-1",
        Channel: "VOICE",
        ContactId: contactId,
        CustomerEndpoint: { Address: from ?? "anonymous", Type: "TELEPHONE_NUMBER" },
        CustomerId: null,
        InitialContactId: contactId,
        InitiationMethod: "INBOUND",
        InstanceARN:
          "arn:aws:connect:ap-northeast-1:123456789012:instance/00000000-0000-4000-8000-000000000000",
        LanguageCode: "en-US",
        MediaStreams: { Customer: { Audio: null } },
        PreviousContactId: contactId,
        Queue: null,
        SystemEndpoint: { Address: "+815031234567", Type: "TELEPHONE_NUMBER" },
      },
      Parameters: parameters,
    },
  };
}

/** What Lex V2 sends its code hook at a turn of a conversation; `previous` is the hook's last answer. */
export function lexEvent(
  transcript: string,
  { source = "DialogCodeHook", slots = {}, confirmationState = "None", sessionAttributes = {} }: LexTurn,
) {
  const intent = { name: "ChangeShippingDate", slots, state: "InProgress", confirmationState };
  return {
    messageVersion: "1.0",
    invocationSource: source,
    inputMode: "Speech",
    responseContentType: "text/plain; charset=utf-8",
    sessionId: contactId,
    inputTranscript: transcript,
    bot: {
      id: "ORDERLINE1",
      name: "orderline",
      localeId: "en_US",
      version: "1",
      aliasId: "LIVE",
      aliasName: "live",
    },
    interpretations: [{ intent, nluConfidence: 0.92, interpretationSource: "Lex" }],
    requestAttributes: { "x-amz-lex:channels:platform": "Connect" },
    sessionState: { sessionAttributes, intent, originatingRequestId: randomUUID() },
    transcriptions: [{ transcription: transcript, transcriptionConfidence: 0.98, resolvedSlots: {} }],
  };
}

export interface LexTurn {
  readonly source?: "DialogCodeHook" | "FulfillmentCodeHook";
  readonly slots?: Readonly<Record<string, unknown>>;
  readonly confirmationState?: "None" | "Confirmed" | "Denied";
  readonly sessionAttributes?: Readonly<Record<string, string>>;
}
