import { yearOf, ymd } from "../dates/calendar.ts";
import type { Phrase } from "../dates/date-language.ts";
import {
  between,
  type DayConstraint,
  dayOfMonth,
  endOfMonth,
  lastDayOfMonth,
  month,
  monthAndDay,
  monthNumber,
  nextDayOfMonth,
  nthWeekday,
  nthWeekOfMonth,
  on,
  yearsAhead,
} from "../dates/day-constraint.ts";
import {
  anyMonth,
  anyWeekday,
  clearMonths,
  day,
  dayOfWeek,
  figure,
  monthBefore,
  monthOf,
  ordinal,
  ordinalDay,
  shortMonth,
  yearSaid,
} from "./calendar-words.ts";
import { holidays } from "./holidays.ts";
import { anyYear, cardinals, number, oneOf, ordinals, yearNumber } from "./numbers.ts";
import { partOrDays, parts } from "./parts-of-time.ts";
import { nothing, phrase } from "./phrase.ts";

/** A date, of that year if one was said. */
const calendarDay = (monthSaid: number, daySaid: number, year = ""): DayConstraint =>
  year ? on(ymd(yearNumber(year), monthSaid, daySaid)) : monthAndDay(monthSaid, daySaid);

const nth = "(first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|last)";
const rank = (word = ""): number => (word === "last" ? 0 : number(word));

/** Dates of the calendar, nth days of a month, and holidays. */
export const calendar: readonly Phrase[] = [
  phrase("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})", ([, y, m, d]) => on(ymd(Number(y), Number(m), Number(d)))),
  phrase("(0?[1-9]|1[0-2])/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?", ([, m, d, y]) =>
    calendarDay(Number(m), Number(d), y),
  ),
  phrase(
    `(${oneOf(cardinals.slice(0, 12))}) (?:slash|dash|stroke) (${oneOf(cardinals)})(?: (?:slash |dash |stroke )?(${anyYear}))?`,
    ([, m, d, y]) => calendarDay(number(m), number(d), y),
  ),
  phrase(`(${oneOf(cardinals.slice(0, 12))}) (${oneOf(cardinals)}) (${anyYear})`, ([, m, d, y]) =>
    calendarDay(number(m), number(d), y),
  ),
  phrase(
    `(?:the )?(?:very )?${nth} (${anyWeekday})(?: in| of)?(?= (?:${anyMonth}|next month|the month|this month))`,
    ([, n, d]) => nthWeekday(rank(n), dayOfWeek(d)),
  ),
  phrase(`(?<=(?:next|this) month )${nth} (${anyWeekday})`, ([, n, d]) => nthWeekday(rank(n), dayOfWeek(d))),
  phrase(`(?<=\\b(?:${anyMonth}) )${nth} (${anyWeekday})`, ([, n, d]) => nthWeekday(rank(n), dayOfWeek(d))),
  phrase(`(?:the )?${nth} (?:${anyWeekday})`, nothing),
  phrase(
    `(?:the )?${nth} (?:full )?week (?:in|of)(?: the)?(?= (?:${anyMonth}|next month|month|this month))`,
    ([, n]) => (n === "last" ? endOfMonth : nthWeekOfMonth(rank(n))),
  ),
  phrase(
    `(?:the )?(?:very )?(?:last|final) day (?:in|of)(?: the month|(?= (?:${anyMonth}|next month|this month)))`,
    () => lastDayOfMonth,
  ),
  phrase("(?:the )?(?:very )?(?:last|final) day (?:in|of) (?:the|this) year", () => monthAndDay(12, 31)),
  phrase(`(?:the )?(${ordinalDay}) day (?:of|in)(?= (?:the|this|next) month)`, ([, d]) =>
    dayOfMonth(number(d)),
  ),
  phrase(`(?:the )?(?:very )?first day (?:in|of)(?: the)?(?= (?:${anyMonth}|next month|new month))`, () =>
    dayOfMonth(1),
  ),
  phrase(
    `(?:the )?(${ordinalDay}|\\d{1,2}|${oneOf(cardinals)}) (?:day )?of (${anyMonth})${yearSaid}`,
    ([, d, m, y]) => calendarDay(monthOf(m), number(d), y),
  ),
  phrase(`(${monthBefore})\\.? (?:the )?(${day})(?! thousand)${yearSaid}`, ([, m, d, y]) =>
    calendarDay(monthOf(m), number(d), y),
  ),
  phrase(
    `(?:the )?(${ordinalDay}|\\d{1,2}|${oneOf(cardinals)})(?: of)? (${oneOf([...clearMonths, ...shortMonth])})${yearSaid}`,
    ([, d, m, y]) => calendarDay(monthOf(m), number(d), y),
  ),
  ...holidays.map(([names, constraint]) => phrase(names, () => constraint)),
];

export const months: readonly Phrase[] = [
  phrase(`(?:the )?(${parts}) (?:the )?(next|this)? ?month`, ([, p = "", which], today) => ({
    ...month(today, which === "next" ? 1 : 0),
    fits: (date) => Boolean(partOrDays(p).fits?.(date)),
  })),
  phrase("(next|this) month", ([, which], today) => month(today, which === "next" ? 1 : 0)),
  phrase(`(?:the )?(${parts}) (${anyMonth})`, ([, p = "", m]) => ({
    of: "days",
    fits: (date) => Boolean(monthNumber(monthOf(m)).fits?.(date) && partOrDays(p).fits?.(date)),
  })),
  phrase(
    `(?<=\\b(?:in|of|by|before|after|until|during|for|this|next|sometime|early|late|mid|,) |^ |\\0 )(?:${anyMonth})(?<!may(?= i\\b))`,
    ([m]) => monthNumber(monthOf(m)),
  ),
  phrase("(?:the )?end of (?:the|this) year", (_, today) => ({
    ...between(today, ymd(yearOf(today), 12, 31) ?? today),
    fits: (date) => date.slice(5) >= "12-25",
  })),
  phrase("next year", (_, today) => yearsAhead(today, 1)),
];

/** Days of a month that is not named. */
export const bareDays: readonly Phrase[] = [
  phrase(
    `(?:the )?(${figure})|(?:the )(${ordinal})|(${ordinal})(?= of (?:the|this|next) month)`,
    ([, f, ...words]) => dayOfMonth(number(f ?? words[0] ?? words[1])),
  ),
  phrase(oneOf(ordinals.filter((word) => word !== "first" && word !== "second")), ([word]) =>
    dayOfMonth(number(word)),
  ),
  phrase(`(?<=^ )(?:${oneOf(cardinals)}|[12]?\\d|3[01])(?= $)`, ([n], today) =>
    nextDayOfMonth(number(n), today),
  ),
  phrase(
    `(?<=[\\0] (?:to|or|and|through|thru|until|till|-) (?:the )?)(?:\\d{1,2}|${oneOf(cardinals)}|first|second)`,
    ([n]) => dayOfMonth(number(n)),
  ),
];
