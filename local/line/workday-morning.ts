import { dateIn, instantAt, plusDays, weekdayOf } from "../../src/domain/index.ts";

/** Ten o'clock today or, at the weekend, next Monday: a time within the opening hours. */
export function workdayMorning(now: Date, timeZone: string): Date {
  const today = dateIn(timeZone, now);
  const daysOff = { saturday: 2, sunday: 1 } as const;
  const weekday = weekdayOf(today);
  const wait = weekday === "saturday" || weekday === "sunday" ? daysOff[weekday] : 0;
  return instantAt(plusDays(today, wait), "10:00", timeZone);
}
