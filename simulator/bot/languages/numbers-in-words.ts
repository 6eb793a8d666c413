import type { FoundNumber } from "./found-number.ts";

/** How a language tells numbers in words, all in lower case. */
export interface NumberWords {
  /** Words below a thousand: `twenty`, `doscientos`. */
  readonly values: Readonly<Record<string, number>>;
  /** Words that what was said before them is multiplied by: `hundred`, `mil`. */
  readonly times: Readonly<Record<string, number>>;
  /** What may stand for one before such a word ("a hundred"); nothing at all where it is left out ("mil"). */
  readonly one: string | undefined;
  /** The word between parts ("and"), and what has to be left to say for it: below 10 in "treinta y uno". */
  readonly and: string;
  readonly andBelow: 10 | 100;
  readonly points: readonly string[];
  readonly signs: readonly string[];
}

const token = /\d+(?:,\d{3})*(?:\.\d+)?|[\p{L}\p{M}]+/gu;

interface Word {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** One space or hyphen parts it from the word before. */
  readonly joined: boolean;
}

interface Read {
  readonly digits: string;
  readonly next: number;
}

/** Finds every number of a text in lower case, in digits or in words. */
export const numbersInWords =
  (words: NumberWords) =>
  (text: string): readonly FoundNumber[] => {
    const said = wordsIn(text);
    const found: FoundNumber[] = [];
    for (let index = 0; index < said.length; ) {
      const number = signed(said, index, words);
      const [first, last] = [said[index], said[(number?.next ?? 0) - 1]];
      if (number && first && last)
        found.push({ at: first.at, phrase: text.slice(first.at, last.end), digits: number.digits });
      index = number?.next ?? index + 1;
    }
    return found;
  };

function wordsIn(text: string): readonly Word[] {
  let before = -1;
  return [...text.matchAll(token)].map((match) => {
    const { index: at } = match;
    const joined = at - before === 1 && (text[before] === " " || text[before] === "-");
    before = at + match[0].length;
    return { text: match[0], at, end: before, joined };
  });
}

function signed(said: readonly Word[], at: number, words: NumberWords): Read | undefined {
  if (!words.signs.includes(said[at]?.text ?? "")) return decimal(said, at, words);
  const number = said[at + 1]?.joined ? decimal(said, at + 1, words) : undefined;
  return number && { ...number, digits: `-${number.digits}` };
}

/** After the point every number adds its digits: "point four five" and "point forty five" are the same (guide). */
function decimal(said: readonly Word[], at: number, words: NumberWords): Read | undefined {
  const whole = wholeNumber(said, at, words);
  const point = whole?.next ?? at;
  if (!words.points.includes(said[point]?.text ?? "") || (whole && !said[point]?.joined)) return whole;
  const place = (from: number) => (said[from]?.joined ? wholeNumber(said, from, words) : undefined);
  let places = "";
  let next = point + 1;
  for (let part = place(next); part; part = place(next)) {
    places += part.digits;
    next = part.next;
  }
  return places ? { digits: `${whole?.digits ?? "0"}.${places}`, next } : whole;
}

function wholeNumber(said: readonly Word[], start: number, words: NumberWords): Read | undefined {
  const { values, times, one, and, andBelow } = words;
  const smallNumber = (word: Word | undefined): number | undefined => own(values, word?.text);
  const isTimes = (word: Word | undefined): boolean =>
    word?.joined === true && own(times, word.text) !== undefined;
  const first = said[start]?.text ?? "";
  const written = /^\d/.test(first) ? first.replaceAll(",", "") : undefined;
  if (written && !isTimes(said[start + 1])) return { digits: written, next: start + 1 };
  let total = 0;
  let group = written ? Number(written) : first === one && isTimes(said[start + 1]) ? 1 : 0;
  /** What is less than this may still be added: after "twenty" a unit, after "hundred" anything below it. */
  let room = group ? 0 : 1000;
  let largest = Number.POSITIVE_INFINITY;
  let next = group ? start + 1 : start;
  for (; next < said.length; next += 1) {
    const word = said[next];
    if (!word || (next > start && !word.joined)) break;
    const value = smallNumber(word);
    const factor = own(times, word.text);
    const counted = group || (one === undefined && total === 0 ? 1 : 0);
    if (value !== undefined && value < room && (value > 0 || next === start)) {
      group += value;
      room = value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 0;
    } else if (factor === 100 && counted > 0 && counted < 100) {
      group = counted * 100;
      room = 100;
    } else if (factor !== undefined && factor > 100 && counted > 0 && factor < largest) {
      total += counted * factor;
      group = 0;
      room = 1000;
      largest = factor;
    } else if (
      word.text !== and ||
      next === start ||
      room < andBelow ||
      !said[next + 1]?.joined ||
      !smallNumber(said[next + 1])
    )
      break;
  }
  return next > start ? { digits: String(total + group), next } : undefined;
}

const own = (table: Readonly<Record<string, number>>, word = ""): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** Words by the number that each stands for: from a first one, in steps. */
export const counted = (words: string, from = 0, step = 1): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(" ").map((word, index) => [word, from + step * index]));
