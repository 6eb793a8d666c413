import type { PutState } from "../bot-session.ts";
import type { BotLocale } from "./bot-definition.ts";
import { checkReply, ReplyRefused } from "./check-reply.ts";
import { anyIntent, fallbackOf, newIntent } from "./dialog.ts";
import { followReply } from "./follow-reply.ts";
import { toldSession } from "./told-session.ts";
import type { Memory } from "./turn.ts";

/**
 * Takes over a state of the dialog, as a code hook's reply would set it.
 * @throws {ReplyRefused} on one that Lex would refuse, and on `Delegate`: what Lex does then is documented nowhere.
 */
export function putState(
  { sessionState, messages = [] }: PutState,
  memory: Memory,
  locale: BotLocale,
  requestId: string,
): { readonly messages: readonly string[]; readonly next: Memory } {
  const { dialogAction, sessionAttributes: attributes = memory.attributes } = sessionState;
  if (dialogAction?.type === "Delegate")
    throw new ReplyRefused(["Delegate leaves the next step to Lex: name the step instead"], sessionState);
  const before = "intent" in memory.dialog ? memory.dialog.intent : newIntent(fallbackOf(locale));
  const said = messages.flatMap(({ content }) => (content === undefined ? [] : [content]));
  const reply = dialogAction && { sessionState: { ...sessionState, dialogAction }, messages };
  const end = reply
    ? followReply(checkReply(reply, locale), before, locale, 0)
    : { wait: memory.dialog, messages: said };
  const dialog = "wait" in end ? end.wait : anyIntent;
  return {
    messages: end.messages,
    next: { attributes, dialog, told: toldSession(end, attributes, requestId) },
  };
}
