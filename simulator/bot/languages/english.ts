import type { BotLanguage } from "./bot-language.ts";
import { dateOfPhrases } from "./date-phrase.ts";
import { englishDates } from "./english-dates.ts";

export const english: BotLanguage = {
  yes: [
    ...["yes", "yeah", "yep", "yup", "sure", "correct", "right", "that is right", "ok", "okay"],
    ...["please do", "go ahead", "of course", "absolutely"],
  ],
  no: [
    ...["no", "nope", "nah", "wrong", "that is wrong", "incorrect", "not right", "dont", "do not"],
    "never mind",
  ],
  date: dateOfPhrases(englishDates),
  commonWords: [
    ...["a", "an", "and", "are", "be", "can", "could", "do", "for", "have", "how", "i", "id", "im", "in"],
    ...["is", "it", "like", "me", "my", "not", "of", "on", "please", "that", "the", "this", "to", "want"],
    ...["was", "we", "what", "will", "would", "you"],
  ],
};
