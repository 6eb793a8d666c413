import type { BotLanguage } from "./languages/bot-language.ts";
import { cleaned } from "./words.ts";

/** Stands for a value of the slot type of that number in a text: characters of Unicode's private use. */
export const markOf = (slotType: number): string => String.fromCodePoint(0xe000 + slotType);

/** Text as it is compared: no case, no punctuation, one width, and no spaces where the language writes none. */
export const normalized = (text: string, { withoutSpaces }: BotLanguage): string =>
  withoutSpaces ? cleaned(text).replaceAll(" ", "") : cleaned(text);

/** The pieces that two texts are compared by: words and pairs of words; where there are no spaces, pairs of characters. */
export function ngrams(text: string, { withoutSpaces }: BotLanguage): readonly string[] {
  if (text === "") return [];
  if (withoutSpaces) return pairs([edge, ...text, edge]);
  const words = text.split(" ");
  return [...words, ...pairs(words)];
}

/** Stands before the first character of a text and after its last. */
const edge = "^";

const pairs = (parts: readonly string[]): string[] =>
  parts.slice(1).map((part, before) => `${parts[before]} ${part}`);

/** The weight of a piece, 0 to 1: each common word in it reduces it by more than half. */
export function weightOf(ngram: string, { commonWords = [] }: BotLanguage): number {
  const common = ngram.split(" ").filter((part) => part === edge || commonWords.includes(part));
  return 0.4 ** common.length;
}

/** How often each piece is in a text, and what they weigh together. */
export interface Pieces {
  readonly counts: ReadonlyMap<string, number>;
  readonly weight: number;
}

export function pieces(ngrams: readonly string[], weight: (ngram: string) => number): Pieces {
  const counts = new Map<string, number>();
  for (const ngram of ngrams) counts.set(ngram, 1 + (counts.get(ngram) ?? 0));
  return { counts, weight: ngrams.reduce((total, ngram) => total + weight(ngram), 0) };
}

/** How much of a text is the same as a sample, 0 to 1 (Dice), each piece counting by its weight. */
export function similarity(text: Pieces, sample: Pieces, weight: (ngram: string) => number): number {
  let shared = 0;
  for (const [ngram, times] of sample.counts)
    shared += weight(ngram) * Math.min(times, text.counts.get(ngram) ?? 0);
  const all = text.weight + sample.weight;
  return all === 0 ? 0 : (2 * shared) / all;
}
