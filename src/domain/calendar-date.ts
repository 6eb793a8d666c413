import { TZDateMini } from "@date-fns/tz/date/mini";
import { addMonths } from "date-fns/addMonths";
import { lightFormat } from "date-fns/lightFormat";

declare const brand: unique symbol;

/** A day of the calendar, `YYYY-MM-DD` from `0001-01-01` to `9999-12-31`. A real date; it has no time zone. */
export type CalendarDate = string & { readonly [brand]: "CalendarDate" };

export const weekdays = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const;
export type Weekday = (typeof weekdays)[number];

const shape = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const millisecondsPerDay = 24 * 60 * 60 * 1000;

/** The text as a date, or `undefined` for anything but `YYYY-MM-DD` naming a day that exists. */
export function calendarDate(text: unknown): CalendarDate | undefined {
  if (typeof text !== "string" || !shape.test(text)) return undefined;
  const midnight = Date.parse(text);
  return !Number.isNaN(midnight) && dateAt(midnight) === text ? (text as CalendarDate) : undefined;
}

/** The date that it is in the time zone (IANA name) at that instant. */
export function dateIn(timeZone: string, instant: Date): CalendarDate {
  return lightFormat(new TZDateMini(instant, timeZone), "yyyy-MM-dd") as CalendarDate;
}

/** The date so many days later; earlier when negative. */
export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return dateAt(Date.parse(date) + days * millisecondsPerDay);
}

/**
 * The same day so many months later, or the last day of a month without it; earlier when negative. `undefined` outside
 * of the calendar.
 */
export function plusMonths(date: CalendarDate, months: number): CalendarDate | undefined {
  const moved = addMonths(new TZDateMini(date, "UTC"), months);
  return moved.getFullYear() > 0 ? calendarDate(lightFormat(moved, "yyyy-MM-dd")) : undefined;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsPerDay;
}

export function weekdayOf(date: CalendarDate): Weekday {
  return weekdays[new Date(date).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6];
}

/**
 * The instant at which the clocks of the time zone show that time (`HH:MM`) on that date: the first of two
 * when they are put back, and as much later as they skip when they are put forward.
 */
export function instantAt(date: CalendarDate, time: string, timeZone: string): Date {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return new TZDateMini(year, month - 1, day, hours, minutes, timeZone);
}

/** Days are counted at midnight UTC, which no clock ever skips or repeats. */
const dateAt = (midnight: number): CalendarDate =>
  new Date(midnight).toISOString().slice(0, 10) as CalendarDate;
