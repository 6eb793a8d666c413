import type { SentenceInSource } from "./sentence-in-source.ts";
import { UnfitSentence } from "./unfit-sentence.ts";

/** How a sentence is shown and typed: its values stand as `{1}`, `{2}`. */
export const written = ({ words }: Pick<SentenceInSource, "words">): string =>
  words.map((piece, index) => (index === 0 ? piece : `{${index}}${piece}`)).join("");

/** What was typed: its words, and which value stands between each two of them (from 0). */
export interface TypedSentence {
  readonly words: readonly string[];
  readonly order: readonly number[];
}

/**
 * Reads what was typed in place of a sentence.
 * @throws {UnfitSentence} when a value is missing, twice or unknown, or nothing is left.
 */
export function readTyped(text: string, { values }: Pick<SentenceInSource, "values">): TypedSentence {
  const pieces = text.split(/\{(\d{1,2})\}/);
  const words = pieces.filter((_, index) => index % 2 === 0);
  const order = pieces.filter((_, index) => index % 2 === 1).map((number) => Number(number) - 1);
  const wanted = values.map((_, index) => index);
  const missing = wanted.filter((index) => !order.includes(index));
  if (missing.length > 0)
    throw new UnfitSentence("lacks-values", missing.map((index) => `{${index + 1}}`).join(", "));
  const wrong = order.find((index, at) => !wanted.includes(index) || order.indexOf(index) !== at);
  if (wrong !== undefined) throw new UnfitSentence("value-too-many", `{${wrong + 1}}`);
  if (words.join("").trim() === "") throw new UnfitSentence("no-words");
  return { words, order };
}
