const days = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;

/** Hours of operation on one day of the week, from `startTime` to `endTime`. */
export interface OpeningTime {
  readonly day: (typeof days)[number];
  readonly startTime: TimeOfDay;
  readonly endTime: TimeOfDay;
}

interface TimeOfDay {
  readonly hours: number;
  readonly minutes: number;
}

const span = /^([a-z]{3})(?:-([a-z]{3}))? ([0-2]\d):([0-5]\d)-([0-2]\d):([0-5]\d)$/i;

/** Reads hours written as `mon-fri 09:00-18:00, sat 10:00-15:00`; `undefined` for any other text. */
export function openingHours(text: string): readonly OpeningTime[] | undefined {
  const times = text.split(",").map((part) => openingTimes(part.trim()));
  return times.every((time) => time !== undefined) ? times.flat() : undefined;
}

function openingTimes(text: string): readonly OpeningTime[] | undefined {
  const [, first = "", last = first, ...clock] = span.exec(text) ?? [];
  const [from, to] = [dayOf(first), dayOf(last)];
  const [startHours = 24, startMinutes = 0, endHours = 24, endMinutes = 0] = clock.map(Number);
  const startTime = { hours: startHours, minutes: startMinutes };
  const endTime = { hours: endHours, minutes: endMinutes };
  const sound = from >= 0 && to >= from && endHours < 24 && minutesOf(startTime) < minutesOf(endTime);
  return sound ? days.slice(from, to + 1).map((day) => ({ day, startTime, endTime })) : undefined;
}

const dayOf = (text: string): number =>
  days.findIndex((day) => text && day.slice(0, 3) === text.toUpperCase());

const minutesOf = ({ hours, minutes }: TimeOfDay): number => hours * 60 + minutes;
