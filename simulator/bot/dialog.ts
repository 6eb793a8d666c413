import type { BotIntent, BotLocale } from "./bot-definition.ts";
import type { LexIntent, Slots } from "./lex-intent.ts";

/** What the bot is waiting for. */
export type Dialog =
  | { readonly waitingFor: "intent" }
  | {
      readonly waitingFor: "slot";
      readonly intent: LexIntent;
      readonly slot: string;
      readonly misses: number;
    }
  | { readonly waitingFor: "yes-or-no"; readonly intent: LexIntent };

export const anyIntent: Dialog = { waitingFor: "intent" };

export const intentNamed = (locale: BotLocale, name: string): BotIntent | undefined =>
  locale.intents.find((intent) => intent.name === name);

/** @throws {Error} when the locale has none: Lex would not build it. */
export function fallbackOf({ localeId, intents }: BotLocale): BotIntent {
  const fallback = intents.find((intent) => intent.parentIntentSignature === "AMAZON.FallbackIntent");
  if (!fallback) throw new Error(`locale ${localeId} needs an intent with the parent AMAZON.FallbackIntent`);
  return fallback;
}

/** An intent as it is when it was just recognised. */
export const newIntent = (intent: BotIntent, filled: Slots = {}): LexIntent => ({
  name: intent.name,
  slots: { ...emptySlots(intent), ...filled },
  state: "InProgress",
  confirmationState: "None",
});

export const emptySlots = (intent: BotIntent): Slots =>
  Object.fromEntries(intent.slots.map(({ name }) => [name, null]));

/** The first slot that still wants a value, in the order of the definition. */
export const openSlot = (locale: BotLocale, { name, slots }: LexIntent) =>
  intentNamed(locale, name)?.slots.find((slot) => !slots[slot.name]);

/** Interpreted values of the slots that were filled. */
export const filledSlots = (slots: Slots): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(slots).flatMap(([name, slot]) =>
      slot?.value?.interpretedValue === undefined ? [] : [[name, slot.value.interpretedValue]],
    ),
  );
