import type { BotLanguage } from "./bot-language.ts";
import { dateOfPhrases } from "./date-phrase.ts";
import { englishDates } from "./english-dates.ts";

/** Yes and no: the examples of the guide's page on AMAZON.Confirmation, and others like them. */
export const english: BotLanguage = {
  yes: [
    ...["yes", "yeah", "yep", "yup", "sure", "correct", "right", "that is right", "ok", "okay"],
    ...["please do", "go ahead", "of course", "absolutely", "i have it", "i can agree"],
  ],
  no: [
    ...["no", "nope", "naw", "nah", "negative", "no way", "forget it", "i'll decline", "wrong"],
    ...["that is wrong", "incorrect", "not right", "don't", "do not", "never mind"],
  ],
  fillers: ["um", "uh", "er", "oh", "well", "please", "thanks", "thank you"],
  date: dateOfPhrases(englishDates),
  commonWords: [
    ...["a", "an", "and", "are", "be", "can", "could", "do", "for", "have", "how", "i", "id", "im", "in"],
    ...["is", "it", "like", "me", "my", "not", "of", "on", "please", "that", "the", "this", "to", "want"],
    ...["was", "we", "what", "will", "would", "you"],
  ],
};
