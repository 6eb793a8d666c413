import { type Weekday, weekdays } from "./calendar-date.ts";

/** Hours at which people answer, the same on each of these days. Times are `HH:MM`. */
export interface OpeningTime {
  /** Days that follow one another, the first of the week being Monday. */
  readonly days: readonly [Weekday, ...Weekday[]];
  readonly opens: string;
  readonly closes: string;
}

/** When people answer: nobody ever does where it is empty. */
export type OpeningHours = readonly OpeningTime[];

const fromMonday = [...weekdays.slice(1), ...weekdays.slice(0, 1)];
const span = /^([a-z]{3})(?:-([a-z]{3}))? (([01]\d|2[0-3]):[0-5]\d)-(([01]\d|2[0-3]):[0-5]\d)$/i;

/** Reads hours written as `mon-fri 09:00-18:00, sat 10:00-15:00`; `undefined` for any other text. */
export function openingHours(text: string): OpeningHours | undefined {
  const times = text.split(",").map((part) => openingTime(part.trim()));
  return times.every((time) => time !== undefined) ? times : undefined;
}

function openingTime(text: string): OpeningTime | undefined {
  const [, from = "", to = from, opens = "", , closes = ""] = span.exec(text) ?? [];
  const [first, ...more] = fromMonday.slice(dayOf(from), dayOf(to) + 1);
  const sound = dayOf(from) >= 0 && opens < closes;
  return first && sound ? { days: [first, ...more], opens, closes } : undefined;
}

const dayOf = (text: string): number =>
  fromMonday.findIndex((day) => text && day.slice(0, 3) === text.toLowerCase());
