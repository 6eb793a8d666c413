import type { SentenceInSource } from "./sentence-in-source.ts";
import type { TypedSentence } from "./written-sentence.ts";

/** A sentence and what is to be said in its place. */
export interface Rewording {
  readonly sentence: SentenceInSource;
  readonly typed: TypedSentence;
}

/** A sentence where it was said. */
interface Said<Sentence extends SentenceInSource> {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** What stands between its words. */
  readonly values: readonly string[];
}

/**
 * Which of the sentences a text says, in its order. Where several could be meant, it is the one with the most words:
 * others may be a part of it.
 */
export function sentencesSaid<Sentence extends SentenceInSource>(
  text: string,
  sentences: readonly Sentence[],
): readonly Said<Sentence>[] {
  const length = ({ words }: SentenceInSource): number => words.join("").length;
  const said: Said<Sentence>[] = [];
  for (const sentence of sentences.toSorted((one, other) => length(other) - length(one))) {
    const found = find(text, sentence);
    if (found && said.every(({ start, end }) => found.end <= start || end <= found.start)) said.push(found);
  }
  return said.sort((one, other) => one.start - other.start);
}

/** The text with its sentences in their new words; `sentences` are all that there are, reworded or not. */
export function reworded(
  text: string,
  sentences: readonly SentenceInSource[],
  rewordings: readonly Rewording[],
): string {
  if (rewordings.length === 0) return text;
  return sentencesSaid(text, sentences).reduceRight((now, { sentence, start, end, values }) => {
    const typed = rewordings.find((one) => one.sentence === sentence)?.typed;
    return typed ? now.slice(0, start) + withValues(typed, values) + now.slice(end) : now;
  }, text);
}

/** The typed words with these values in the places of their numbers. */
export const withValues = ({ words, order }: TypedSentence, values: readonly string[]): string =>
  words.map((piece, index) => `${values[order[index - 1] ?? -1] ?? ""}${piece}`).join("");

/** Where the sentence is said: each of its pieces as soon as possible after the one before. */
function find<Sentence extends SentenceInSource>(
  text: string,
  sentence: Sentence,
): Said<Sentence> | undefined {
  let [start, end] = [-1, 0];
  const values: string[] = [];
  for (const piece of sentence.words) {
    const at = text.indexOf(piece, end);
    if (at < 0) return undefined;
    if (start < 0) start = at;
    else values.push(text.slice(end, at));
    end = at + piece.length;
  }
  return { sentence, start, end, values };
}
