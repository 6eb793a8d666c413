import type { BotLanguage, FoundTime } from "./bot-language.ts";

/** A way of naming a time of day, and the times that it may mean. */
export type TimePhrase = readonly [pattern: RegExp, times: (match: RegExpExecArray) => readonly string[]];

/** Finds the phrase that comes first in a text; of two at the same place the longer one. */
export const timeOfPhrases =
  (phrases: readonly TimePhrase[]): NonNullable<BotLanguage["time"]> =>
  (text): FoundTime | undefined => {
    const matches = phrases.flatMap(([pattern, times]) => {
      const match = pattern.exec(text);
      return match ? [{ at: match.index, phrase: match[0], times: times(match) }] : [];
    });
    const [first] = matches
      .filter(({ times }) => times.length > 0)
      .sort((a, b) => a.at - b.at || b.phrase.length - a.phrase.length);
    return first;
  };

/** The part of a day that says which half of it an hour is in. */
export type DayPart = "MO" | "AF" | "EV" | "NI";

/**
 * The times that an hour and minute may mean: "10 o'clock" is 10:00 and 22:00, "10 in the morning" is one (guide,
 * "AMAZON.Time"). An hour beyond twelve says by itself which it is.
 */
export function clockTimes(hour: number, minute: number, part?: DayPart): readonly string[] {
  if (hour > 24 || minute > 59) return [];
  const write = (h: number): string => `${two(h % 24)}:${two(minute)}`;
  if (hour === 0 || hour > 12) return [write(hour)];
  const morning = hour % 12;
  if (part === "MO" || (part === "NI" && (hour === 12 || hour < 5))) return [write(morning)];
  if (part) return [write(morning + 12)];
  return [write(morning), write(morning + 12)];
}

const two = (number: number): string => String(number).padStart(2, "0");
