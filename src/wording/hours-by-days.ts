import type { OpeningHours, OpeningTime } from "../domain/index.ts";

/** The hours with all those of the same days together, as they are said: once for the days, with a time for lunch. */
export function byDays(
  hours: OpeningHours,
): readonly (readonly [days: OpeningTime["days"], times: readonly OpeningTime[]])[] {
  const key = ({ days }: OpeningTime): string => days.join();
  return hours
    .filter((time, index) => hours.findIndex((other) => key(other) === key(time)) === index)
    .map((first) => [first.days, hours.filter((time) => key(time) === key(first))]);
}
