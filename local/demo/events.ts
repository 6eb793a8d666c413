import { randomUUID } from "node:crypto";
import { connectEvent as anyConnectEvent } from "../aws/connect-event.ts";

/** The endpoint number of the article's customer. */
export const justin = "+819012345678";

const contactId = randomUUID();

/** What Connect sends a Lambda in a voice call; `from` is `undefined` when the caller withholds the number. */
export function connectEvent(from: string | undefined, parameters: Readonly<Record<string, string>>) {
  const endpoint = { Address: from ?? "anonymous", Type: "TELEPHONE_NUMBER" };
  return anyConnectEvent({ endpoint, parameters, contactData: { ContactId: contactId } });
}

/** The event that Lex V2 sends to the code hook at a turn of a conversation. */
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
