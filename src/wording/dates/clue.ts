import { type CalendarDate, daysBetween, type Weekday, weekdayOf } from "../../domain/index.ts";
import {
  dayOf,
  daysAfter,
  earlier,
  firstOfMonth,
  lastOfMonth,
  later,
  mondayOf,
  monthOf,
  yearOf,
  ymd,
} from "./calendar.ts";

/** What a phrase tells of the day that is meant. Clues add up: the day meant is the first that all of them fit. */
export interface Clue {
  /** Whether it tells of one day, of a day of the week, or of several days. */
  readonly of: "day" | "weekday" | "days";
  /** The day lies no earlier, and no later. Without these it is one of the coming year's. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly fits?: (date: CalendarDate) => boolean;
  /** Said in passing as often as meant ("I'm calling today…"): counts only when nothing else is named. */
  readonly weak?: true;
}

/** One day, or none when there is no such date. */
export const on = (date: CalendarDate | undefined): Clue =>
  date ? { of: "day", from: date, to: date } : { of: "day", fits: () => false };

export const ahead = (today: CalendarDate, days: number): Clue => on(daysAfter(today, days));

export const between = (from: CalendarDate, to: CalendarDate): Clue => ({ of: "days", from, to });

/** So many days ahead, give or take: from the first number to the second. */
export const someAhead = (today: CalendarDate, least: number, most: number): Clue =>
  between(daysAfter(today, least), daysAfter(today, most));

/** The same day of the month so many months ahead, or that month's last. */
export function monthsAhead(today: CalendarDate, months: number): Clue {
  const first = firstOfMonth(today, months);
  return on(earlier(daysAfter(first, dayOf(today) - 1), lastOfMonth(first)));
}

export const weekday = (day: Weekday): Clue => ({ of: "weekday", fits: (date) => weekdayOf(date) === day });

/** The one of the coming seven days. */
export const coming = (day: Weekday, today: CalendarDate): Clue => ({
  ...weekday(day),
  from: daysAfter(today, 1),
  to: daysAfter(today, 7),
});

const weekend: readonly Weekday[] = ["saturday", "sunday"];
export const onWeekend: Clue = { of: "days", fits: (date) => weekend.includes(weekdayOf(date)) };
export const onWorkday: Clue = { of: "days", fits: (date) => !weekend.includes(weekdayOf(date)) };

/** Weeks start on Monday; what of this week is over does not count. */
export function week(today: CalendarDate, weeks: number, part: Part = "whole"): Clue {
  const monday = mondayOf(today, weeks);
  const [first, last] = partOfWeek[part];
  return between(later(daysAfter(monday, first), today), daysAfter(monday, last));
}

export type Part = "whole" | "early" | "middle" | "late";
const partOfWeek: Readonly<Record<Part, readonly [number, number]>> = {
  whole: [0, 6],
  early: [0, 2],
  middle: [1, 3],
  late: [3, 6],
};

export const month = (today: CalendarDate, months: number): Clue =>
  between(later(firstOfMonth(today, months), today), lastOfMonth(firstOfMonth(today, months)));

/** The coming month of that number, or this very one. */
export const monthNumber = (number: number): Clue => ({
  of: "days",
  fits: (date) => monthOf(date) === number,
});

/** The early part of a month is its first ten days, the middle one the next ten, the late one the rest. */
export const partOfMonth = (part: Part): Clue => ({
  of: "days",
  fits: (date) =>
    part === "whole" || part === (dayOf(date) <= 10 ? "early" : dayOf(date) <= 20 ? "middle" : "late"),
});

/** The last seven days of a month. */
export const endOfMonth: Clue = { of: "days", fits: (date) => daysBetween(date, lastOfMonth(date)) < 7 };

export const year = (today: CalendarDate, number: number): Clue => {
  const first = ymd(number, 1, 1);
  const last = ymd(number, 12, 31);
  return first && last && last >= today ? between(later(first, today), last) : on(undefined);
};
export const yearsAhead = (today: CalendarDate, years: number): Clue => year(today, yearOf(today) + years);

export const dayOfMonth = (day: number): Clue => ({ of: "day", fits: (date) => dayOf(date) === day });

/** The coming day of that month and number, today included. */
export const monthAndDay = (month: number, day: number): Clue => ({
  of: "day",
  fits: (date) => monthOf(date) === month && dayOf(date) === day,
});
