import { anyIntent } from "./dialog.ts";
import type { HookReply } from "./hook-reply.ts";
import type { LexIntent } from "./lex-intent.ts";
import { type LexMessage, promptMessages } from "./lex-message.ts";
import { intentNamed, type Locale, slotNamed } from "./locale.ts";
import { emptySlots } from "./new-intent.ts";
import type { TurnEnd } from "./turn-state.ts";

/** Where a code hook's reply leads, and what is said; what the reply does not say itself is said by the bot. */
export interface Followed {
  readonly end: TurnEnd;
  readonly intent: LexIntent;
  readonly messages: readonly LexMessage[];
}

/** Does what a code hook's reply says. `misses` goes on when it asks the same question again. */
export function followReply(
  reply: HookReply,
  before: LexIntent,
  locale: Locale,
  misses: number,
  random: () => number,
): Followed {
  const { messages = [], sessionState } = reply;
  const { type, slotToElicit = "" } = sessionState.dialogAction;
  const intent = intentAfter(reply, before, locale);
  switch (type) {
    case "ElicitIntent":
      return { end: { wait: anyIntent }, intent, messages };
    case "ElicitSlot": {
      const asked = { ...intent, slots: { ...intent.slots, [slotToElicit]: null } };
      const prompt = slotNamed(intentNamed(locale, intent.name), slotToElicit)?.setting.promptSpecification;
      return {
        end: { wait: { waitingFor: "slot", intent: asked, slot: slotToElicit, misses } },
        intent: asked,
        messages: messages.length > 0 || !prompt ? messages : promptMessages(prompt, misses, random),
      };
    }
    case "ConfirmIntent":
      return { end: { wait: { waitingFor: "yes-or-no", intent, misses } }, intent, messages };
    case "Close":
      return { end: { close: intent }, intent, messages };
    case "Delegate":
      throw new Error("to delegate is to leave the next step to the bot");
  }
}

/** The intent as the reply leaves it; what the reply does not mention stays. */
export function intentAfter(reply: HookReply, before: LexIntent, locale: Locale): LexIntent {
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
