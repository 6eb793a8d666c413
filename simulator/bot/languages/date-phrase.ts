import type { Day } from "../day.ts";
import type { BotLanguage, FoundDate } from "./bot-language.ts";

/** A way of naming a day, and the day that it names as seen from today. */
export type DatePhrase = readonly [
  pattern: RegExp,
  date: (match: RegExpExecArray, today: Day) => Day | undefined,
];

/** Finds the phrase that comes first in a text; of two at the same place the longer one. */
export const dateOfPhrases =
  (phrases: readonly DatePhrase[]): NonNullable<BotLanguage["date"]> =>
  (text, today): FoundDate | undefined => {
    const matches = phrases.flatMap(([pattern, date]) => {
      const match = pattern.exec(text);
      return match ? [{ at: match.index, phrase: match[0], date: date(match, today) }] : [];
    });
    const [first] = matches.sort((a, b) => a.at - b.at || b.phrase.length - a.phrase.length);
    return first?.date === undefined ? undefined : { at: first.at, phrase: first.phrase, date: first.date };
  };
