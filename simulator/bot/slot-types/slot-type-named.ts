import type { LocaleModel } from "../bot-model.ts";
import { builtInSlotTypes } from "./built-in-slot-types.ts";
import { customSlotType } from "./custom-slot-type.ts";
import type { BuiltInSlotType, SlotType } from "./slot-type.ts";

/** The slot type of that name: the locale's own, or a built-in one. */
export function slotTypeNamed(name: string, { slotTypes }: LocaleModel): SlotType | undefined {
  const own = slotTypes.find((type) => type.name === name);
  return own ? customSlotType(own, builtInNamed(own.parentSlotTypeSignature ?? "")) : builtInNamed(name);
}

export const builtInNamed = (name: string): BuiltInSlotType | undefined =>
  Object.hasOwn(builtInSlotTypes, name) ? builtInSlotTypes[name] : undefined;
