import type { BotLanguage } from "./bot-language.ts";
import { english } from "./english.ts";
import { japanese } from "./japanese.ts";
import { plainLanguages } from "./plain-languages.ts";
import { spanish } from "./spanish.ts";

/** Languages by the first part of a locale's id: `en` of `en_GB`. */
export type Languages = Readonly<Record<string, BotLanguage>>;

export const builtIn: Languages = { en: english, es: spanish, ja: japanese, ...plainLanguages };

export function languageOf(localeId: string, languages: Languages): BotLanguage | undefined {
  const [name = ""] = localeId.split("_");
  return Object.hasOwn(languages, name) ? languages[name] : undefined;
}
