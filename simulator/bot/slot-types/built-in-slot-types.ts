import { amazonDate } from "../amazon-date.ts";
import type { BuiltInSlotType } from "./slot-type.ts";

/** The built-in slot types that are known here, by their name. */
export const builtInSlotTypes: Readonly<Record<string, BuiltInSlotType>> = {
  "AMAZON.Date": {
    knows: ({ date }) => date !== undefined,
    find: (said, { language, today }) => {
      const found = amazonDate(said, language, today);
      if (!found) return [];
      const { before, phrase, date } = found;
      return [{ at: before.length, originalValue: phrase, interpretedValue: date, resolvedValues: [date] }];
    },
  },
};
