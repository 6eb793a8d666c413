import { writtenNumbers } from "../languages/found-number.ts";
import { longestText } from "../words.ts";
import type { FoundValue, SlotCircumstances, SlotType } from "./slot-type.ts";

/** What a phrase stands for: the value, or, where Lex leaves the choice to the bot, several. */
export type Meaning = string | readonly string[] | undefined;

/** What was said, as slot types read it. */
export interface Heard {
  /** In lower case and one width, its numbers in digits. */
  readonly text: string;
  /** The value that these characters of `text` stand for. */
  readonly value: (from: number, to: number, meaning: Meaning) => readonly FoundValue[];
}

/** The text as it was said, in one width; its length is that of `plainText(said)`. */
export function asSaid(said: string): string {
  const cased = said.normalize("NFKC");
  const plain = cased.toLowerCase();
  // A few letters (İ) are longer in lower case.
  return (cased.length === plain.length ? cased : plain).slice(0, longestText);
}

export function heard(said: string, { language }: Pick<SlotCircumstances, "language">): Heard {
  const original = asSaid(said);
  const plain = original.toLowerCase();
  let text = "";
  let read = 0;
  /** Where each character of the text stands in what was said, and where what was said ends. */
  const places: number[] = [];
  const write = (written: string, at: number, step: 0 | 1): void => {
    for (let index = 0; index < written.length; index += 1) places.push(at + step * index);
    text += written;
  };
  for (const { at, phrase, digits } of (language.numbers ?? writtenNumbers)(plain)) {
    write(plain.slice(read, at), read, 1);
    write(digits, at, 0);
    read = at + phrase.length;
  }
  write(plain.slice(read), read, 1);
  places.push(original.length);
  return {
    text,
    value: (from, to, meaning) => foundValue(original, places[from] ?? 0, endOf(places, to), meaning),
  };
}

/** A number's characters all stand where it begins: what ends within one ends behind it. */
function endOf(places: readonly number[], to: number): number {
  let next = to;
  while (next < places.length - 1 && places[next] === places[to - 1]) next += 1;
  return places[next] ?? 0;
}

function foundValue(original: string, from: number, to: number, meaning: Meaning): readonly FoundValue[] {
  if (meaning === undefined) return [];
  const resolvedValues = typeof meaning === "string" ? [meaning] : meaning;
  const interpretedValue = resolvedValues.length === 1 ? resolvedValues[0] : undefined;
  return [{ at: from, originalValue: original.slice(from, to), interpretedValue, resolvedValues }];
}

/** Finds every match of a pattern (with the flag g) in a text with its numbers in digits. */
export const matching =
  (
    pattern: RegExp | ((circumstances: SlotCircumstances) => RegExp),
    meaning: (match: RegExpMatchArray, circumstances: SlotCircumstances) => Meaning,
  ): SlotType["find"] =>
  (said, circumstances) => {
    const { text, value } = heard(said, circumstances);
    const found = text.matchAll(typeof pattern === "function" ? pattern(circumstances) : pattern);
    return [...found].flatMap((match) =>
      value(match.index, match.index + match[0].length, meaning(match, circumstances)),
    );
  };
