import {
  dayOf,
  firstOfMonth,
  lastOfMonth,
  monday,
  nextDayOfMonth,
  nextWeekday,
  onOrAfter,
  plusDays,
  yearOf,
} from "../day.ts";
import type { DatePhrase } from "./date-phrase.ts";

const dayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const monthNames = [
  ...["january", "february", "march", "april", "may", "june", "july"],
  ...["august", "september", "october", "november", "december"],
];
const counts = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const ordinals = [
  ...["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
  ...["eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"],
  ...["eighteenth", "nineteenth", "twentieth", "twenty first", "twenty second", "twenty third"],
  ...["twenty fourth", "twenty fifth", "twenty sixth", "twenty seventh", "twenty eighth"],
  ...["twenty ninth", "thirtieth", "thirty first"],
];

const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join("|")
    .replaceAll(" ", "[ -]");
const count = `a|\\d{1,3}|${oneOf(counts)}`;
const ordinal = `\\d{1,2}(?:st|nd|rd|th)|${oneOf(ordinals)}`;
const day = `${ordinal}|\\d{1,2}`;
const month = oneOf(monthNames);
const weekday = oneOf(dayNames);

const number = (word = ""): number => {
  const plain = word.replace("-", " ");
  const spoken = plain === "a" ? 1 : 1 + Math.max(counts.indexOf(plain), ordinals.indexOf(plain));
  return spoken || Number.parseInt(plain, 10);
};
const monthNumber = (name = ""): number => 1 + monthNames.indexOf(name);
const dayNumber = (name = ""): number => dayNames.indexOf(name);

const phrase = (pattern: string, date: DatePhrase[1]): DatePhrase => [
  new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`),
  date,
];

/**
 * English as the documentation of AMAZON.Date has it: a future period is its last day, a present or past one its first,
 * and "next week" is the last day of the *current* week.
 */
export const englishDates: readonly DatePhrase[] = [
  phrase("(\\d{4})-(\\d{2})-(\\d{2})", ([, y, m, d]) => dayOf(Number(y), Number(m), Number(d))),
  phrase("today|now", (_, today) => today),
  phrase("(?:the )?day after tomorrow", (_, today) => plusDays(today, 2)),
  phrase("tomorrow", (_, today) => plusDays(today, 1)),
  phrase("yesterday", (_, today) => plusDays(today, -1)),
  phrase(`(?:in )?(${count}) days? from (?:now|today)`, ([, n], today) => plusDays(today, number(n))),
  phrase(`in (${count}) days?`, ([, n], today) => plusDays(today, number(n))),
  phrase(`in (${count}) weeks?`, ([, n], today) => plusDays(today, 7 * number(n))),
  phrase(`(?:this |coming |this coming )?(${weekday})`, ([, d], today) => nextWeekday(today, dayNumber(d))),
  phrase(`next (${weekday})`, ([, d], today) => nextWeekday(plusDays(today, 1), dayNumber(d))),
  phrase(`(${weekday}) next week|next week,? (?:on )?(${weekday})`, ([, d, later], today) =>
    plusDays(monday(today, 1), dayNumber(d ?? later)),
  ),
  phrase("next week", (_, today) => plusDays(monday(today, 0), 6)),
  phrase("this week", (_, today) => monday(today, 0)),
  phrase("last week", (_, today) => monday(today, -1)),
  phrase("next month", (_, today) => lastOfMonth(today, 1)),
  phrase("this month", (_, today) => firstOfMonth(today, 0)),
  phrase("last month", (_, today) => firstOfMonth(today, -1)),
  phrase("next year", (_, today) => dayOf(yearOf(today) + 1, 12, 31)),
  phrase("this year", (_, today) => dayOf(yearOf(today), 1, 1)),
  phrase("last year", (_, today) => dayOf(yearOf(today) - 1, 1, 1)),
  phrase(`(?:(?:${weekday}),? )?(${month}) (?:the )?(${day})(?:,? (\\d{4}))?`, ([, m, d, y], today) =>
    y ? dayOf(Number(y), monthNumber(m), number(d)) : onOrAfter(today, monthNumber(m), number(d)),
  ),
  phrase(`(?:the )?(${ordinal})(?: of)? (${month})`, ([, d, m], today) =>
    onOrAfter(today, monthNumber(m), number(d)),
  ),
  phrase("(\\d{1,2})/(\\d{1,2})", ([, m, d], today) => onOrAfter(today, Number(m), Number(d))),
  phrase(
    `(?:the )?(\\d{1,2}(?:st|nd|rd|th))|the (${ordinal})(?! (?:order|one|item))`,
    ([, d, spoken], today) => nextDayOfMonth(today, number(d ?? spoken)),
  ),
];
