import type { Label } from "connect-simulator/page";
import { words } from "./words/by-language.ts";
import type { PanelWords } from "./words/words.ts";

/** A label in every language of the page. */
export const label = (text: (word: PanelWords, language: string) => string): Label => ({
  ...Object.fromEntries(Object.entries(words).map(([language, word]) => [language, text(word, language)])),
  en: text(words.en, "en"),
});
