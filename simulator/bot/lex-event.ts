import type { BotDefinition } from "./bot-definition.ts";
import type { LexInput } from "./lex-input.ts";
import { type Interpretation, interpretation, type LexIntent } from "./lex-intent.ts";

/** What Lex V2 sends to a code hook. */
export interface LexEvent extends Record<string, unknown> {
  readonly invocationSource: "DialogCodeHook" | "FulfillmentCodeHook";
  readonly inputMode: LexInput["inputMode"];
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
export interface EventFacts {
  readonly definition: BotDefinition;
  readonly localeId: string;
  readonly sessionId: string;
  readonly requestId: string;
  readonly input: LexInput;
  readonly sessionAttributes: Readonly<Record<string, string>>;
  readonly intent: LexIntent;
  readonly others: readonly Interpretation[];
  readonly confidence?: number | undefined;
}

/** The event that Lex V2 sends to a code hook when Amazon Connect holds the conversation. */
export function lexEvent(
  turn: EventFacts,
  invocationSource: LexEvent["invocationSource"],
  proposal?: { readonly slot: string; readonly attempt: number },
): LexEvent {
  const { definition, input, intent } = turn;
  return {
    messageVersion: "1.0",
    invocationSource,
    inputMode: input.inputMode,
    responseContentType: "text/plain; charset=utf-8",
    sessionId: turn.sessionId,
    inputTranscript: input.transcript,
    bot: {
      id: "SIMULATED1",
      name: definition.name,
      aliasId: "SIMULATED2",
      aliasName: "simulator",
      localeId: turn.localeId,
      version: "1",
    },
    interpretations: [interpretation(intent, turn.confidence), ...turn.others],
    ...(proposal && { proposedNextState: proposed(intent, proposal) }),
    requestAttributes: {
      "x-amz-lex:channels:platform": "Connect",
      "x-amz-lex:accept-content-types": "PlainText,SSML",
      ...(input.inputMode === "DTMF" && { "x-amz-lex:dtmf-transcript": input.transcript }),
    },
    sessionState: {
      activeContexts: [],
      sessionAttributes: turn.sessionAttributes,
      intent,
      originatingRequestId: turn.requestId,
    },
    transcriptions: input.transcript === "" ? [] : [transcription(input, intent)],
  };
}

const proposed = (intent: LexIntent, { slot, attempt }: { slot: string; attempt: number }) => ({
  dialogAction: { type: "ElicitSlot" as const, slotToElicit: slot },
  intent,
  prompt: { attempt: attempt === 0 ? "Initial" : `Retry${attempt}` },
});

const transcription = (input: LexInput, intent: LexIntent) => ({
  transcription: input.transcript,
  ...(input.inputMode === "Speech" && { transcriptionConfidence: 1 }),
  resolvedContext: { intent: intent.name },
  resolvedSlots: Object.fromEntries(Object.entries(intent.slots).filter(([, value]) => value)),
});
