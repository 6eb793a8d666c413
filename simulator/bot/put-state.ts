import type { PutState } from "../bot-session.ts";
import { checkReply, ReplyRefused } from "./check-reply.ts";
import { anyIntent } from "./dialog.ts";
import { followReply } from "./follow-reply.ts";
import { interpretation } from "./lex-intent.ts";
import { filledIn } from "./lex-message.ts";
import type { Locale } from "./locale.ts";
import { newIntent } from "./new-intent.ts";
import { toldState } from "./told-session.ts";
import type { Memory } from "./turn.ts";

/**
 * Takes over a state of the dialog, as a code hook's reply would set it. What it says is `told` of the session.
 * @throws {ReplyRefused} on one that Lex would refuse, and on `Delegate`: what Lex does then is documented nowhere.
 */
export function putState(
  { sessionState, messages = [] }: PutState,
  memory: Memory,
  locale: Locale,
  requestId: string,
  random: () => number,
): Required<Memory> {
  const { dialogAction, activeContexts: contexts = memory.contexts } = sessionState;
  const { sessionAttributes: attributes = memory.attributes } = sessionState;
  if (dialogAction?.type === "Delegate")
    throw new ReplyRefused(["Delegate leaves the next step to Lex: name the step instead"], sessionState);
  if (sessionState.intent && !dialogAction)
    throw new ReplyRefused(["an intent comes with a dialogAction"], sessionState);
  const { dialog } = memory;
  const before = dialog.waitingFor === "intent" ? newIntent(locale.fallback, memory) : dialog.intent;
  const reply =
    dialogAction && checkReply({ sessionState: { ...sessionState, dialogAction }, messages }, locale);
  const {
    end,
    intent,
    messages: spoken,
  } = reply
    ? followReply(reply, before, locale, 0, random)
    : { end: { wait: dialog }, intent: before, messages };
  const state = toldState(end, {
    ...{ sessionAttributes: attributes, activeContexts: contexts, originatingRequestId: requestId },
  });
  return {
    ...{ attributes, contexts, dialog: "wait" in end ? end.wait : anyIntent },
    told: {
      sessionState: state,
      interpretations: state.intent ? [interpretation(state.intent)] : [],
      said: spoken.map((message) => filledIn(message, intent, attributes)),
    },
  };
}
