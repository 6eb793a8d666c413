import { type CalendarDate, calendarDate, plusDays, plusMonths } from "../../domain/index.ts";

/** The date so many days or months later; the date itself where that is outside of the calendar. */
export const shifted = (
  date: CalendarDate,
  by: { readonly days: number } | { readonly months: number },
): CalendarDate =>
  ("days" in by ? calendarDate(plusDays(date, by.days)) : plusMonths(date, by.months)) ?? date;
