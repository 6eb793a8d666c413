import type { Locale } from "./locale.ts";
import { type Recognise, recogniser, surestFirst } from "./recognise.ts";
import { sharingIntents } from "./shared-words.ts";

/** How sure one word in common makes it. */
const sureByOneWord = 0.95;

/** As `recogniser`, but one telling word in common is enough; of several such intents the first of the definition is meant. */
export function overconfidentRecogniser(locale: Locale): Recognise {
  const recognise = recogniser(locale);
  const sharing = sharingIntents(locale);
  return (heard) => {
    const sharingNow = sharing(heard.said);
    return recognise(heard)
      .toSorted((one, other) => locale.intents.indexOf(one.intent) - locale.intents.indexOf(other.intent))
      .map((match) =>
        match.confidence < 1 && sharingNow.includes(match.intent)
          ? { ...match, confidence: sureByOneWord }
          : match,
      )
      .sort(surestFirst);
  };
}
