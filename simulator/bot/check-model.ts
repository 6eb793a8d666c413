import type { BotModel, LocaleModel } from "./bot-model.ts";
import { BotUnreadable } from "./bot-unreadable.ts";
import { fallbackSignature } from "./built-in-intents.ts";
import { intentProblems } from "./check-intent.ts";
import { slotTypeProblems } from "./check-slot-type.ts";
import { type Languages, languageOf } from "./languages/language-of.ts";

/**
 * Checks that the engine can run every part of the bot.
 * @throws {BotUnreadable} naming every part that it cannot.
 */
export function checkModel({ name, botLocales }: BotModel, languages: Languages): void {
  const problems = botLocales.flatMap((locale) =>
    localeProblems(locale, languages).map((problem) => `locale ${locale.localeId}${problem}`),
  );
  if (problems.length > 0) throw new BotUnreadable(name, problems);
}

function localeProblems(locale: LocaleModel, languages: Languages): readonly string[] {
  const { localeId, intents, slotTypes } = locale;
  const language = languageOf(localeId, languages);
  const [code = ""] = localeId.split("_");
  const known = Object.keys(languages).join(", ");
  const fallbacks = intents.filter(
    ({ parentIntentSignature }) => parentIntentSignature === fallbackSignature,
  );
  return [
    ...(language
      ? []
      : [
          `: its language is not known here; known are ${known}. Give it to lexBot: languages: { ${code}: { yes: […], no: […] } }`,
        ]),
    ...(fallbacks.length === 1 ? [] : [`: needs one intent with the parent ${fallbackSignature}`]),
    ...slotTypes.flatMap((type) =>
      slotTypeProblems(type).map((problem) => `, slot type ${type.name}: ${problem}`),
    ),
    ...intents.flatMap((intent) =>
      intentProblems(intent, locale, language).map((problem) => `, intent ${intent.name}${problem}`),
    ),
  ];
}
