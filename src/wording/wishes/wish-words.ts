import type { Wish } from "../intents.ts";

/**
 * Ways to say something, with commas between them, each as words in their order:
 * - `a/b` one of several, and `call_off` one that has a space in it;
 * - `<name>` one of that list in `lists`;
 * - `word?` one that may be missing, and `word*` one that may go on (`cancel*`: canceled, canceling);
 * - `…` a few others between (see `gap`), `^` and `$` the beginning and the end of what was said.
 */
export type Patterns = string;

/** What patterns mean. Each is hidden from the rules below it once it is found, so what is special stands first. */
export type WishRule =
  /** The caller says so. */
  | { readonly means: Wish; readonly said: Patterns }
  /** The caller tells a reason for it, or part of it: that counts where no wish was said. */
  | { readonly hints: Wish; readonly said: Patterns }
  /** It may be any of these: to be asked. */
  | { readonly asks: readonly Wish[]; readonly said: Patterns }
  /** It is no wish, though part of it looks like one. */
  | { readonly ignored: Patterns };

/** How callers say in one language what they want. */
export interface WishWords {
  /** The transcript in the form that the patterns match. */
  normalized(transcript: string): string;
  /** What stands between two words: a space, or nothing. */
  readonly space: "" | " ";
  /** How many words, or characters where no spaces are written, `…` stands for at most. */
  readonly gap: number;
  readonly lists: Readonly<Record<string, string>>;
  readonly rules: readonly WishRule[];
}
