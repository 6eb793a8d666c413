import * as z from "zod/mini";
import { type Pattern, pattern } from "./pattern.ts";

/** A value as a script has it: a text. One that is not right is told what would be (`cure`). */
export const read = <Value>(readable: (text: string) => Value | undefined, cure: string) =>
  z.pipe(
    z.string({ error: cure }),
    z.transform((text, context): Value => {
      const value = readable(text);
      if (value !== undefined) return value;
      context.issues.push({ code: "custom", message: cure, input: text });
      return z.NEVER;
    }),
  );

export const matching = (shape: RegExp, cure: string) =>
  read((text) => (shape.test(text) ? text : undefined), cure);

export const oneOf = <const Word extends string>(...words: readonly Word[]) =>
  read((text) => words.find((word) => word === text), `one of: ${words.join(", ")}`);

/** Several values by name, and no other names. */
export const named = <const Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `${issue.keys.join(", ")} is not known here; known are: ${Object.keys(shape).join(", ")}`
        : `a list of ${Object.keys(shape).join(", ")}, each with its value`,
  });

export const words = matching(/\S/, "some words");
export const wholeNumber = read(
  (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
  "a whole number",
);
export const instant = read(
  (text) => (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text) ? validDate(text) : undefined),
  "a date and time with its offset, as 2026-11-24T10:00+09:00",
);
export const phone = matching(/^\+[1-9]\d{1,14}$/, "a number with plus and country, as +819012345678");
export const caller = matching(/^(\+[1-9]\d{1,14}|withheld)$/, "a number as +819012345678, or withheld");
export const language = matching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a language, as en-US");
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

/** A later time: so long from now, or the time itself. */
export type Moment = { readonly later: number } | { readonly at: Date };
const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

export const moment = read((text): Moment | undefined => {
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
