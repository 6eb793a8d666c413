import { asSaid } from "./heard.ts";
import type { BuiltInSlotType } from "./slot-type.ts";

/** AMAZON.FreeFormInput: the whole of what was said, only where it was asked for, and no other intent then (guide). */
export const freeFormInput: BuiltInSlotType = {
  knows: () => true,
  takesAll: true,
  find: () => [],
  readAnswer: (said) => {
    const value = asSaid(said).trim();
    return value
      ? { at: 0, originalValue: value, interpretedValue: value, resolvedValues: [value] }
      : undefined;
  },
};
