import { type Weekday, weekdays } from "./calendar-date.ts";

/**
 * Hours at which people answer, the same on each of these days. Times are `HH:MM`; `24:00` is the end of the day, and
 * hours that close earlier than they open close on the next day.
 */
export interface OpeningTime {
  /** Days that follow one another, the first of the week being Monday. */
  readonly days: readonly [Weekday, ...Weekday[]];
  readonly opens: string;
  readonly closes: string;
}

/** When people answer: nobody ever does where it is empty. */
export type OpeningHours = readonly OpeningTime[];

/** What of the opening hours lies within one day. */
export interface DailyHours {
  readonly day: Weekday;
  readonly opens: string;
  readonly closes: string;
}

const fromMonday = [...weekdays.slice(1), ...weekdays.slice(0, 1)];
const span = /^([a-z]{3})(?:-([a-z]{3}))? ((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/i;
/** More than anybody would listen to. */
const most = 12;

/**
 * Reads hours that do not overlap, written as `mon-fri 09:00-18:00, sat 22:00-02:00`, `always` or `none`; `undefined`
 * for any other text.
 */
export function openingHours(text: string): OpeningHours | undefined {
  if (/^none$/i.test(text)) return [];
  const written = /^always$/i.test(text) ? "mon-sun 00:00-24:00" : text;
  const times = written.split(",").map(openingTime);
  const sound = times.length <= most && times.every((time) => time !== undefined);
  return sound && !overlap(dailyHours(times)) ? times : undefined;
}

function openingTime(text: string): OpeningTime | undefined {
  const [, from = "", to = from, opens = "", until = ""] = span.exec(text.trim()) ?? [];
  const [first, ...more] = fromMonday.slice(dayOf(from), dayOf(to) + 1);
  const closes = until === "00:00" ? "24:00" : until;
  return first && dayOf(from) >= 0 && opens !== until ? { days: [first, ...more], opens, closes } : undefined;
}

const dayOf = (text: string): number =>
  fromMonday.findIndex((day) => text && day.slice(0, 3) === text.toLowerCase());

/** The hours day by day, in the order of the week: those that run past midnight are split there. */
export function dailyHours(hours: OpeningHours): readonly DailyHours[] {
  const split = hours.flatMap(({ days, opens, closes }) =>
    days.flatMap((day) =>
      opens < closes
        ? [{ day, opens, closes }]
        : [
            { day, opens, closes: "24:00" },
            { day: after(day), opens: "00:00", closes },
          ],
    ),
  );
  const place = ({ day, opens }: DailyHours): string => `${fromMonday.indexOf(day)} ${opens}`;
  return split.sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

const after = (day: Weekday): Weekday => weekdays[(weekdays.indexOf(day) + 1) % weekdays.length] as Weekday;

const overlap = (hours: readonly DailyHours[]): boolean =>
  hours.some((one, index) => {
    const next = hours[index + 1];
    return next?.day === one.day && next.opens < one.closes;
  });
