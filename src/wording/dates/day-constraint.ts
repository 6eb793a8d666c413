import { type CalendarDate, daysBetween, plusMonths, type Weekday, weekdayOf } from "../../domain/index.ts";
import {
  dayOf,
  daysAfter,
  firstOfMonth,
  lastOfMonth,
  later,
  mondayOf,
  monthOf,
  yearOf,
  ymd,
} from "./calendar.ts";

/** What a phrase says about the day that is meant. The day meant is the first that satisfies every constraint. */
export interface DayConstraint {
  /** Whether it is about one day, a day of the week, or several days. */
  readonly of: "day" | "weekday" | "days";
  /** The first and the last day that satisfy it. Without them a day within the coming year is meant. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly fits?: (date: CalendarDate) => boolean;
  /** Counts only when nothing else is named: it is often said in passing ("I'm calling today…"). */
  readonly weak?: true;
  /** A single day that satisfies it is not surely the day meant ("the first week of December"). */
  readonly open?: true;
  /** The week, month or year that was named with it: a bare day said next ("the 4th, no, the 5th") is in it too. */
  readonly frame?: DayConstraint;
  /** It names only a weekday or a day of the month, without its week or month. */
  readonly bare?: true;
}

/** How far the order's own date is to move, backwards where negative. */
export interface Shift {
  readonly by: { readonly days: number } | { readonly months: number };
}

export const isShift = (meaning: DayConstraint | Shift): meaning is Shift => "by" in meaning;

/** That day; or, when there is no such date, no day at all. */
export const on = (date: CalendarDate | undefined): DayConstraint =>
  date ? { of: "day", from: date, to: date } : { of: "day", fits: () => false };

export const ahead = (today: CalendarDate, days: number): DayConstraint => on(daysAfter(today, days));

export const between = (from: CalendarDate, to: CalendarDate): DayConstraint => ({ of: "days", from, to });

/** Between `least` and `most` days ahead. */
export const someAhead = (today: CalendarDate, least: number, most: number): DayConstraint =>
  between(daysAfter(today, least), daysAfter(today, most));

/** The same day of the month so many months ahead, or the last day of that month if it has no such day. */
export const monthsAhead = (today: CalendarDate, months: number): DayConstraint =>
  on(plusMonths(today, months) ?? ymd(9999, 12, 31));

const isOn =
  (day: Weekday) =>
  (date: CalendarDate): boolean =>
    weekdayOf(date) === day;

export const weekday = (day: Weekday): DayConstraint => ({ of: "weekday", bare: true, fits: isOn(day) });

/** That weekday of a week so many weeks ahead. */
export function weekdayIn(day: Weekday, today: CalendarDate, weeks: number): DayConstraint {
  const frame = week(today, weeks);
  return { ...frame, of: "weekday", frame, fits: isOn(day) };
}

/** The first, second… such weekday of a month; the last where `nth` is 0. */
export const nthWeekday = (nth: number, day: Weekday): DayConstraint => ({
  of: "day",
  fits: (date) =>
    isOn(day)(date) &&
    (nth === 0 ? daysBetween(date, lastOfMonth(date)) < 7 : Math.ceil(dayOf(date) / 7) === nth),
});

/** So many weeks of seven days into a month. Which week that is, people count differently. */
export const nthWeekOfMonth = (nth: number): DayConstraint => ({
  of: "days",
  open: true,
  fits: (date) => Math.ceil(dayOf(date) / 7) === nth,
});

export const lastDayOfMonth: DayConstraint = { of: "day", fits: (date) => date === lastOfMonth(date) };

/** The Monday to Sunday around that day. */
export function weekOf(date: CalendarDate): DayConstraint {
  const monday = mondayOf(date, 0);
  return { ...between(monday, daysAfter(monday, 6)), open: true };
}

/** That weekday within the coming seven days. */
export const coming = (day: Weekday, today: CalendarDate): DayConstraint => ({
  of: "weekday",
  fits: isOn(day),
  from: daysAfter(today, 1),
  to: daysAfter(today, 7),
});

const weekend: readonly Weekday[] = ["saturday", "sunday"];
export const onWeekend: DayConstraint = { of: "days", fits: (date) => weekend.includes(weekdayOf(date)) };
export const onWorkday: DayConstraint = { of: "days", fits: (date) => !weekend.includes(weekdayOf(date)) };

/** The week so many weeks ahead, from Monday, without the days that are over. */
export function week(today: CalendarDate, weeks: number, part: Part = "whole"): DayConstraint {
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

export const month = (today: CalendarDate, months: number): DayConstraint =>
  between(later(firstOfMonth(today, months), today), lastOfMonth(firstOfMonth(today, months)));

/** The next month of that number, this month included. */
export const monthNumber = (number: number): DayConstraint => ({
  of: "days",
  fits: (date) => monthOf(date) === number,
});

/** The early part of a month is its first ten days, the middle one the next ten, the late one the rest. */
export const partOfMonth = (part: Part): DayConstraint => ({
  of: "days",
  fits: (date) =>
    part === "whole" || part === (dayOf(date) <= 10 ? "early" : dayOf(date) <= 20 ? "middle" : "late"),
});

/** The last seven days of a month. */
export const endOfMonth: DayConstraint = {
  of: "days",
  fits: (date) => daysBetween(date, lastOfMonth(date)) < 7,
};

export const year = (today: CalendarDate, number: number): DayConstraint => {
  const first = ymd(number, 1, 1);
  const last = ymd(number, 12, 31);
  return first && last && last >= today ? between(later(first, today), last) : on(undefined);
};
export const yearsAhead = (today: CalendarDate, years: number): DayConstraint =>
  year(today, yearOf(today) + years);

export const dayOfMonth = (day: number): DayConstraint => ({
  of: "day",
  bare: true,
  fits: (date) => dayOf(date) === day,
});

/** The next such day after today. */
export const nextDayOfMonth = (day: number, today: CalendarDate): DayConstraint => ({
  ...dayOfMonth(day),
  fits: (date) => dayOf(date) === day && date > today,
});

/** The next such day, today included. */
export const monthAndDay = (month: number, day: number): DayConstraint => ({
  of: "day",
  frame: monthNumber(month),
  fits: (date) => monthOf(date) === month && dayOf(date) === day,
});
