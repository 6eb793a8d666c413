import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { offsetAt } from "./time-zone.ts";

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
const millisecondsPerMinute = 60 * 1000;
const millisecondsPerDay = 24 * 60 * millisecondsPerMinute;

/** The text as a date, or `undefined` for anything but `YYYY-MM-DD` naming a day that exists. */
export function calendarDate(text: unknown): CalendarDate | undefined {
  if (typeof text !== "string" || !shape.test(text)) return undefined;
  const midnight = Date.parse(text);
  return !Number.isNaN(midnight) && dateAt(midnight) === text ? (text as CalendarDate) : undefined;
}

/** The date that it is in the time zone (IANA name) at that instant. */
export function dateIn(timeZone: string, instant: Date): CalendarDate {
  return dateAt(instant.getTime() + offsetAt(instant.getTime(), timeZone));
}

/** The date so many days later; earlier when negative. */
export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return dateAt(addDays(midnightOf(date), days).getTime());
}

/**
 * The same day so many months later, or the last day of a month without it; earlier when negative. `undefined` outside
 * of the calendar.
 */
export function plusMonths(date: CalendarDate, months: number): CalendarDate | undefined {
  return calendarDate(addMonths(midnightOf(date), months).toJSON()?.slice(0, 10));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsPerDay;
}

export function weekdayOf(date: CalendarDate): Weekday {
  return weekdays[midnightOf(date).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6];
}

/**
 * The instant at which the clocks of the time zone show that time (`HH:MM`) on that date: the first of two
 * when they are put back, and as much later as they skip when they are put forward.
 */
export function instantAt(date: CalendarDate, time: string, timeZone: string): Date {
  const [hours, minutes] = time.split(":").map(Number) as [number, number];
  const shown = Date.parse(date) + (hours * 60 + minutes) * millisecondsPerMinute;
  const before = shown - offsetAt(shown - millisecondsPerDay, timeZone);
  const after = shown - offsetAt(shown + millisecondsPerDay, timeZone);
  const shows = (instant: number): boolean => instant + offsetAt(instant, timeZone) === shown;
  return new Date(!shows(before) && shows(after) ? after : before);
}

/** Days are counted at midnight UTC, which no clock ever skips or repeats, wherever the process runs. */
const midnightOf = (date: CalendarDate): Date => new UTCDateMini(date);

const dateAt = (midnight: number): CalendarDate =>
  new Date(midnight).toISOString().slice(0, 10) as CalendarDate;
