import type { BotLocale } from "./bot-definition.ts";
import type { BotLanguage } from "./languages/bot-language.ts";

/** Makes something of a locale and its language once, and keeps it as long as both are. */
export function oncePerLocale<T extends object>(
  make: (locale: BotLocale, language: BotLanguage) => T,
): (locale: BotLocale, language: BotLanguage) => T {
  const made = new WeakMap<BotLocale, WeakMap<BotLanguage, T>>();
  return (locale, language) => {
    const ofLocale = made.get(locale) ?? new WeakMap<BotLanguage, T>();
    made.set(locale, ofLocale);
    const known = ofLocale.get(language) ?? make(locale, language);
    ofLocale.set(language, known);
    return known;
  };
}
