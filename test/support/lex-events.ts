/** A Lex V2 event as Lex sends it to a code hook when Connect holds the conversation. */
export interface LexEventDetails {
  readonly intent?: string;
  readonly transcript?: string;
  /** What Lex resolved: a date, `null` for nothing. Left out, the intent has no such slot. */
  readonly slot?: string | null;
  readonly confirmationState?: "None" | "Confirmed" | "Denied";
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly localeId?: string;
  readonly source?: "DialogCodeHook" | "FulfillmentCodeHook";
  readonly inputMode?: "Speech" | "DTMF" | "Text";
}

/** What the flow tells the bot of a call about the order 1001. */
export const toldByFlow = {
  callerNumber: "+819012345678",
  orderId: "1001",
  orderVersion: "0",
  contactId: "9f3a1c1e-6b6d-4f0e-9a54-2d5b1d9a7c11",
};

export function lexEvent({
  intent = "ChangeShippingDate",
  transcript = "",
  slot,
  confirmationState = "None",
  attributes = toldByFlow,
  localeId = "en_US",
  source = "DialogCodeHook",
  inputMode = "Speech",
}: LexEventDetails = {}) {
  const understood = {
    name: intent,
    slots: slot === undefined ? {} : { ShippingDate: slot === null ? null : lexSlot(slot, transcript) },
    state: source === "DialogCodeHook" ? "InProgress" : "ReadyForFulfillment",
    confirmationState,
  };
  return {
    messageVersion: "1.0",
    invocationSource: source,
    inputMode,
    responseContentType: "text/plain; charset=utf-8",
    sessionId: "1b9d7a52-6a0c-4a53-8f52-3b8f0f7b9d01",
    inputTranscript: transcript,
    rawInputTranscript: transcript,
    bot: {
      id: "BOT1234567",
      name: "Orderline",
      aliasId: "ALIAS12345",
      aliasName: "live",
      localeId,
      version: "3",
    },
    interpretations: [
      { intent: understood, interpretationSource: "Lex", nluConfidence: 0.87 },
      { intent: { name: "FallbackIntent", slots: {} }, interpretationSource: "Lex" },
    ],
    requestAttributes: {
      "x-amz-lex:channels:platform": "Connect",
      "x-amz-lex:accept-content-types": "PlainText,SSML",
      ...(inputMode === "DTMF" && { "x-amz-lex:dtmf-transcript": transcript }),
    },
    sessionState: {
      activeContexts: [],
      sessionAttributes: attributes,
      intent: understood,
      originatingRequestId: "85f22c97-b5d3-4a74-9e3d-95446768ecaa",
    },
    transcriptions: [{ transcription: transcript, transcriptionConfidence: 0.9, resolvedContext: {} }],
  };
}

/** A slot as Lex fills it. Without a resolved value the key is missing, as it is in real events. */
export const lexSlot = (interpretedValue: string | undefined, originalValue = "") => ({
  shape: "Scalar",
  value: {
    originalValue,
    ...(interpretedValue !== undefined && { interpretedValue }),
    resolvedValues: interpretedValue === undefined ? [] : [interpretedValue],
  },
});
