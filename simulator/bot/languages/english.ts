import type { BotLanguage } from "./bot-language.ts";
import { dateOfPhrases } from "./date-phrase.ts";
import { englishDates } from "./english-dates.ts";
import { englishNumbers } from "./english-numbers.ts";
import { englishTimes } from "./english-times.ts";
import { timeOfPhrases } from "./time-phrase.ts";

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
  maybe: [
    ...["maybe", "perhaps", "possibly", "it's possible", "it is possible", "sometimes", "i might"],
    ...["that could be right", "could be"],
  ],
  dontKnow: [
    ...["dunno", "i dunno", "don't know", "i don't know", "i do not know", "unknown", "no idea"],
    ...["i have no idea", "not sure", "i'm not sure", "not sure about it", "who knows"],
  ],
  fillers: ["um", "uh", "er", "oh", "well", "please", "thanks", "thank you"],
  beforeAnswer: [
    ...["my name is", "my first name is", "my last name is", "the name is", "name is", "this is", "i am"],
    ...["i'm", "im", "it is", "it's", "its", "that is", "that's", "call me", "i live in", "i live on"],
    ...["i want to go to", "from", "to", "in", "at", "on", "my email is", "my email address is", "the"],
  ],
  afterAnswer: ["please", "thanks", "thank you", "speaking"],
  date: dateOfPhrases(englishDates),
  numbers: englishNumbers,
  time: timeOfPhrases(englishTimes),
  durations: {
    units: {
      Y: ["years", "year"],
      M: ["months", "month"],
      W: ["weeks", "week"],
      D: ["days", "day"],
      TH: ["hours", "hour", "hrs", "hr"],
      TM: ["minutes", "minute", "mins", "min"],
      TS: ["seconds", "second", "secs", "sec"],
    },
    between: ["and"],
    one: ["a", "an"],
    half: { before: ["half an", "half a"], after: ["and a half"] },
  },
  percent: ["percent", "per cent"],
  currencies: {
    ...{ dollars: ["USD", 1], dollar: ["USD", 1], bucks: ["USD", 1], buck: ["USD", 1] },
    ...{ cents: ["USD", 0.01], cent: ["USD", 0.01], c: ["USD", 0.01], dimes: ["USD", 0.1] },
    ...{ dime: ["USD", 0.1], nickels: ["USD", 0.05], nickel: ["USD", 0.05], quarters: ["USD", 0.25] },
    ...{ quarter: ["USD", 0.25], pounds: ["GBP", 1], pound: ["GBP", 1], quid: ["GBP", 1] },
    ...{ pence: ["GBP", 0.01], penny: ["GBP", 0.01], euros: ["EUR", 1], euro: ["EUR", 1] },
    ...{ yen: ["JPY", 1], rupees: ["INR", 1], rupee: ["INR", 1], rand: ["ZAR", 1] },
  },
  spokenAddress: { at: ["at"], dot: ["dot", "point"] },
  commonWords: [
    ...["a", "an", "and", "are", "be", "can", "could", "do", "for", "have", "how", "i", "id", "im", "in"],
    ...["is", "it", "like", "me", "my", "not", "of", "on", "please", "that", "the", "this", "to", "want"],
    ...["was", "we", "what", "will", "would", "you"],
  ],
};
