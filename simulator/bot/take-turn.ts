import { inNextTurn, lasting } from "./active-context.ts";
import { HookFailed } from "./call-hook.ts";
import { converse } from "./conversation/converse.ts";
import { StepsWithoutEnd } from "./conversation/pass-stage.ts";
import { anyIntent } from "./dialog.ts";
import { interpretationsOf } from "./lex-event.ts";
import { type ToldSession, toldState } from "./told-session.ts";
import type { Memory, Turn } from "./turn.ts";
import type { TurnEnd, TurnState } from "./turn-state.ts";
import { understand } from "./understand.ts";
import type { Understanding } from "./understanding.ts";

/** What a turn came to, and the session after it. */
export interface TurnTaken {
  readonly end: TurnEnd;
  readonly told: ToldSession;
  readonly explanation: Understanding["explanation"];
  /** Why the code hook gave no answer. */
  readonly failure: string | undefined;
  readonly next: Memory;
}

/**
 * One turn: understands the input and leads the conversation to where the bot waits again or closes. A hook that does
 * not answer, where the bot has no word for that, fails the turn.
 * @throws {ReplyRefused}
 */
export async function takeTurn(turn: Turn): Promise<TurnTaken> {
  const { memory, requestId } = turn;
  const contexts = inNextTurn(memory.contexts);
  const understood = understand({ ...turn, memory: { ...memory, contexts } });
  const state: TurnState = {
    ...{ attributes: memory.attributes, contexts, messages: [] },
    ...{ steps: 0, failure: undefined },
  };
  const end = await converse(turn, state, understood).catch((error: unknown): TurnEnd => {
    if (!(error instanceof HookFailed || error instanceof StepsWithoutEnd)) throw error;
    state.failure = error.message;
    return { close: { ...understood.intent, state: "Failed" } };
  });
  const { attributes, messages: said, failure } = state;
  const activeContexts = lasting(state.contexts);
  const sessionState = toldState(end, {
    ...{ sessionAttributes: attributes, activeContexts, originatingRequestId: requestId },
  });
  const interpretations = interpretationsOf(sessionState.intent ?? understood.intent, understood);
  const told = { sessionState, interpretations, said };
  const dialog = "wait" in end ? end.wait : anyIntent;
  return {
    ...{ end, told, explanation: understood.explanation, failure },
    next: { attributes, contexts: activeContexts, dialog, told },
  };
}
