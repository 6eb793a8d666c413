import type { Label } from "../drawing/label.ts";
import type { TerminalLanguage } from "./terminal-language.ts";
import { words } from "./words/by-language.ts";
import type { Words } from "./words/words.ts";

/** One of these words, in each language, as a label. */
export const labelled = <Words>(
  words: Readonly<Record<TerminalLanguage, Words>>,
  text: (words: Words) => string,
): Label => ({
  ...Object.fromEntries(Object.entries<Words>(words).map(([language, inIt]) => [language, text(inIt)])),
  en: text(words.en),
});

/** Words of the terminal's own as a label. */
export const labelOf = (text: (words: Words) => string): Label => labelled(words, text);
