import holidays from "@holiday-jp/holiday_jp/lib/holidays.js";
import { type CalendarDate, calendarDate } from "../domain/index.ts";

/** Japan's public holidays, as far as they are known: to 2050. */
export function holidaysOfJapan(): readonly CalendarDate[] {
  return Object.keys(holidays).flatMap((date) => calendarDate(date) ?? []);
}
