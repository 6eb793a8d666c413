import { asSaid, heard, matching } from "./heard.ts";
import type { BuiltInSlotType, SlotType } from "./slot-type.ts";
import { spelled } from "./spelled.ts";

/** The longest value that a regular expression is held against (guide). */
const longest = 30;

/**
 * AMAZON.AlphaNumeric: letters and digits, `APQ123`. Within other words it is what has a digit; as an answer, a single
 * word or what was spelled (guide; which words of a longer text are taken is unconfirmed).
 */
export const alphaNumeric: BuiltInSlotType = { knows: () => true, ...accepting((value) => value) };

/** AMAZON.AlphaNumeric with a regular expression, in the case in which it matches (that either does is unconfirmed). */
export function alphaNumericLike(pattern: string): SlotType {
  const whole = new RegExp(`^(?:${pattern})$`, "u");
  const fits = (value: string): boolean => value.length <= longest && whole.test(value);
  return accepting((value) => [value, value.toUpperCase(), value.toLowerCase()].find(fits));
}

function accepting(accept: (value: string) => string | undefined): SlotType {
  return {
    find: (said, circumstances) =>
      matching(
        /(?<![\p{L}\p{N}])(?=[\p{L}-]{0,30}\d)[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu,
        ({ 0: text, index }) => accept(casedAs(said, text, index).replaceAll("-", "")),
      )(said, circumstances),
    readAnswer: (said, circumstances) => {
      const asWritten = asSaid(said).trim();
      const { text, value } = heard(said.trim(), circumstances);
      const together = /^[\p{L}\p{N}]+$/u.test(asWritten)
        ? asWritten
        : spelled(said, circumstances)?.together;
      return together === undefined ? undefined : value(0, text.length, accept(together))[0];
    },
  };
}

/** The words as they were written, if no number before them was told in words. */
function casedAs(said: string, text: string, at = 0): string {
  const written = asSaid(said).slice(at, at + text.length);
  return written.toLowerCase() === text ? written : text;
}
