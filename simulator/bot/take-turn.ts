import { inNextTurn, lasting } from "./active-context.ts";
import { HookFailed } from "./call-hook.ts";
import { converse, StepsWithoutEnd } from "./converse.ts";
import { anyIntent } from "./dialog.ts";
import { inputSettings } from "./input-settings.ts";
import { interpretationsOf } from "./lex-event.ts";
import { type LexTurn, waitingState } from "./lex-turn.ts";
import type { Memory, Turn } from "./turn.ts";
import type { TurnEnd, TurnState } from "./turn-state.ts";
import { understand } from "./understand.ts";

/**
 * One turn: understands the input and leads the conversation to where the bot waits again or closes. A hook that does
 * not answer, where the bot has no word for that, fails the turn.
 * @throws {ReplyRefused}
 */
export async function takeTurn(turn: Turn): Promise<{ turn: LexTurn; next: Memory }> {
  const { locale, memory, requestId, requestAttributes } = turn;
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
  const { attributes: sessionAttributes, messages, failure } = state;
  const dialog = "wait" in end ? end.wait : anyIntent;
  const { dialogAction, intent } =
    "wait" in end ? waitingState(end.wait) : { dialogAction: { type: "Close" as const }, intent: end.close };
  const activeContexts = lasting(state.contexts);
  return {
    turn: {
      messages,
      sessionState: {
        dialogAction,
        ...(intent && { intent }),
        ...{ activeContexts, sessionAttributes, originatingRequestId: requestId },
      },
      interpretations: interpretationsOf(intent ?? understood.intent, understood),
      requestAttributes,
      ...("wait" in end && { listening: inputSettings(dialog, locale, sessionAttributes) }),
      ...(failure !== undefined && { failure }),
      explanation: understood.explanation,
    },
    next: { attributes: sessionAttributes, contexts: activeContexts, dialog },
  };
}
