import { patchOf } from "./patch-of.ts";
import { type Rewording, reworded, sentencesSaid } from "./reworded.ts";
import type { SentenceInSource } from "./sentence-in-source.ts";
import { wordingSources } from "./wording-sources.ts";
import { readTyped, written } from "./written-sentence.ts";

/** What the line says, in which other words in place of its sentences until it is closed. */
export interface LineWording {
  /** What is said in place of a text. */
  spoken(text: string): string;
  /** The same for what a caller is told, which is remembered. */
  said(text: string): string;
  /** What callers were told of late, the oldest first. */
  readonly told: readonly string[];
  /** The sentences of what was said, as they may be typed anew. */
  sentencesOf(texts: readonly string[]): Promise<readonly EditableSentence[]>;
  /**
   * From now on says what was typed in place of a sentence.
   * @throws {UnfitSentence} when it has not the sentence's values; {RangeError} when there is no such sentence.
   */
  reword(id: string, typed: string): Promise<void>;
  /** Says everything again as the sources have it. */
  restore(): void;
  /** Forgets what callers were told; sentences stay as they were reworded. */
  forget(): void;
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

interface KnownSentence extends SentenceInSource {
  readonly id: string;
}

let known: Promise<readonly KnownSentence[]> | undefined;

/** The sentences of all languages, read once: who only calls the line does not wait for it. */
function allSentences(): Promise<readonly KnownSentence[]> {
  known ??= import("./sentence-in-source.ts").then(({ sentencesIn }) =>
    [...wordingSources()]
      .flatMap(([file, source]) => sentencesIn(source, file))
      .map((sentence) => ({ ...sentence, id: `${sentence.file}:${sentence.start}` })),
  );
  return known;
}

/** How many texts are remembered. */
const remembered = 30;

export function lineWording(): LineWording {
  const rewordings = new Map<string, Rewording & { readonly text: string }>();
  const told: string[] = [];
  /** All, once one of them is reworded. */
  let sentences: readonly KnownSentence[] = [];
  const spoken = (text: string): string => reworded(text, sentences, [...rewordings.values()]);

  return {
    spoken,
    told,
    said(text) {
      const now = spoken(text);
      told.push(now);
      if (told.length > remembered) told.shift();
      return now;
    },
    async sentencesOf(texts) {
      if (texts.length === 0) return [];
      const all = await allSentences();
      // A sentence that was reworded is met in its new words too.
      const current = all.flatMap((sentence) => {
        const words = rewordings.get(sentence.id)?.typed.words;
        return [sentence, ...(words ? [{ ...sentence, words }] : [])];
      });
      const met = new Set(
        texts.flatMap((text) => sentencesSaid(text, current).map((said) => said.sentence.id)),
      );
      return [...met].flatMap((id) => {
        const sentence = all.find((one) => one.id === id);
        const now = rewordings.get(id)?.text;
        return sentence ? [{ id, text: written(sentence), ...(now !== undefined && { now }) }] : [];
      });
    },
    async reword(id, text) {
      sentences = await allSentences();
      const sentence = sentences.find((one) => one.id === id);
      if (!sentence) throw new RangeError(`there is no sentence ${id}`);
      if (text === written(sentence)) rewordings.delete(id);
      else rewordings.set(id, { sentence, typed: readTyped(text, sentence), text });
    },
    restore: () => rewordings.clear(),
    forget: () => void told.splice(0),
    patch: () => (rewordings.size === 0 ? "" : patchOf([...rewordings.values()], wordingSources())),
  };
}
