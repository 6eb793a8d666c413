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
  someMonth,
  someWeekday,
  yearSaid,
} from "./calendar-words.ts";
import { holidays } from "./holidays.ts";
import {
  anyFigure,
  anyNumber,
  anyOrdinal,
  anyYear,
  cardinal,
  laterOrdinal,
  number,
  oneOf,
  ordinals,
  toTwelve,
  yearNumber,
} from "./numbers.ts";
import { partOrDays, parts, somePart } from "./parts-of-time.ts";
import { nothing, phrase } from "./phrase.ts";

/** A date, of that year if one was said. */
const calendarDay = (monthSaid: number, daySaid: number, year = ""): DayConstraint =>
  year ? on(ymd(yearNumber(year), monthSaid, daySaid)) : monthAndDay(monthSaid, daySaid);

const someNth = "first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|last";
const nth = `(${someNth})`;
const rank = (word = ""): number => (word === "last" ? 0 : number(word));

/** Dates of the calendar, nth days of a month, and holidays. */
export const calendar: readonly Phrase[] = [
  phrase("-|/", "(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})", ([, y, m, d]) =>
    on(ymd(Number(y), Number(m), Number(d))),
  ),
  phrase("/", "(0?[1-9]|1[0-2])/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?", ([, m, d, y]) =>
    calendarDay(Number(m), Number(d), y),
  ),
  phrase(
    "slash|dash|stroke",
    `(${toTwelve}) (?:slash|dash|stroke) (${cardinal})(?: (?:slash |dash |stroke )?(${anyYear}))?`,
    ([, m, d, y]) => calendarDay(number(m), number(d), y),
  ),
  phrase("twenty|thousand|20", `(${toTwelve}) (${cardinal}) (${anyYear})`, ([, m, d, y]) =>
    calendarDay(number(m), number(d), y),
  ),
  phrase(
    `${someNth} ${someWeekday} month|${someMonth}`,
    `(?:the )?(?:very )?${nth} (${anyWeekday})(?: in| of)?(?= (?:${anyMonth}|next month|the month|this month))`,
    ([, n, d]) => nthWeekday(rank(n), dayOfWeek(d)),
  ),
  phrase(`_month ${someNth} ${someWeekday}`, `(?<=(?:next|this) month )${nth} (${anyWeekday})`, ([, n, d]) =>
    nthWeekday(rank(n), dayOfWeek(d)),
  ),
  phrase(
    `${someNth} ${someMonth} ${someWeekday}`,
    `(?<=\\b(?:${anyMonth}) )${nth} (${anyWeekday})`,
    ([, n, d]) => nthWeekday(rank(n), dayOfWeek(d)),
  ),
  phrase(`${someNth} ${someWeekday}`, `(?:the )?${nth} (?:${anyWeekday})`, nothing),
  phrase(
    `week_ ${someNth}`,
    `(?:the )?${nth} (?:full )?week (?:in|of)(?: the)?(?= (?:${anyMonth}|next month|month|this month))`,
    ([, n]) => (n === "last" ? endOfMonth : nthWeekOfMonth(rank(n))),
  ),
  phrase(
    "last_day|final_day",
    `(?:the )?(?:very )?(?:last|final) day (?:in|of)(?: the month|(?= (?:${anyMonth}|next month|this month)))`,
    () => lastDayOfMonth,
  ),
  phrase("last_day|final_day", "(?:the )?(?:very )?(?:last|final) day (?:in|of) (?:the|this) year", () =>
    monthAndDay(12, 31),
  ),
  phrase(
    `_day_ _month ${anyFigure}|${anyOrdinal}`,
    `(?:the )?(${ordinalDay}) day (?:of|in)(?= (?:the|this|next) month)`,
    ([, d]) => dayOfMonth(number(d)),
  ),
  phrase(
    "first_day",
    `(?:the )?(?:very )?first day (?:in|of)(?: the)?(?= (?:${anyMonth}|next month|new month))`,
    () => dayOfMonth(1),
  ),
  phrase(
    `_of_ ${someMonth}`,
    `(?:the )?(${ordinalDay}|\\d{1,2}|${cardinal}) (?:day )?of (${anyMonth})${yearSaid}`,
    ([, d, m, y]) => calendarDay(monthOf(m), number(d), y),
  ),
  phrase(
    `${someMonth} ${anyNumber}|${anyOrdinal}`,
    `(${monthBefore})\\.? (?:the )?(${day})(?! thousand)${yearSaid}`,
    ([, m, d, y]) => calendarDay(monthOf(m), number(d), y),
  ),
  phrase(
    `${someMonth} ${anyNumber}|${anyOrdinal}`,
    `(?:the )?(${ordinalDay}|\\d{1,2}|${cardinal})(?: of)? (${oneOf([...clearMonths, ...shortMonth])})${yearSaid}`,
    ([, d, m, y]) => calendarDay(monthOf(m), number(d), y),
  ),
  ...holidays.map(([needs, names, constraint]) => phrase(needs, names, () => constraint)),
];

export const months: readonly Phrase[] = [
  phrase(
    `month ${somePart}`,
    `(?:the )?(${parts}) (?:the )?(next|this)? ?month`,
    ([, p = "", which], today) => ({
      ...month(today, which === "next" ? 1 : 0),
      fits: (date) => Boolean(partOrDays(p).fits?.(date)),
    }),
  ),
  phrase("next_month|this_month", "(next|this) month", ([, which], today) =>
    month(today, which === "next" ? 1 : 0),
  ),
  phrase(`${someMonth} ${somePart}`, `(?:the )?(${parts}) (${anyMonth})`, ([, p = "", m]) => ({
    of: "days",
    fits: (date) => Boolean(monthNumber(monthOf(m)).fits?.(date) && partOrDays(p).fits?.(date)),
  })),
  phrase(
    someMonth,
    `(?<=\\b(?:in|of|by|before|after|until|during|for|this|next|sometime|early|late|mid|,) |^ |\\0 )(?:${anyMonth})(?<!may(?= i\\b))`,
    ([m]) => monthNumber(monthOf(m)),
  ),
  phrase("end_of", "(?:the )?end of (?:the|this) year", (_, today) => ({
    ...between(today, ymd(yearOf(today), 12, 31) ?? today),
    fits: (date) => date.slice(5) >= "12-25",
  })),
  phrase("next_year", "next year", (_, today) => yearsAhead(today, 1)),
];

/** Days of a month that is not named. */
export const bareDays: readonly Phrase[] = [
  phrase(anyFigure, `(?:the )?(${figure})`, ([, d]) => dayOfMonth(number(d))),
  phrase(anyOrdinal, `the (${ordinal})|(${ordinal})(?= of (?:the|this|next) month)`, ([, d, other]) =>
    dayOfMonth(number(d ?? other)),
  ),
  phrase(laterOrdinal, oneOf(ordinals.filter((word) => word !== "first" && word !== "second")), ([word]) =>
    dayOfMonth(number(word)),
  ),
  phrase(anyNumber, `(?<=^ )(?:${cardinal}|[12]?\\d|3[01])(?= $)`, ([n], today) =>
    nextDayOfMonth(number(n), today),
  ),
  phrase(
    "\0",
    `(?<=[\\0] (?:to|or|and|through|thru|until|till|-) (?:the )?)(?:\\d{1,2}|${cardinal}|first|second)`,
    ([n]) => dayOfMonth(number(n)),
  ),
];
