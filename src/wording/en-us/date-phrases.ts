import { type Weekday, weekdays } from "../../domain/index.ts";
import { daysAfter, yearOf, ymd } from "../dates/calendar.ts";
import type { Phrase } from "../dates/date-language.ts";
import {
  ahead,
  between,
  coming,
  type DayConstraint,
  dayOfMonth,
  endOfMonth,
  lastDayOfMonth,
  month,
  monthAndDay,
  monthNumber,
  monthsAhead,
  nextDayOfMonth,
  nthWeekday,
  nthWeekOfMonth,
  on,
  onWeekend,
  onWorkday,
  type Part,
  partOfMonth,
  someAhead,
  week,
  weekday,
  weekdayIn,
  yearsAhead,
} from "../dates/day-constraint.ts";
import { resolveDays } from "../dates/resolve-days.ts";
import { holidays } from "./holidays.ts";
import { anyYear, cardinals, count, number, oneOf, ordinals, yearNumber } from "./numbers.ts";

const monthNames = [
  ...["january", "february", "march", "april", "may", "june", "july"],
  ...["august", "september", "october", "november", "december"],
];
const ordinal = oneOf(ordinals);
const figure = "\\d{1,2}(?:st|nd|rd|th)";
const ordinalDay = `(?:${figure}|${ordinal})`;
const day = `(?:${figure}|\\d{1,2}|${ordinal}|${oneOf(cardinals)})`;
export const anyWeekday = oneOf(weekdays);
/** Months whose names mean nothing else. March and May are common words as well. */
export const clearMonths = monthNames.filter((name) => name !== "march" && name !== "may");
const shortMonth = [...clearMonths.map((name) => name.slice(0, 3)), "sept"];
const monthBefore = oneOf([...monthNames, ...shortMonth, "mar"]);
export const anyMonth = oneOf(monthNames);
const yearSaid = `(?:(?: ,)? (?:in )?(${anyYear})(?! (?:pm|am|o'clock)))?`;

const monthOf = (name = ""): number =>
  1 + monthNames.findIndex((known) => known.startsWith(name.slice(0, 3)));
const dayOfWeek = (name: string | undefined): Weekday => weekdays.find((known) => known === name) ?? "sunday";
export const daysIn = (unit = ""): number =>
  unit.startsWith("week") ? 7 : unit.startsWith("fortnight") ? 14 : 1;

/** A date, of that year if one was said. */
const calendarDay = (monthSaid: number, daySaid: number, year = ""): DayConstraint =>
  year ? on(ymd(yearNumber(year), monthSaid, daySaid)) : monthAndDay(monthSaid, daySaid);

const part = (word = ""): Part => {
  if (/^(?:early|beginning|start|first)/.test(word)) return "early";
  return /^mid/.test(word) ? "middle" : "late";
};
const partOf = (word: string | undefined): Part | undefined => (word ? part(word) : undefined);
const parts =
  "(?:early(?: on)?(?: in)?|mid|middle of|late(?: in)?|beginning of|start of|end of|first half of|second half of|latter half of|later)";
const partOrDays = (word: string): DayConstraint =>
  word === "end of" ? endOfMonth : partOfMonth(part(word));

const nth = "(first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|last)";
const rank = (word = ""): number => (word === "last" ? 0 : number(word));

/** A phrase that matches whole words and whole numbers only. */
const phrase = (pattern: string, meaning: Phrase[1]): Phrase => [
  new RegExp(`(?<![\\w/'.-])(?:${pattern})(?![\\w/-])`, "g"),
  meaning,
];
const nothing = (): undefined => undefined;
const shift = (pattern: string, days: (match: RegExpMatchArray) => Shifted): Phrase =>
  phrase(pattern, (match) => {
    const by = days(match);
    return by && { by };
  });
type Shifted = { readonly days: number } | { readonly months: number } | undefined;

