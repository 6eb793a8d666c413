import { asSaid, heard } from "./heard.ts";
import type { BuiltInSlotType, SlotType } from "./slot-type.ts";
import { spelled } from "./spelled.ts";

/** The longest value that a regular expression is held against (guide). */
const longest = 30;

/**
 * AMAZON.AlphaNumeric: letters and digits, `APQ123`. Within other words it is what has a digit; as an answer, a single
 * word or what was spelled (guide; which words of a longer text are taken is unconfirmed).
 */
export const alphaNumeric: BuiltInSlotType = { knows: () => true, ...accepting((value) => value) };

/** Why Lex would not take the regular expression of a slot type (guide, "AMAZON.AlphaNumeric"), if it would not. */
export function patternProblem(pattern: string): string | undefined {
  const bare = pattern.replace(/\\u[\da-fA-F]{4}|\\.|\[[^\]]*\]/g, "x");
  if (/[*+]|\{\d*,\}/.test(bare)) return "repeats without an end (*, +, {x,}): give an upper bound";
  if (bare.includes(".")) return "has the wild card (.): name the characters";
  if (pattern.length > 300) return "is longer than 300 characters";
  try {
    new RegExp(pattern);
    return undefined;
  } catch {
    return "is no regular expression";
  }
}

/** AMAZON.AlphaNumeric with a regular expression, in the case in which it matches (that either does is unconfirmed). */
export function alphaNumericLike(pattern: string): SlotType {
  const whole = new RegExp(`^(?:${pattern})$`);
  const fits = (value: string): boolean => value.length <= longest && whole.test(value);
  return accepting((value) => [value, value.toUpperCase(), value.toLowerCase()].find(fits));
}

const withDigit = /(?<![\p{L}\p{N}])(?=[\p{L}-]{0,30}\d)[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

function accepting(accept: (value: string) => string | undefined): SlotType {
  return {
    find: (said, circumstances) => {
      const [written, { text, value }] = [asSaid(said), heard(said, circumstances)];
      return [...text.matchAll(withDigit)].flatMap(({ 0: found, index }) => {
        // The case that was written is kept, if no number before it was told in words.
        const cased = written.slice(index, index + found.length);
        const letters = cased.toLowerCase() === found ? cased : found;
        return value(index, index + found.length, accept(letters.replaceAll("-", "")));
      });
    },
    readAnswer: (said, circumstances) => {
      const written = asSaid(said).trim();
      const { text, value } = heard(said.trim(), circumstances);
      const together = /^[\p{L}\p{N}]+$/u.test(written) ? written : spelled(said, circumstances)?.together;
      return together === undefined ? undefined : value(0, text.length, accept(together))[0];
    },
  };
}
