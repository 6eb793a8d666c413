import { type CalendarDate, calendarDate, plusDays, weekdayOf, weekdays } from "../../domain/index.ts";

/** The date of these numbers, or `undefined` when there is no such day. */
export const ymd = (year: number, month: number, day: number): CalendarDate | undefined =>
  calendarDate([String(year).padStart(4, "0"), two(month), two(day)].join("-"));
const two = (number: number): string => String(number).padStart(2, "0");

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
export const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));
export const dayOf = (date: CalendarDate): number => Number(date.slice(8));

export const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);
export const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

/** The date so many days later, but at most the last day of the calendar. */
export const daysAfter = (date: CalendarDate, days: number): CalendarDate =>
  calendarDate(plusDays(date, days)) ?? ymd(9999, 12, 31) ?? date;

/** The Monday of the week so many weeks ahead; 0 is this week, which began today or before. */
export const mondayOf = (today: CalendarDate, weeks: number): CalendarDate =>
  daysAfter(today, 7 * weeks - ((weekdays.indexOf(weekdayOf(today)) + 6) % 7));

/** The first day of the month so many months ahead, but at most the last day of the calendar. */
export function firstOfMonth(today: CalendarDate, months: number): CalendarDate {
  const month = monthOf(today) - 1 + months;
  return ymd(yearOf(today) + Math.floor(month / 12), (month % 12) + 1, 1) ?? daysAfter(today, 40 * months);
}

export const lastOfMonth = (date: CalendarDate): CalendarDate => daysAfter(firstOfMonth(date, 1), -1);