const shifted = (sign: number, counted: string | undefined, unit: string | undefined): Shifted => {
  const n = number(counted);
  if (!unit) return undefined;
  return unit.startsWith("month") ? { months: sign * n } : { days: sign * n * daysIn(unit) };
};
const unit = "(days?|weeks?|fortnights?|months?)";
const isEarlier = (word = ""): boolean => /earl|soon|forward|ahead|up/.test(word);

/** What only looks like a date, is past, or is too unclear. */
const noDates: readonly Phrase[] = [
  phrase(
    `(?:the )?(?:very )?(?:first|next|last) (${anyWeekday})(?= (?:right |just )?(?:after|following|before) )`,
    ([, d]) => weekday(dayOfWeek(d)),
  ),
  phrase(
    `yesterday|(?:last|past|previous|every|each) (?:${anyWeekday}|week|weekend|month|year|night)(?! (?:in|of) (?:the|this|next|${anyMonth}))`,
    nothing,
  ),
  phrase(`(?:${count}|a few|a couple of|some) (?:days?|weeks?|months?) ago`, nothing),
  phrase("(?:black|good|holy) friday|(?:easter|cyber) monday|(?:super|palm|easter) sunday", nothing),
  phrase("(?:the )?(?:first|next) (?:available|possible|open)", nothing),
  phrase("how are you(?: doing)? today|today's", nothing),
  phrase(
    `(?:the )?${ordinalDay} (?:one|ones|two(?! thousand)|three|orders?|items?|times?|things?|halves|options?|` +
      "floor|street|st|avenue|party|parcel|package|address|line|person|names?|class|attempt|try|call|" +
      "numbers?|digits?|choice|thought|place|part|quarter|hand|opinion|birthday|anniversary)",
    nothing,
  ),
];

/** How far the order's own date is to move. */
const shifts: readonly Phrase[] = [
  shift(
    `(?:by )?(${count}) (?:more |extra |additional |full |whole )?${unit} (later|earlier|sooner|back|forward|ahead|out)(?! than)`,
    ([, n, u, way]) => shifted(isEarlier(way) ? -1 : 1, n, u),
  ),
  shift(
    `(?<=\\b(?:delay|postpone|push|hold|defer|put|move)(?: (?:it|that|my|the|order|package|date|shipment|delivery|back|off|out|shipping|on))* )(?:by |for |back |off |out )*(${count}) (?:more |extra |full |whole )?${unit}`,
    ([, n, u]) => shifted(1, n, u),
  ),
  shift(
    `(?<=\\b(?:move|bring|pull)(?: (?:it|that|my|the|order|package|date|shipment|delivery|shipping))* )(?:up|forward|ahead) (?:by )?(${count}) ${unit}`,
    ([, n, u]) => shifted(-1, n, u),
  ),
  shift(`(?:another|an extra|one more) ${unit}`, ([, u]) => shifted(1, "one", u)),
];

