import type { ActiveContext } from "./active-context.ts";
import type { Interpretation, LexIntent } from "./lex-intent.ts";
import type { LexMessage } from "./lex-message.ts";
import type { TurnEnd } from "./turn-state.ts";

/** A session after a turn, as the API of Lex's runtime tells it. */
export interface ToldSession {
  readonly sessionState: {
    readonly dialogAction: {
      readonly type: "Close" | "ConfirmIntent" | "ElicitIntent" | "ElicitSlot";
      readonly slotToElicit?: string;
    };
    readonly intent?: LexIntent;
    readonly sessionAttributes: Readonly<Record<string, string>>;
    readonly activeContexts: readonly ActiveContext[];
    readonly originatingRequestId: string;
  };
  readonly interpretations: readonly Interpretation[];
  /** What the bot said last, cards included. */
  readonly said: readonly LexMessage[];
}

type ToldState = ToldSession["sessionState"];

/** What the bot waits for, or the intent that it closed, in the words of the API. */
export function toldState(
  end: TurnEnd,
  rest: Pick<ToldState, "sessionAttributes" | "activeContexts" | "originatingRequestId">,
): ToldState {
  if ("close" in end) return { dialogAction: { type: "Close" }, intent: end.close, ...rest };
  const { wait } = end;
  switch (wait.waitingFor) {
    case "intent":
      return { dialogAction: { type: "ElicitIntent" }, ...rest };
    case "slot":
      return { dialogAction: { type: "ElicitSlot", slotToElicit: wait.slot }, intent: wait.intent, ...rest };
    case "yes-or-no":
      return { dialogAction: { type: "ConfirmIntent" }, intent: wait.intent, ...rest };
  }
}
