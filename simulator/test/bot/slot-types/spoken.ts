import { builtIn } from "../../../bot/languages/language-of.ts";
import { builtInSlotTypes } from "../../../bot/slot-types/built-in-slot-types.ts";
import type { FoundValue, SlotCircumstances, SlotType } from "../../../bot/slot-types/slot-type.ts";

/** A Tuesday. */
export function spokenIn(localeId: string): SlotCircumstances {
  const [name = ""] = localeId.split("_");
  const language = builtIn[name];
  if (!language) throw new Error(`${localeId} is not built in`);
  return { language, localeId, today: "2026-11-24", time: "10:00", inputMode: "Speech" };
}

export function slotTypeNamed(name: string): SlotType {
  const slotType = builtInSlotTypes[`AMAZON.${name}`];
  if (!slotType) throw new Error(`${name} is not known`);
  return slotType;
}

/** What the type makes of an answer. */
export const answerTo = (slotType: SlotType, said: string, localeId = "en_US"): FoundValue | undefined =>
  slotType.readAnswer?.(said, spokenIn(localeId)) ?? slotType.find(said, spokenIn(localeId))[0];

/** The value of an answer; of an ambiguous one all that it may be. */
export function valueFor(name: string, said: string, localeId?: string): string | undefined {
  const found = answerTo(slotTypeNamed(name), said, localeId);
  return found?.interpretedValue ?? found?.resolvedValues.join(" or ");
}