const calendar: readonly Phrase[] = [
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

/** So many days from some day. */
const counted: readonly Phrase[] = [
  phrase(
    `(${anyWeekday}) week|(?<!(?:next|this|coming|following|last) )(?:the )?week on (${anyWeekday})`,
    ([, d, other], today) => afterWeekday(today, 7, d ?? other),
  ),
  phrase(
    `(${count}) (days?|weeks?|fortnights?) (?:from|after|on) (?:this |this coming |next )?(${anyWeekday})`,
    ([, n, u, d], today) => afterWeekday(today, number(n) * daysIn(u), d),
  ),
  phrase("(today|tomorrow) (week|fortnight)", ([, d, u], today) =>
    ahead(today, (d === "tomorrow" ? 1 : 0) + daysIn(u)),
  ),
  phrase(`(${anyWeekday}) in (${count}) (weeks?)`, ([, d, n], today) =>
    number(n) === 1 ? afterWeekday(today, 7, d) : weekdayIn(dayOfWeek(d), today, number(n)),
  ),
  phrase(`(?:the )?(${anyWeekday}) after next`, ([, d], today) => weekdayIn(dayOfWeek(d), today, 2)),
  phrase(`(${count}) (days?|weeks?|fortnights?) (?:from |after )?tomorrow`, ([, n, u], today) =>
    ahead(today, 1 + number(n) * daysIn(u)),
  ),
  phrase(
    `(?:in )?(?:exactly )?(${count}) (days?|weeks?|fortnights?)(?:'s?)?(?: time)?(?: from)? (?:now|today)|(?:in )(?:exactly |only )?(${count}) (days?|weeks?|fortnights?)(?:'s?)?(?: time)?`,
    ([, n, u, inN, inU], today) => ahead(today, number(n ?? inN) * daysIn(u ?? inU)),
  ),
  phrase(
    `(${count}) months? from (?:now|today)|in (${count}) months?(?:'s?)?(?: time)?`,
    ([, n, inN], today) => monthsAhead(today, number(n ?? inN)),
  ),
  phrase(`within (?:the next )?(${count}) (days?|weeks?|fortnights?)`, ([, n, u], today) =>
    between(today, daysAfter(today, number(n) * daysIn(u))),
  ),
  phrase("in a couple(?: of)? days|a couple(?: of)? days from now", (_, today) => someAhead(today, 2, 3)),
  phrase("in a few days|a few days from now", (_, today) => someAhead(today, 3, 5)),
  phrase("in a couple(?: of)? weeks|a couple(?: of)? weeks from now", (_, today) => someAhead(today, 10, 18)),
  phrase("(?:the )?day after tomorrow|overmorrow", (_, today) => ahead(today, 2)),
  phrase("tomorrow", (_, today) => ahead(today, 1)),
  phrase("today|tonight", (_, today) => ({ ...ahead(today, 0), weak: true })),
];

/** So many days after a weekday that is still to come. */
function afterWeekday(
  today: Parameters<Phrase[1]>[1],
  days: number,
  name: string | undefined,
): DayConstraint {
  const first = resolveDays([weekday(dayOfWeek(name))], today);
  return typeof first === "object" ? ahead(first.from, days) : on(undefined);
}

const weeks: readonly Phrase[] = [
  phrase(`next (${anyWeekday})(?! (?:of )?(?:next|this) week)`, ([, d], today) =>
    weekdayIn(dayOfWeek(d), today, 1),
  ),
  phrase(`(?:this )?(${anyWeekday}) coming(?: up)?`, ([, d], today) => coming(dayOfWeek(d), today)),
  phrase(
    `(?:this|this coming|(?<!(?:'s|is|be|are|was|'re|still|not) )coming|the coming|this upcoming|upcoming) (${anyWeekday})`,
    ([, d], today) => coming(dayOfWeek(d), today),
  ),
  phrase(`(${anyWeekday})`, ([, d]) => weekday(dayOfWeek(d))),
  phrase(`(?:the )?(?:(${parts}) )?(?:the )?week after next`, ([, p], today) => week(today, 2, partOf(p))),
  phrase("later this week|(?:the )?rest of (?:the|this) week", (_, today) => week(today, 0)),
  phrase(`(?:the )?(?:(${parts}) )?(next|this|the following|the coming) week`, ([, p, which], today) =>
    week(today, which === "this" || which === "the coming" ? 0 : 1, partOf(p)),
  ),
  phrase("(next|this) weekend", ([, which], today) => ({
    ...week(today, which === "next" ? 1 : 0),
    ...onWeekend,
  })),
  phrase(
    "(?:(?:the|on|over|a) )?weekends?(?! (?:of|starting|beginning|before|after|following) )",
    () => onWeekend,
  ),
  phrase("(?:a |any )?(?:weekdays?|work ?days?|business days?)", () => onWorkday),
];

const months: readonly Phrase[] = [
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
const bareDays: readonly Phrase[] = [
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

/** American English: month before day, in figures too. */
export const phrases: readonly Phrase[] = [
  ...noDates,
  ...shifts,
  ...calendar,
  ...counted,
  ...weeks,
  ...months,
  ...bareDays,
];
