import { patchOf } from "./patch-of.ts";
import { type Rewording, reworded, sentencesSaid } from "./reworded.ts";
import { sentencesIn } from "./sentence-in-source.ts";
import { wordingSources } from "./wording-sources.ts";
import { readTyped, written } from "./written-sentence.ts";

/** The line's sentences, and what it says in place of some of them until it is closed. */
export interface LineWording {
  /** What is said in place of a text. */
  spoken(text: string): string;
  /** The same for what a caller is told, which is remembered. */
  said(text: string): string;
  /** What callers were told of late, the oldest first. */
  readonly told: readonly string[];
  /** The sentences of what was said, as they may be typed anew. */
  sentencesOf(texts: readonly string[]): readonly EditableSentence[];
  /**
   * From now on says what was typed in place of a sentence.
   * @throws {RangeError} when it has not the sentence's values, or there is no such sentence.
   */
  reword(id: string, typed: string): void;
  /** Says everything again as the sources have it. */
  restore(): void;
  /** The difference, as a patch that `git apply` takes; empty without any. */
  patch(): string;
}

export interface EditableSentence {
  /** Where it stands: `src/wording/en-us/sentences.ts:1234`. */
  readonly id: string;
  /** As the sources have it, its values as `{1}`, `{2}`. */
  readonly text: string;
  /** As it is said now, when that is something else. */
  readonly now?: string;
}

/** How many texts are remembered. */
const remembered = 30;

/** Reads the sentences of all languages. */
export function lineWording(): LineWording {
  const sources = wordingSources();
  const sentences = [...sources].flatMap(([file, source]) => sentencesIn(source, file));
  const known = new Map(sentences.map((sentence) => [`${sentence.file}:${sentence.start}`, sentence]));
  const rewordings = new Map<string, Rewording & { readonly text: string }>();
  const all = (): readonly Rewording[] => [...rewordings.values()];
  const spoken = (text: string): string => reworded(text, sentences, all());

  const told: string[] = [];

  return {
    spoken,
    told,
    said(text) {
      const now = spoken(text);
      told.push(now);
      if (told.length > remembered) told.shift();
      return now;
    },
    sentencesOf(texts) {
      // A sentence that was reworded is met in its new words too.
      const current = [...known].flatMap(([id, sentence]) => {
        const words = rewordings.get(id)?.typed.words;
        return [{ ...sentence, id }, ...(words ? [{ ...sentence, id, words }] : [])];
      });
      const met = new Set(
        texts.flatMap((text) => sentencesSaid(text, current).map(({ sentence }) => sentence.id)),
      );
      return [...met].flatMap((id) => {
        const sentence = known.get(id);
        const now = rewordings.get(id)?.text;
        return sentence ? [{ id, text: written(sentence), ...(now !== undefined && { now }) }] : [];
      });
    },
    reword(id, text) {
      const sentence = known.get(id);
      if (!sentence) throw new RangeError(`there is no sentence ${id}`);
      if (text === written(sentence)) rewordings.delete(id);
      else rewordings.set(id, { sentence, typed: readTyped(text, sentence), text });
    },
    restore: () => rewordings.clear(),
    patch: () => patchOf(all(), sources),
  };
}
