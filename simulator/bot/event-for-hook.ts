import { attemptName } from "./attempt-name.ts";
import type { LexEvent } from "./lex-event.ts";
import type { LexInput } from "./lex-input.ts";
import { type Interpretation, interpretation, type LexIntent } from "./lex-intent.ts";
import type { Turn } from "./turn.ts";
import type { TurnState } from "./turn-state.ts";

/** Why a code hook is called, and with which intent. */
export interface HookCall {
  readonly source: LexEvent["invocationSource"];
  readonly label?: string | undefined;
  /** What Lex would do next. */
  readonly proposal?: { readonly slot: string; readonly attempt: number } | undefined;
}

/** The event that Lex V2 sends to a code hook when Amazon Connect holds the conversation. */
export function eventForHook(
  turn: Turn,
  state: TurnState,
  { source, label, proposal }: HookCall,
  intent: LexIntent,
  interpretations: readonly Interpretation[],
): LexEvent {
  const { bot, input, locale } = turn;
  return {
    messageVersion: "1.0",
    invocationSource: source,
    inputMode: input.inputMode,
    responseContentType: "text/plain; charset=utf-8",
    sessionId: turn.sessionId,
    inputTranscript: input.transcript,
    ...(label !== undefined && { invocationLabel: label }),
    bot: {
      id: "SIMULATED1",
      name: bot.name,
      aliasId: "SIMULATED2",
      aliasName: "simulator",
      localeId: locale.localeId,
      version: "1",
    },
    interpretations,
    ...(proposal && { proposedNextState: proposed(intent, proposal) }),
    requestAttributes: turn.requestAttributes,
    sessionState: {
      activeContexts: state.contexts,
      sessionAttributes: state.attributes,
      intent,
      originatingRequestId: turn.requestId,
    },
    transcriptions: transcriptionsOf(input, intent),
  };
}

const proposed = (intent: LexIntent, { slot, attempt }: { slot: string; attempt: number }) => ({
  dialogAction: { type: "ElicitSlot" as const, slotToElicit: slot },
  intent,
  prompt: { attempt: attemptName(attempt) },
});

export const transcriptionsOf = (input: LexInput, intent: LexIntent) =>
  input.transcript === ""
    ? []
    : [
        {
          transcription: input.transcript,
          ...(input.inputMode === "Speech" && { transcriptionConfidence: 1 }),
          resolvedContext: { intent: intent.name },
          resolvedSlots: Object.fromEntries(Object.entries(intent.slots).filter(([, value]) => value)),
        },
      ];

/** The intent as it is by now, the likeliest interpretation; then what else could have been meant. */
export const interpretationsOf = (
  intent: LexIntent,
  meant: {
    readonly intent: LexIntent;
    readonly confidence?: number;
    readonly others: readonly Interpretation[];
  },
): readonly Interpretation[] => [
  interpretation(intent, intent.name === meant.intent.name ? meant.confidence : undefined),
  ...meant.others.filter((other) => other.intent.name !== intent.name),
];
