import * as z from "zod/mini";
import { calendarDate } from "../../src/domain/index.ts";
import { type Fault, fault, howToBreak } from "./fault.ts";
import { type Pattern, pattern } from "./pattern.ts";

/** Every value in a script is read as text. One that is not right says what would be. */
const read = <Value>(readable: (text: string) => Value | undefined, cure: string) =>
  z.pipe(
    z.string({ error: cure }),
    z.transform((text, context): Value => {
      const value = readable(text);
      if (value !== undefined) return value;
      context.issues.push({ code: "custom", message: cure, input: text });
      return z.NEVER;
    }),
  );

const matching = (shape: RegExp, cure: string) => read((text) => (shape.test(text) ? text : undefined), cure);
const oneOf = <const Word extends string>(...words: readonly Word[]) =>
  read((text) => words.find((word) => word === text), `one of: ${words.join(", ")}`);

export const words = matching(/\S/, "some words");
export const date = read(calendarDate, "a real date, as 2026-11-27");
export const instant = read(
  (text) => (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text) ? validDate(text) : undefined),
  "a date and time with its offset, as 2026-11-24T10:00+09:00",
);
export const phone = matching(/^\+[1-9]\d{1,14}$/, "a number with plus and country, as +819012345678");
export const caller = matching(/^(\+[1-9]\d{1,14}|withheld)$/, "a number as +819012345678, or withheld");
export const language = oneOf("ja-JP", "en-US");
export const dialled = oneOf("ja-JP", "en-US", "choice");
export const status = oneOf("placed", "shipped", "cancelled");
export const fate = oneOf("placed", "shipped", "cancelled", "gone");
export const version = read((text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined), "a whole number");
export const notice = oneOf("owed", "none", "failed");
export const keys = matching(/^[0-9*#]+$/, 'keys 0 to 9, * and #, in quotes: presses: "1#"');

const readPattern = (text: string): Pattern | undefined => {
  try {
    return pattern(text);
  } catch {
    return undefined;
  }
};
const patternCure = "some of the words, or a regular expression as /ship(s|ped)/";

/** No words fit anything. */
export const anyPhrase = read(readPattern, patternCure);
export const phrase = read((text) => (text.trim() ? readPattern(text) : undefined), patternCure);

export const trouble = read<Fault>(
  fault,
  `what goes wrong, and how: ${howToBreak}. As: change-shipping-date hangs`,
);

/** A later time: so long from now, or the time itself. */
export type Moment = { readonly later: number } | { readonly at: Date };
const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

export const moment = read<Moment>((text) => {
  const [, count, unit = ""] = /^\+(\d{1,6})([smhd])$/.exec(text) ?? [];
  if (count) return { later: Number(count) * 1000 * (units[unit] ?? 0) };
  const at = validDate(text);
  return at && { at };
}, "how much later, as +30s, +10m, +2h or +1d, or a time as 2026-11-24T17:00+09:00");

export const nothing = matching(/^$/, "nothing after it");

function validDate(text: string): Date | undefined {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
