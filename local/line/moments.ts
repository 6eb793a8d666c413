import type { Hours } from "connect-simulator";
import {
  dateIn,
  defaultPolicy,
  instantAt,
  isPastCutoff,
  plusDays,
  weekdayOf,
} from "../../src/domain/index.ts";

const aWeek = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** When people begin to answer next; nothing where they always do, or never. */
export function nextOpening(hours: Hours, now: Date): Date | undefined {
  if (typeof hours === "string") return undefined;
  const { timeZone } = hours;
  const open = new Map(Object.entries(hours.open).map(([day, spans]) => [day.toLowerCase(), spans]));
  return aWeek
    .map((days) => plusDays(dateIn(timeZone, now), days))
    .flatMap((date) => (open.get(weekdayOf(date)) ?? []).map(([opens]) => instantAt(date, opens, timeZone)))
    .find((opening) => opening > now);
}

/** When the next time is over in which tomorrow's orders could be changed. */
export function afterCutoff(now: Date): Date {
  const { timeZone, cutoff } = defaultPolicy;
  const today = dateIn(timeZone, now);
  const shipping = plusDays(today, cutoff.daysBefore);
  const closesOn = isPastCutoff(shipping, now, defaultPolicy) ? plusDays(today, 1) : today;
  return instantAt(closesOn, cutoff.time, timeZone);
}
