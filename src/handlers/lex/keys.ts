import { type CalendarDate, calendarDate } from "../../domain/index.ts";

/** The keys that were pressed, or digits that were all that was said, without the `#` that ends them. */
export function pressedKeys(transcript: string): string | undefined {
  if (!/^[\d*#]{1,1024}$/.test(transcript)) return undefined;
  return transcript.slice(0, [...transcript].findLastIndex((key) => key !== "#") + 1);
}

/** The date that keys spell: `1203` is the next December 3rd, today included; `20261203` that very one. */
export function keyedDate(keys: string, today: CalendarDate): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})?(\d\d)(\d\d)$/.exec(keys) ?? [];
  if (year) return calendarDate(`${year}-${month}-${day}`);
  const thisYear = Number(today.slice(0, 4));
  return [thisYear, thisYear + 1]
    .map((candidate) => calendarDate(`${candidate}-${month}-${day}`))
    .find((date) => date && date >= today);
}
