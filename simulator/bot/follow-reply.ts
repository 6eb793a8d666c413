import type { BotLocale } from "./bot-definition.ts";
import { anyIntent, type Dialog, emptySlots, intentNamed } from "./dialog.ts";
import type { HookReply } from "./hook-reply.ts";
import type { LexIntent } from "./lex-intent.ts";

/** How a turn ends: the bot waits for the caller, or the conversation is over. */
export type TurnEnd =
  | { readonly messages: readonly string[]; readonly wait: Dialog }
  | { readonly messages: readonly string[]; readonly close: LexIntent; readonly failure?: string };

/** Does what a code hook's reply says. `misses` goes on when it asks the same question again. */
export function followReply(reply: HookReply, before: LexIntent, locale: BotLocale, misses: number): TurnEnd {
  const { type, slotToElicit = "" } = reply.sessionState.dialogAction;
  const messages = (reply.messages ?? []).flatMap(({ content }) => (content === undefined ? [] : [content]));
  const intent = intentAfter(reply, before, locale);
  switch (type) {
    case "ElicitIntent":
      return { messages, wait: anyIntent };
    case "ElicitSlot": {
      const slot = intentNamed(locale, intent.name)?.slots.find(({ name }) => name === slotToElicit);
      const asked = { ...intent, slots: { ...intent.slots, [slotToElicit]: null } };
      const question = messages.length > 0 || !slot ? messages : [slot.prompt];
      return { messages: question, wait: { waitingFor: "slot", intent: asked, slot: slotToElicit, misses } };
    }
    case "ConfirmIntent":
      return { messages, wait: { waitingFor: "yes-or-no", intent } };
    case "Close":
      return { messages, close: intent };
    case "Delegate":
      throw new Error("to delegate is to leave the next step to the bot");
  }
}

/** The intent as the reply leaves it; what the reply does not mention stays. */
export function intentAfter(reply: HookReply, before: LexIntent, locale: BotLocale): LexIntent {
  const { intent } = reply.sessionState;
  if (!intent) return before;
  const known = intentNamed(locale, intent.name);
  const slots = intent.name === before.name ? before.slots : known ? emptySlots(known) : {};
  return {
    name: intent.name,
    slots: { ...slots, ...intent.slots },
    state: intent.state ?? "InProgress",
    confirmationState: intent.confirmationState ?? "None",
  };
}
