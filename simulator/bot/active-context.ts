import type { IntentModel } from "./bot-model.ts";
import { filledSlots } from "./dialog.ts";
import type { LexIntent } from "./lex-intent.ts";

/** A context that is active in a session, as Lex hands it to a code hook. */
export interface ActiveContext {
  readonly name: string;
  readonly timeToLive: { readonly timeToLiveInSeconds: number; readonly turnsToLive: number };
  readonly contextAttributes: Readonly<Record<string, string>>;
}

/** The contexts that a fulfilled intent activates; they hold its slots (guide, context-mgmt-active-context). */
export const activated = (model: IntentModel, intent: LexIntent): readonly ActiveContext[] =>
  model.outputContexts.map(({ name, timeToLiveInSeconds, turnsToLive }) => ({
    name,
    timeToLive: { timeToLiveInSeconds, turnsToLive },
    contextAttributes: filledSlots(intent.slots),
  }));

/** The newer ones take the place of those of the same name. */
export const joined = (
  before: readonly ActiveContext[],
  newer: readonly ActiveContext[],
): readonly ActiveContext[] => [
  ...before.filter(({ name }) => newer.every((one) => one.name !== name)),
  ...newer,
];

/** Those whose time is not over after so many seconds. */
export const afterSeconds = (contexts: readonly ActiveContext[], seconds: number): readonly ActiveContext[] =>
  contexts
    .map((context) => aged(context, { seconds, turns: 0 }))
    .filter(({ timeToLive }) => timeToLive.timeToLiveInSeconds > 0);

/** As they are in the next turn, which is one request to Lex; in its last turn a context still counts. */
export const inNextTurn = (contexts: readonly ActiveContext[]): readonly ActiveContext[] =>
  contexts.map((context) => aged(context, { seconds: 0, turns: 1 }));

/** Those that a later turn still sees. */
export const lasting = (contexts: readonly ActiveContext[]): readonly ActiveContext[] =>
  contexts.filter(({ timeToLive }) => timeToLive.turnsToLive > 0);

const aged = (
  { timeToLive, ...context }: ActiveContext,
  { seconds, turns }: { readonly seconds: number; readonly turns: number },
): ActiveContext => ({
  ...context,
  timeToLive: {
    timeToLiveInSeconds: timeToLive.timeToLiveInSeconds - seconds,
    turnsToLive: timeToLive.turnsToLive - turns,
  },
});

/** Whether every context that the intent wants is active; an intent that wants none can always be recognised. */
export const isEligible = (model: IntentModel, contexts: readonly ActiveContext[]): boolean =>
  model.inputContexts.every((wanted) => contexts.some(({ name }) => name === wanted.name));
