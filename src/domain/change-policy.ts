import {
  type CalendarDate,
  calendarDate,
  dateIn,
  daysBetween,
  instantAt,
  plusDays,
  type Weekday,
  weekdayOf,
} from "./calendar-date.ts";
import { defaultLanguage, type Language } from "./language.ts";

/** Until when a shop lets an order be changed, and to which days. */
export interface ChangePolicy {
  /** The shop's clock: an IANA time zone. */
  readonly timeZone: string;
  /** An order, and any new date for it, can be chosen until `time` (`HH:MM`) so many days before it ships. */
  readonly cutoff: { readonly time: string; readonly daysBefore: number };
  /** The nearest and the farthest shipping day that can be chosen, in days from today. */
  readonly daysAhead: { readonly earliest: number; readonly latest: number };
  readonly closedWeekdays: readonly Weekday[];
  readonly holidays: ReadonlySet<CalendarDate>;
  /** How often an order can be changed on one day before it can only be cancelled. */
  readonly changesPerDay: number;
  /** How many days after shipping an order arrives, where the shop tells it. */
  readonly transitDays?: number | undefined;
  /** The language of a customer who has shown none. */
  readonly language: Language;
}

/** Until 17:00 on the day before, 1 to 60 days ahead, every day of the week, in Tokyo; 10 changes a day. */
export const defaultPolicy: ChangePolicy = {
  timeZone: "Asia/Tokyo",
  cutoff: { time: "17:00", daysBefore: 1 },
  daysAhead: { earliest: 1, latest: 60 },
  closedWeekdays: [],
  holidays: new Set(),
  changesPerDay: 10,
  language: defaultLanguage,
};

export type DateRefusal = "date-in-past" | "date-too-soon" | "date-too-far" | "not-a-shipping-day";

/** Whether the time to change anything that ships on that date is over. At the cut-off itself it is. */
export function isPastCutoff(
  shippingDate: CalendarDate,
  now: Date,
  { cutoff, timeZone }: ChangePolicy,
): boolean {
  return now >= instantAt(plusDays(shippingDate, -cutoff.daysBefore), cutoff.time, timeZone);
}

/** Why no order can be moved to that date now, or `undefined` when one can. */
export function whyNotOn(date: CalendarDate, now: Date, policy: ChangePolicy): DateRefusal | undefined {
  const ahead = daysBetween(dateIn(policy.timeZone, now), date);
  if (ahead < 0) return "date-in-past";
  if (ahead < policy.daysAhead.earliest || isPastCutoff(date, now, policy)) return "date-too-soon";
  if (ahead > policy.daysAhead.latest) return "date-too-far";
  if (policy.closedWeekdays.includes(weekdayOf(date)) || policy.holidays.has(date))
    return "not-a-shipping-day";
  return undefined;
}

/** The day to ship on for an order to arrive on that date, where the shop tells how long its deliveries take. */
export function shippingDateFor(
  arrival: CalendarDate,
  { transitDays }: Pick<ChangePolicy, "transitDays">,
): CalendarDate | undefined {
  return transitDays === undefined ? undefined : calendarDate(plusDays(arrival, -transitDays));
}

/** The dates that an order can be moved to now, earliest first. */
export function* shippingDays(now: Date, policy: ChangePolicy): Generator<CalendarDate> {
  const today = dateIn(policy.timeZone, now);
  for (let ahead = policy.daysAhead.earliest; ahead <= policy.daysAhead.latest; ahead++) {
    const date = plusDays(today, ahead);
    if (!whyNotOn(date, now, policy)) yield date;
  }
}
