import { expect, test } from "@jest/globals";
import { type CalendarDate, calendarDate, type Language } from "../../src/domain/index.ts";
import { type HeardDate, heardDate, type Stretch } from "../../src/wording/index.ts";

export function day(text: string): CalendarDate {
  const date = calendarDate(text);
  if (!date) throw new RangeError(`${text} is no date`);
  return date;
}

/** `2026-11-27`, `2026-11-30..2026-12-06` for a stretch, `shift 7 days`, why it is unclear, `soonest` or `none`. */
export function inShort(heard: HeardDate): string {
  switch (heard.kind) {
    case "day":
      return heard.date;
    case "days":
      return `${heard.stretch.from}..${heard.stretch.to}`;
    case "shift": {
      const [[unit, count] = []] = Object.entries(heard.by);
      return `shift ${count} ${unit}`;
    }
    case "unclear":
      return heard.why;
    case "soonest":
    case "none":
      return heard.kind;
  }
}

export const hear = (said: string, language: Language, today: string, within?: Stretch): string =>
  inShort(heardDate(said, language, day(today), within));

/** One test a row: what is said on that day, and what is heard. */
export function eachHeard(
  language: Language,
  today: string,
  rows: readonly (readonly [said: string, heard: string])[],
): void {
  test.each(rows)("%s: %s", (said, heard) => {
    expect(hear(said, language, today)).toBe(heard);
  });
}
