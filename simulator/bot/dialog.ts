import type { LexIntent, Slots } from "./lex-intent.ts";
import { intentNamed, type Locale } from "./locale.ts";

/** What the bot is waiting for; `misses` counts answers to the same question that were not understood. */
export type Dialog =
  | { readonly waitingFor: "intent" }
  | {
      readonly waitingFor: "slot";
      readonly intent: LexIntent;
      readonly slot: string;
      readonly misses: number;
    }
  | { readonly waitingFor: "yes-or-no"; readonly intent: LexIntent; readonly misses: number };

export const anyIntent: Dialog = { waitingFor: "intent" };

/** The first slot that must have a value and has none, in the order in which they are asked for. */
export const openSlot = (locale: Locale, { name, slots }: LexIntent) =>
  intentNamed(locale, name)?.slots.find(
    (slot) => slot.setting.slotConstraint === "Required" && !slots[slot.name],
  );

/** Interpreted values of the slots that were filled. */
export const filledSlots = (slots: Slots): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(slots).flatMap(([name, slot]) =>
      slot?.value?.interpretedValue === undefined ? [] : [[name, slot.value.interpretedValue]],
    ),
  );
