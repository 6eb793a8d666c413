import { openSlot } from "../dialog.ts";
import type { LexIntent } from "../lex-intent.ts";
import type { Turn } from "../turn.ts";
import type { TurnEnd, TurnState } from "../turn-state.ts";
import type { Understanding } from "../understanding.ts";
import { confirm, elicit, isConfirmed } from "./ask.ts";
import { close, fulfill } from "./fulfill.ts";
import { passStage } from "./pass-stage.ts";
import { answered, notAnswered, start } from "./take-up.ts";
import { knownIntent, type Talk } from "./talk.ts";

/**
 * Leads the conversation from what the caller is taken to mean to where the bot waits again or closes: through the
 * stages of the intent as the bot has them (initial response, slots by priority, confirmation, fulfilment, closing
 * response), its conditions and next steps, and its code hook.
 * @throws {HookFailed}
 * @throws {ReplyRefused}
 * @throws {StepsWithoutEnd}
 */
export async function converse(turn: Turn, state: TurnState, understood: Understanding): Promise<TurnEnd> {
  const talk: Talk = {
    ...{ turn, state, understood },
    start: (intent, silent) => start(talk, intent, silent),
    pass: (stage, intent, otherwise) => passStage(talk, stage, intent, otherwise),
    goOn: (intent) => goOn(talk, intent),
    fulfill: (intent) => fulfill(talk, intent),
    close: (intent) => close(talk, intent),
  };
  const begin = { intent: start, answer: answered, missed: notAnswered } as const;
  return begin[understood.as](talk, understood.intent);
}

/** The default path (guide, paths-nextstep). */
async function goOn(talk: Talk, intent: LexIntent): Promise<TurnEnd> {
  if (intent.state === "Failed" || intent.state === "Fulfilled") return { close: intent };
  const slot = openSlot(talk.turn.locale, intent);
  if (slot) return elicit(talk, intent, slot);
  if (intent.confirmationState === "Denied") return { close: { ...intent, state: "Failed" } };
  return isConfirmed(knownIntent(talk, intent).model) && intent.confirmationState === "None"
    ? confirm(talk, intent)
    : talk.fulfill(intent);
}
