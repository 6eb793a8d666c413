import { asSaid } from "./heard.ts";
import type { BuiltInSlotType } from "./slot-type.ts";

/** AMAZON.Date: `YYYY-MM-DD`. Vague phrases look as exact as Lex makes them look. */
export const date: BuiltInSlotType = {
  knows: (language) => language.date !== undefined,
  find: (said, { language, today }) => {
    const original = asSaid(said);
    const found = language.date?.(original.toLowerCase(), today);
    if (!found) return [];
    const originalValue = original.slice(found.at, found.at + found.phrase.length);
    return [{ at: found.at, originalValue, interpretedValue: found.date, resolvedValues: [found.date] }];
  },
};
