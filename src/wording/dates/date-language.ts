import type { CalendarDate } from "../../domain/index.ts";
import type { Clue } from "./clue.ts";

/** A way of speaking of days, and what it tells as seen from today. `undefined`: it only looks like a date, or is of the past. */
export type Phrase = readonly [
  pattern: RegExp,
  clue: (match: RegExpMatchArray, today: CalendarDate) => Clue | undefined,
];

/**
 * What the words beside a date make of it.
 * - `rejected`: it is not wanted ("not Friday").
 * - `replaced`: it is where a move starts ("from Friday to…"); without an end it is the soonest day.
 * - `until`, `before`, `since`, `after`: it bounds the days that are wanted, itself included or not.
 */
export type Role = "rejected" | "replaced" | "until" | "before" | "since" | "after";

/** How dates are spoken of in one language. */
export interface DateLanguage {
  /** The transcript as the patterns want it. */
  plain(transcript: string): string;
  /** In order: what one phrase has taken is hidden from those after it. All patterns are global. */
  readonly phrases: readonly Phrase[];
  /** The role of a date, by the words before (ending there) or after it (beginning there). */
  readonly roles: readonly (readonly [side: "before" | "after", words: RegExp, role: Role])[];
  /** What stands between two phrases that speak of one day ("the 3rd | of | next month"). */
  readonly joint: RegExp;
  /** Takes back what was said before it. Global. */
  readonly correction: RegExp;
}
