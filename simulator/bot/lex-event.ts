import type { ActiveContext } from "./active-context.ts";
import type { LexInput } from "./lex-input.ts";
import { type Interpretation, interpretation, type LexIntent } from "./lex-intent.ts";
import type { Turn } from "./turn.ts";
import type { TurnState } from "./turn-state.ts";

/** What Lex V2 sends to a code hook. */
export interface LexEvent extends Record<string, unknown> {
  readonly invocationSource: "DialogCodeHook" | "FulfillmentCodeHook";
  readonly inputMode: LexInput["inputMode"];
  readonly inputTranscript: string;
  readonly sessionId: string;
  /** By which point of the conversation the hook is called, where the bot gives that a label. */
  readonly invocationLabel?: string;
  readonly interpretations: readonly Interpretation[];
  readonly proposedNextState?: {
    readonly dialogAction: { readonly type: "ElicitSlot"; readonly slotToElicit: string };
    readonly intent: LexIntent;
    readonly prompt: { readonly attempt: string };
  };
  readonly sessionState: {
    readonly intent: LexIntent;
    readonly sessionAttributes: Readonly<Record<string, string>>;
    readonly activeContexts: readonly ActiveContext[];
    readonly [other: string]: unknown;
  };
}

/** Why a code hook is called, and with which intent. */
export interface HookCall {
  readonly source: LexEvent["invocationSource"];
  readonly label?: string | undefined;
  /** What Lex would do next. */
  readonly proposal?: { readonly slot: string; readonly attempt: number } | undefined;
}

/** The event that Lex V2 sends to a code hook when Amazon Connect holds the conversation. */
export function lexEvent(
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

/** How Lex calls the first question and those that repeat it. */
export const attemptName = (attempt: number): string => (attempt === 0 ? "Initial" : `Retry${attempt}`);

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
