import type { BotLocale } from "./bot-definition.ts";
import type { BotLanguage } from "./languages/bot-language.ts";
import { type Recognise, recogniser, surestFirst } from "./recognise.ts";
import { sharingIntents } from "./shared-words.ts";

/** How sure one word in common makes it. */
const sureByOneWord = 0.95;

/** As `recogniser`, but one telling word in common is enough; of several such intents the first of the definition is meant. */
export function overconfidentRecogniser(locale: BotLocale, language: BotLanguage): Recognise {
  const recognise = recogniser(locale, language);
  const sharing = sharingIntents(locale, language);
  return (said, date) => {
    const sharingNow = sharing(said);
    return recognise(said, date)
      .toSorted((one, other) => locale.intents.indexOf(one.intent) - locale.intents.indexOf(other.intent))
      .map((match) =>
        match.confidence < 1 && sharingNow.includes(match.intent)
          ? { ...match, confidence: sureByOneWord }
          : match,
      )
      .sort(surestFirst);
  };
}
