import type { BotLanguage } from "./languages/bot-language.ts";
import { normalized } from "./ngrams.ts";

export interface YesOrNo {
  readonly confirmation: "Confirmed" | "Denied";
  /** The word that was understood. */
  readonly word: string;
  /** Whether nothing else was said. */
  readonly alone: boolean;
}

/** Whether the caller said yes or no, at the beginning of what they said; the longest word that fits counts. */
export function yesOrNo(said: string, language: BotLanguage): YesOrNo | undefined {
  const text = normalized(said, language);
  const words = [
    ...language.yes.map((word) => ({ confirmation: "Confirmed", word: normalized(word, language) }) as const),
    ...language.no.map((word) => ({ confirmation: "Denied", word: normalized(word, language) }) as const),
  ];
  const [longest] = words
    .filter(({ word }) => text === word || text.startsWith(language.withoutSpaces ? word : `${word} `))
    .sort((a, b) => b.word.length - a.word.length);
  return longest && { ...longest, alone: text === longest.word };
}
