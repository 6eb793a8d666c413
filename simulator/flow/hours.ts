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
  const { date, weekday, time } = wallClock(timeZone, at);
  if (closedOn.includes(date)) return false;
  return (open[weekday] ?? []).some(([from, to]) => from <= time && time < to);
}

function wallClock(timeZone: string, at: Date) {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? "";
  return {
    date: `${part("year")}-${part("month")}-${part("day")}`,
    weekday: weekdays.find((day) => day === part("weekday")) ?? "Monday",
    time: `${part("hour")}:${part("minute")}`,
  };
}
