import type { BotLanguage } from "./languages/bot-language.ts";
import type { Intent, Locale } from "./locale.ts";
import { cleaned, wordsOf } from "./words.ts";

/** The intents whose sample utterances have a telling word in common with what was said. */
type SharingIntents = (said: string) => readonly Intent[];

/** A word is not telling if it says little in any sentence, or if more than half of the intents use it. */
export function sharingIntents({ intents, language }: Locale): SharingIntents {
  const vocabularies = intents.map((intent) => vocabularyOf(...intent.utterances));
  const isTelling = (word: string): boolean =>
    !isCommon(word, language) && vocabularies.filter((words) => words.has(word)).length <= intents.length / 2;
  return (said) => {
    const telling = [...vocabularyOf(said)].filter(isTelling);
    return intents.filter((_, index) => telling.some((word) => vocabularies[index]?.has(word)));
  };
}

const vocabularyOf = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => wordsOf(cleaned(text.replace(/\{[\w.-]+\}/g, " ")))));

const isCommon = (word: string, { commonWords = [], withoutSpaces }: BotLanguage): boolean =>
  withoutSpaces ? [...word].every((part) => commonWords.includes(part)) : commonWords.includes(word);
