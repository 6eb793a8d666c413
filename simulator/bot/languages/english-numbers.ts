import type { FoundNumber } from "./found-number.ts";

const small = [
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"],
  ...["twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const points = ["point", "dot"];
const signs = ["minus", "negative"];

const token = /\d+(?:,\d{3})*(?:\.\d+)?|[a-z]+/g;

interface Word {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** One space or hyphen parts it from the word before. */
  readonly joined: boolean;
}

/** Every number of an English text in lower case, in digits or in words, as the guide's page on AMAZON.Number has them. */
export function englishNumbers(text: string): readonly FoundNumber[] {
  const words = wordsIn(text);
  const found: FoundNumber[] = [];
  for (let index = 0; index < words.length; ) {
    const first = words[index];
    const number = first && signed(words, index);
    if (number) {
      const end = words[number.next - 1]?.end ?? first.end;
      found.push({ at: first.at, phrase: text.slice(first.at, end), digits: number.digits });
    }
    index = number?.next ?? index + 1;
  }
  return found;
}

function wordsIn(text: string): readonly Word[] {
  let before = -1;
  return [...text.matchAll(token)].map((match) => {
    const { index: at } = match;
    const joined = at - before === 1 && (text[before] === " " || text[before] === "-");
    before = at + match[0].length;
    return { text: match[0], at, end: before, joined };
  });
}

interface Read {
  readonly digits: string;
  readonly next: number;
}

function signed(words: readonly Word[], at: number): Read | undefined {
  if (!signs.includes(words[at]?.text ?? "")) return decimal(words, at);
  const number = words[at + 1]?.joined ? decimal(words, at + 1) : undefined;
  return number && { ...number, digits: `-${number.digits}` };
}

function decimal(words: readonly Word[], at: number): Read | undefined {
  const whole = wholeNumber(words, at);
  const point = whole?.next ?? at;
  if (!points.includes(words[point]?.text ?? "") || (whole && !words[point]?.joined)) return whole;
  let places = "";
  let next = point + 1;
  for (let part = placesAt(words, next); part; part = placesAt(words, next)) {
    places += part.digits;
    next = part.next;
  }
  return places ? { digits: `${whole?.digits ?? "0"}.${places}`, next } : whole;
}

const placesAt = (words: readonly Word[], at: number): Read | undefined =>
  words[at]?.joined ? wholeNumber(words, at) : undefined;

function wholeNumber(words: readonly Word[], start: number): Read | undefined {
  const first = words[start]?.text ?? "";
  if (/^\d/.test(first) && !isScale(words[start + 1]))
    return { digits: first.replaceAll(",", ""), next: start + 1 };
  let total = 0;
  let group = Number(/^\d/.test(first) ? first.replaceAll(",", "") : isOne(words, start) ? 1 : 0);
  /** What is less than this may still be added: after "twenty" a unit, after "hundred" anything below it. */
  let room = group ? 0 : 100;
  let next = group ? start + 1 : start;
  let scale = Number.POSITIVE_INFINITY;
  for (; next < words.length; next += 1) {
    const word = words[next];
    if (!word || (next > start && !word.joined)) break;
    const value = smallNumber(word.text);
    const larger = scales[word.text];
    if (value !== undefined && value < room && (value > 0 || next === start)) {
      group += value;
      room = value >= 20 ? 10 : 0;
    } else if (word.text === "hundred" && group > 0 && group < 100) {
      group *= 100;
      room = 100;
    } else if (larger !== undefined && group > 0 && larger < scale) {
      total += group * larger;
      group = 0;
      room = 100;
      scale = larger;
    } else if (word.text !== "and" || room < 100 || next === start || !isMore(words[next + 1])) break;
  }
  return next > start ? { digits: String(total + group), next } : undefined;
}

function smallNumber(word: string): number | undefined {
  const unit = word === "oh" ? 0 : small.indexOf(word);
  if (unit >= 0) return unit;
  const ten = tens.indexOf(word);
  return ten < 0 ? undefined : 20 + 10 * ten;
}

const isScale = (word: Word | undefined): boolean =>
  word?.joined === true && (word.text === "hundred" || Object.hasOwn(scales, word.text));

/** "a hundred", "a thousand" */
const isOne = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === "a" && isScale(words[at + 1]);

const isMore = (word: Word | undefined): boolean =>
  word?.joined === true && smallNumber(word.text) !== undefined;
