import { heard } from "./heard.ts";
import type { BuiltInSlotType } from "./slot-type.ts";

/**
 * AMAZON.Time: `14:30`, or a part of the day (`MO`, `AF`, `EV`, `NI`). An ambiguous time has no interpreted value and
 * both resolved ones (guide).
 */
export const time: BuiltInSlotType = {
  knows: (language) => language.time !== undefined,
  find: (said, circumstances) => {
    const { text, value } = heard(said, circumstances);
    const found = circumstances.language.time?.(text);
    return found ? value(found.at, found.at + found.phrase.length, found.times) : [];
  },
};
