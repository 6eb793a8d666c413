import { type Heard, heard } from "./heard.ts";
import type { SlotCircumstances } from "./slot-type.ts";

const times: Readonly<Record<string, number>> = { double: 2, triple: 3 };

/** Letters and digits that were told one by one, put together: "a p double q 12" is "apqq12". Nothing where there are words. */
export function spelled(
  said: string,
  circumstances: SlotCircumstances,
): (Heard & { together: string }) | undefined {
  const all = heard(said.trim(), circumstances);
  let together = "";
  let repeat = 1;
  for (const piece of all.text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)) {
    if (times[piece]) {
      repeat = times[piece];
      continue;
    }
    if (!/^(?:.|\d+|.*\d.*)$/u.test(piece)) return undefined;
    together += piece.repeat(repeat);
    repeat = 1;
  }
  return together ? { ...all, together } : undefined;
}
