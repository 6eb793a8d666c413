import { anyIntent } from "./dialog.ts";
import type { HookReply } from "./hook-reply.ts";
import type { LexIntent } from "./lex-intent.ts";
import { intentNamed, type Locale } from "./locale.ts";
import { emptySlots } from "./new-intent.ts";
import type { TurnEnd } from "./turn-state.ts";

/** Where a code hook's reply leads. `misses` goes on when it asks the same question again. */
export function followReply(reply: HookReply, before: LexIntent, locale: Locale, misses: number): TurnEnd {
  const { type, slotToElicit = "" } = reply.sessionState.dialogAction;
  const intent = intentAfter(reply, before, locale);
  switch (type) {
    case "ElicitIntent":
      return { wait: anyIntent };
    case "ElicitSlot": {
      const asked = { ...intent, slots: { ...intent.slots, [slotToElicit]: null } };
      return { wait: { waitingFor: "slot", intent: asked, slot: slotToElicit, misses } };
    }
    case "ConfirmIntent":
      return { wait: { waitingFor: "yes-or-no", intent, misses } };
    case "Close":
      return { close: intent };
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
