import { wallClock } from "../wall-clock.ts";

/** A day of the calendar, `YYYY-MM-DD`, as Lex hands it over. */
export type Day = string;

/** The day that it is in the time zone (IANA name) at that instant. */
export const dayIn = (timeZone: string, instant: Date): Day => wallClock(instant, timeZone).slice(0, 10);

/** The time of day that it is there, `HH:MM`. */
export const timeIn = (timeZone: string, instant: Date): string => wallClock(instant, timeZone).slice(11);

/** Counted in UTC, where no day is skipped; a month or day beyond the calendar runs on into the next one. */
const dayAt = (year: number, month: number, day: number): Day =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

const pad = (number: number, length: number): string => String(number).padStart(length, "0");

/** The day of these numbers, if there is one. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return dayAt(year, month, day) === text ? text : undefined;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): number => Number(day.slice(5, 7));
const dayOfMonth = (day: Day): number => Number(day.slice(8));

export const plusDays = (day: Day, days: number): Day =>
  dayAt(yearOf(day), monthOf(day), dayOfMonth(day) + days);

/** Monday is 0, Sunday 6. */
const weekdayOf = (day: Day): number => (new Date(day).getUTCDay() + 6) % 7;

/** The Monday of the week so many weeks ahead; this week's is 0. */
export const monday = (today: Day, weeks: number): Day => plusDays(today, 7 * weeks - weekdayOf(today));

/** The next such weekday (Monday is 0), today included. */
export const nextWeekday = (today: Day, weekday: number): Day =>
  plusDays(today, (weekday - weekdayOf(today) + 7) % 7);

/** The first day of the month so many months ahead. */
export const firstOfMonth = (today: Day, months: number): Day =>
  dayAt(yearOf(today), monthOf(today) + months, 1);

/** The last day of the month so many months ahead. */
export const lastOfMonth = (today: Day, months: number): Day => plusDays(firstOfMonth(today, months + 1), -1);

/** The next such day of a month, today included; a 29 February waits for a leap year. */
export function onOrAfter(today: Day, month: number, day: number): Day | undefined {
  const years = Array.from({ length: 9 }, (_, ahead) => yearOf(today) + ahead);
  return years.map((year) => dayOf(year, month, day)).find((date) => date !== undefined && date >= today);
}

/** The next day of that number in any month, today included. */
export function nextDayOfMonth(today: Day, day: number): Day | undefined {
  const months = Array.from({ length: 12 }, (_, ahead) => firstOfMonth(today, ahead));
  return months
    .map((first) => dayOf(yearOf(first), monthOf(first), day))
    .find((date) => date !== undefined && date >= today);
}
