import type { CalendarDate } from "../../domain/index.ts";
import type { DayConstraint } from "./day-constraint.ts";

/** A date phrase, and the constraint that it means as seen from today: `undefined` when it only looks like a date, or is past. */
export type Phrase = readonly [
  pattern: RegExp,
  constraint: (match: RegExpMatchArray, today: CalendarDate) => DayConstraint | undefined,
];

/**
 * What a date is for, by the words beside it.
 * - `rejected`: it is not wanted ("not Friday").
 * - `replaced`: it is the old date ("from Friday to…"); where no other follows, the first day that is wanted.
 * - `until`, `before`, `since`, `after`: it limits the days that are wanted. `until` and `since` include it.
 */
export type Role = "rejected" | "replaced" | "until" | "before" | "since" | "after";

/** How callers speak of dates in one language. */
export interface DateLanguage {
  /** The transcript in the form that the patterns match. */
  normalized(transcript: string): string;
  /** The date phrases in order of precedence: words that match one are not matched again. All patterns are global. */
  readonly phrases: readonly Phrase[];
  /** The role of a date, by the words that end right before it or begin right after it. */
  readonly roles: readonly (readonly [side: "before" | "after", words: RegExp, role: Role])[];
  /** Matches the words between two phrases about the same day ("the 3rd | of | next month"). */
  readonly joiner: RegExp;
  /** Matches words that take back what was said before them. Global. */
  readonly correction: RegExp;
}
