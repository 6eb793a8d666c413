import type { BotLanguage } from "./languages/bot-language.ts";

/** Stands for a date in an utterance, whatever the slot is called. */
export const dateMark = "□";

/** Text as it is compared: no case, no punctuation, one width, and no spaces where the language writes none. */
export function normalized(text: string, { withoutSpaces }: BotLanguage): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]s\b/g, " is")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}□]+/gu, " ");
  return (withoutSpaces ? words.replaceAll(" ", "") : words).trim();
}

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

/** How much of two texts is the same, 0 to 1 (Dice), each piece counting by its weight. */
export function similarity(
  one: readonly string[],
  other: readonly string[],
  weight: (ngram: string) => number,
): number {
  const left = [...other];
  const shared = one.filter((ngram) => {
    const at = left.indexOf(ngram);
    return at >= 0 && left.splice(at, 1).length > 0;
  });
  const sum = (list: readonly string[]): number => list.reduce((total, ngram) => total + weight(ngram), 0);
  const all = sum(one) + sum(other);
  return all === 0 ? 0 : (2 * sum(shared)) / all;
}
