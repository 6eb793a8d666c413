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
import { anyWeekday, dayOfWeek, daysIn } from "./calendar-words.ts";
import { count, number } from "./numbers.ts";
import { partOf, parts } from "./parts-of-time.ts";
import { phrase } from "./phrase.ts";

/** So many days from some day. */
export const counted: readonly Phrase[] = [
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

export const weeks: readonly Phrase[] = [
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
