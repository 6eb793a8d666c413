import type { BotDefinition, BotLocale } from "./bot-definition.ts";
import { BotUnreadable } from "./bot-unreadable.ts";
import { type Languages, languageOf } from "./languages/language-of.ts";

const knownSlotType = "AMAZON.Date";

/**
 * Checks that the engine knows every locale and slot type of the definition.
 * @throws {BotUnreadable} naming every such locale and slot.
 */
export function checkDefinition({ name, locales }: BotDefinition, languages: Languages): void {
  const problems = Object.values(locales).flatMap((locale) => [
    ...localeProblems(locale, languages),
    ...slotProblems(locale),
  ]);
  if (problems.length > 0) throw new BotUnreadable(name, problems);
}

function localeProblems(locale: BotLocale, languages: Languages): readonly string[] {
  const { localeId } = locale;
  const language = languageOf(localeId, languages);
  const [code] = localeId.split("_");
  const known = Object.keys(languages).join(", ");
  if (!language)
    return [
      `locale ${localeId}: its language is not known here; known are ${known}. Give it to lexBot: languages: { ${code}: { yes: […], no: […] } }`,
    ];
  if (language.date) return [];
  return slotsOf(locale)
    .filter(({ type }) => type === knownSlotType)
    .map(
      ({ path }) => `${path}: no dates are known in this language. Give languages.${code} a date function`,
    );
}

const slotProblems = (locale: BotLocale): readonly string[] =>
  slotsOf(locale)
    .filter(({ type }) => type !== knownSlotType)
    .map(({ path, type }) => `${path}: the slot type ${type} is not known here; known is ${knownSlotType}`);

const slotsOf = ({ localeId, intents }: BotLocale) =>
  intents.flatMap((intent) =>
    intent.slots.map(({ name, type }) => ({
      path: `locale ${localeId}, intent ${intent.name}, slot ${name}`,
      type,
    })),
  );
