import { type CalendarDate, calendarDate, plusDays, weekdayOf, weekdays } from "../../src/domain/index.ts";

/** A way of naming a date, and the date it names as seen from today. */
export type DatePhrase = readonly [
  pattern: RegExp,
  date: (match: RegExpExecArray, today: CalendarDate) => CalendarDate | undefined,
];

/** `YYYY-MM-DD` of these numbers, if there is such a day. */
export const ymd = (year: number, month: number, day: number): CalendarDate | undefined =>
  calendarDate(
    `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  );

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
export const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));

/** The next such day of a month, today included; a 29 February waits for a leap year. */
export function onOrAfter(today: CalendarDate, month: number, day: number): CalendarDate | undefined {
  const years = Array.from({ length: 9 }, (_, ahead) => yearOf(today) + ahead);
  return years.map((year) => ymd(year, month, day)).find((date) => date !== undefined && date >= today);
}

/** The next day of that number in any month, today included. */
export function nextDayOfMonth(today: CalendarDate, day: number): CalendarDate | undefined {
  const months = Array.from({ length: 12 }, (_, ahead) => monthOf(today) + ahead);
  return months
    .map((month) => ymd(yearOf(today) + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, day))
    .find((date) => date !== undefined && date >= today);
}

/** Days from Monday (0) to Sunday (6), as ISO weeks run. */
const isoDay = (date: CalendarDate): number => (weekdays.indexOf(weekdayOf(date)) + 6) % 7;

/** The Monday of the week so many weeks ahead; this week's is 0. */
export const monday = (today: CalendarDate, weeks: number): CalendarDate =>
  plusDays(today, 7 * weeks - isoDay(today));

/** The next such weekday (Monday is 0), today included. */
export const nextWeekday = (today: CalendarDate, day: number): CalendarDate =>
  plusDays(today, (day - isoDay(today) + 7) % 7);

/** The first day of the month so many months ahead. */
export function firstOfMonth(today: CalendarDate, months: number): CalendarDate | undefined {
  const month = monthOf(today) - 1 + months;
  return ymd(yearOf(today) + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

/** The last day of the month so many months ahead. */
export function lastOfMonth(today: CalendarDate, months: number): CalendarDate | undefined {
  const after = firstOfMonth(today, months + 1);
  return after && plusDays(after, -1);
}
