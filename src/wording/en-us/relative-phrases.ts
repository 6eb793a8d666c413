import { daysAfter } from "../dates/calendar.ts";
import type { Phrase } from "../dates/date-language.ts";
import {
  ahead,
  between,
  coming,
  type DayConstraint,
  monthsAhead,
  on,
  onWeekend,
  onWorkday,
  someAhead,
  week,
  weekday,
  weekdayIn,
} from "../dates/day-constraint.ts";
import { resolveDays } from "../dates/resolve-days.ts";
import { anyWeekday, dayOfWeek, daysIn, someWeekday } from "./calendar-words.ts";
import { count, number } from "./numbers.ts";
import { partOf, parts } from "./parts-of-time.ts";
import { phrase } from "./phrase.ts";

/** What is in each of the units below. */
const daysOrWeeks = "_day|_week|_fortnight";

/** So many days from some day. */
export const counted: readonly Phrase[] = [
  phrase(
    `week ${someWeekday}`,
    `(${anyWeekday}) week|(?<!(?:next|this|coming|following|last) )(?:the )?week on (${anyWeekday})`,
    ([, d, other], today) => afterWeekday(today, 7, d ?? other),
  ),
  phrase(
    `_from_|_after_|_on_ ${daysOrWeeks} ${someWeekday}`,
    `(${count}) (days?|weeks?|fortnights?) (?:from|after|on) (?:this |this coming |next )?(${anyWeekday})`,
    ([, n, u, d], today) => afterWeekday(today, number(n) * daysIn(u), d),
  ),
  phrase("today|tomorrow _week|_fortnight", "(today|tomorrow) (week|fortnight)", ([, d, u], today) =>
    ahead(today, (d === "tomorrow" ? 1 : 0) + daysIn(u)),
  ),
  phrase(`_in_ _week ${someWeekday}`, `(${anyWeekday}) in (${count}) (weeks?)`, ([, d, n], today) =>
    number(n) === 1 ? afterWeekday(today, 7, d) : weekdayIn(dayOfWeek(d), today, number(n)),
  ),
  phrase("after_next", `(?:the )?(${anyWeekday}) after next`, ([, d], today) =>
    weekdayIn(dayOfWeek(d), today, 2),
  ),
  phrase(
    `tomorrow ${daysOrWeeks}`,
    `(${count}) (days?|weeks?|fortnights?) (?:from |after )?tomorrow`,
    ([, n, u], today) => ahead(today, 1 + number(n) * daysIn(u)),
  ),
  phrase(
    `in_|now|today ${daysOrWeeks}`,
    `(?:in )?(?:exactly )?(${count}) (days?|weeks?|fortnights?)(?:'s?)?(?: time)?(?: from)? (?:now|today)|(?:in )(?:exactly |only )?(${count}) (days?|weeks?|fortnights?)(?:'s?)?(?: time)?`,
    ([, n, u, inN, inU], today) => ahead(today, number(n ?? inN) * daysIn(u ?? inU)),
  ),
  phrase(
    "_month in_|from",
    `(${count}) months? from (?:now|today)|in (${count}) months?(?:'s?)?(?: time)?`,
    ([, n, inN], today) => monthsAhead(today, number(n ?? inN)),
  ),
  phrase(
    `within ${daysOrWeeks}`,
    `within (?:the next )?(${count}) (days?|weeks?|fortnights?)`,
    ([, n, u], today) => between(today, daysAfter(today, number(n) * daysIn(u))),
  ),
  phrase("couple day", "in a couple(?: of)? days|a couple(?: of)? days from now", (_, today) =>
    someAhead(today, 2, 3),
  ),
  phrase("few_days", "in a few days|a few days from now", (_, today) => someAhead(today, 3, 5)),
  phrase("couple week", "in a couple(?: of)? weeks|a couple(?: of)? weeks from now", (_, today) =>
    someAhead(today, 10, 18),
  ),
  phrase("after_tomorrow|overmorrow", "(?:the )?day after tomorrow|overmorrow", (_, today) =>
    ahead(today, 2),
  ),
  phrase("tomorrow", "tomorrow", (_, today) => ahead(today, 1)),
  phrase("today|tonight", "today|tonight", (_, today) => ({ ...ahead(today, 0), weak: true })),
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

export const weeks: readonly Phrase[] = [
  phrase(`next ${someWeekday}`, `next (${anyWeekday})(?! (?:of )?(?:next|this) week)`, ([, d], today) =>
    weekdayIn(dayOfWeek(d), today, 1),
  ),
  phrase(`coming ${someWeekday}`, `(?:this )?(${anyWeekday}) coming(?: up)?`, ([, d], today) =>
    coming(dayOfWeek(d), today),
  ),
  phrase(
    `this|coming ${someWeekday}`,
    `(?:this|this coming|(?<!(?:'s|is|be|are|was|'re|still|not) )coming|the coming|this upcoming|upcoming) (${anyWeekday})`,
    ([, d], today) => coming(dayOfWeek(d), today),
  ),
  phrase(someWeekday, `(${anyWeekday})`, ([, d]) => weekday(dayOfWeek(d))),
  phrase("week_after_next", `(?:the )?(?:(${parts}) )?(?:the )?week after next`, ([, p], today) =>
    week(today, 2, partOf(p)),
  ),
  phrase("this_week|rest_of", "later this week|(?:the )?rest of (?:the|this) week", (_, today) =>
    week(today, 0),
  ),
  phrase(
    "_week next|this|following|coming",
    `(?:the )?(?:(${parts}) )?(next|this|the following|the coming) week`,
    ([, p, which], today) => week(today, which === "this" || which === "the coming" ? 0 : 1, partOf(p)),
  ),
  phrase("next_weekend|this_weekend", "(next|this) weekend", ([, which], today) => ({
    ...week(today, which === "next" ? 1 : 0),
    ...onWeekend,
  })),
  phrase(
    "weekend",
    "(?:(?:the|on|over|a) )?weekends?(?! (?:of|starting|beginning|before|after|following) )",
    () => onWeekend,
  ),
  phrase(
    "weekday|workday|work_day|business_day",
    "(?:a |any )?(?:weekdays?|work ?days?|business days?)",
    () => onWorkday,
  ),
];
