import { matching } from "./heard.ts";
import { number } from "./number.ts";
import { oneOf } from "./one-of.ts";
import type { BuiltInSlotType } from "./slot-type.ts";

const percent = matching(
  ({ language }) => new RegExp(`(?<![\\w.])(-?\\d+(?:\\.\\d+)?) ?(?:%|${oneOf(language.percent)})`, "g"),
  ([, digits]) => `${digits}%`,
);

/** AMAZON.Percentage: `25%`; a number without a percent sign or word stays a number (guide). */
export const percentage: BuiltInSlotType = {
  knows: () => true,
  find: percent,
  readAnswer: (said, circumstances) =>
    percent(said, circumstances)[0] ??
    number.readAnswer?.(said, circumstances) ??
    number.find(said, circumstances)[0],
};
