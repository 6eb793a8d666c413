import { wallClock } from "../wall-clock.ts";

export const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;
export type Weekday = (typeof weekdays)[number];

/** Hours of operation. `unavailable` makes the block that asks fail, as Connect does when it cannot tell. */
export type Hours = "always" | "never" | "unavailable" | OpeningHours;

export interface OpeningHours {
  /** IANA name: `Asia/Tokyo`. */
  readonly timeZone: string;
  /** From and to, as `09:00` and `17:30`; `24:00` is the end of the day. Closed on a weekday that is not there. */
  readonly open: Readonly<Partial<Record<Weekday, readonly (readonly [from: string, to: string])[]>>>;
  /** Dates (YYYY-MM-DD) on which it stays closed. */
  readonly closedOn?: readonly string[];
}

export function isOpen({ timeZone, open, closedOn = [] }: OpeningHours, at: Date): boolean {
  const [date = "", time = ""] = wallClock(at, timeZone).split("T");
  if (closedOn.includes(date)) return false;
  return (open[weekdayOf(date)] ?? []).some(([from, to]) => from <= time && time < to);
}

/** Of a date (YYYY-MM-DD). */
const weekdayOf = (date: string): Weekday => weekdays.at(new Date(date).getUTCDay() - 1) ?? "Sunday";
