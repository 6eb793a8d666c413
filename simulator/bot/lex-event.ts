import type { BotDefinition } from "./bot-definition.ts";
import { type Heard, type Interpretation, interpretation, type LexIntent } from "./lex-intent.ts";

export interface LexEvent extends Record<string, unknown> {
  readonly invocationSource: "DialogCodeHook" | "FulfillmentCodeHook";
  readonly inputMode: Heard["inputMode"];
  readonly inputTranscript: string;
  readonly sessionId: string;
  readonly interpretations: readonly Interpretation[];
  readonly proposedNextState?: {
    readonly dialogAction: { readonly type: "ElicitSlot"; readonly slotToElicit: string };
    readonly intent: LexIntent;
    readonly prompt: { readonly attempt: string };
  };
  readonly sessionState: {
    readonly intent: LexIntent;
    readonly sessionAttributes: Readonly<Record<string, string>>;
    readonly [other: string]: unknown;
  };
}

/** What the event tells besides the caller's own words. */
export interface Moment {
  readonly definition: BotDefinition;
  readonly localeId: string;
  readonly sessionId: string;
  readonly requestId: string;
  readonly heard: Heard;
  readonly sessionAttributes: Readonly<Record<string, string>>;
  readonly intent: LexIntent;
  readonly others: readonly Interpretation[];
  readonly confidence?: number | undefined;
}

/** The event that Lex V2 sends to a code hook when Amazon Connect holds the conversation. */
export function lexEvent(
  moment: Moment,
  invocationSource: LexEvent["invocationSource"],
  proposal?: { readonly slot: string; readonly attempt: number },
): LexEvent {
  const { definition, heard, intent } = moment;
  return {
    messageVersion: "1.0",
    invocationSource,
    inputMode: heard.inputMode,
    responseContentType: "text/plain; charset=utf-8",
    sessionId: moment.sessionId,
    inputTranscript: heard.transcript,
    bot: {
      id: "SIMULATED1",
      name: definition.name,
      aliasId: "SIMULATED2",
      aliasName: "simulator",
      localeId: moment.localeId,
      version: "1",
    },
    interpretations: [interpretation(intent, moment.confidence), ...moment.others],
    ...(proposal && { proposedNextState: proposed(intent, proposal) }),
    requestAttributes: {
      "x-amz-lex:channels:platform": "Connect",
      "x-amz-lex:accept-content-types": "PlainText,SSML",
      ...(heard.inputMode === "DTMF" && { "x-amz-lex:dtmf-transcript": heard.transcript }),
    },
    sessionState: {
      activeContexts: [],
      sessionAttributes: moment.sessionAttributes,
      intent,
      originatingRequestId: moment.requestId,
    },
    transcriptions: heard.transcript === "" ? [] : [transcription(heard, intent)],
  };
}

const proposed = (intent: LexIntent, { slot, attempt }: { slot: string; attempt: number }) => ({
  dialogAction: { type: "ElicitSlot" as const, slotToElicit: slot },
  intent,
  prompt: { attempt: attempt === 0 ? "Initial" : `Retry${attempt}` },
});

const transcription = (heard: Heard, intent: LexIntent) => ({
  transcription: heard.transcript,
  ...(heard.inputMode === "Speech" && { transcriptionConfidence: 1 }),
  resolvedContext: { intent: intent.name },
  resolvedSlots: Object.fromEntries(Object.entries(intent.slots).filter(([, value]) => value)),
});
