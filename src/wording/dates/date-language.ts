import type { CalendarDate } from "../../domain/index.ts";
import type { DayConstraint, Shift } from "./day-constraint.ts";
import type { Pattern } from "./pattern.ts";

type Test = Pick<Pattern, "test">;
type Exec = Pick<Pattern, "exec">;

/**
 * A date phrase, and what it means as seen from today: days, or how far the order's own date is to move. `undefined`
 * when it only looks like a date, is past, or is too unclear.
 */
export type Phrase = readonly [
  pattern: Pattern,
  meaning: (match: RegExpMatchArray, today: CalendarDate) => DayConstraint | Shift | undefined,
];

/**
 * What a date is said for.
 * - `wanted`: the order is to ship or arrive on it. `ruled-out`: it does not suit. `told-of`: it is of something else.
 * - `qualified`: words beside it are not understood, or leave it open.
 * - `replaced`: it is the old date ("from Friday to…"); where no other follows, the first day that is wanted.
 * - `until`, `before`, `since`, `after`: it limits the days that are wanted. `until` and `since` include it.
 * - `week-of`: any day of its week.
 */
export type Use =
  | "wanted"
  | "ruled-out"
  | "told-of"
  | "qualified"
  | "replaced"
  | "until"
  | "before"
  | "since"
  | "after"
  | "week-of";

/**
 * How the words between two dates connect them.
 * - `range`: from the first to the second. `or`: one or the other. `correction`: the second takes back the first.
 * - `replacing`: the first is the old date. `rather-than`: the second is ruled out. `first-after`: the first such day after the second.
 * - `last-before`: the last such day before the second.
 * - `followed-by`: the first day like the second after the first.
 */
export type Connection =
  | "range"
  | "or"
  | "correction"
  | "replacing"
  | "rather-than"
  | "first-after"
  | "last-before"
  | "followed-by";

/** How callers speak of dates in one language. All patterns are linear in the text. */
export interface DateLanguage {
  /** The transcript in the form that the patterns match, without courtesies. */
  normalized(transcript: string): string;
  /** Times of day. They are taken out of the text before anything else is read. Global. */
  readonly timeOfDay: readonly Pattern[];
  /** The date phrases in order of precedence: words that match one are not matched again. All patterns are global. */
  readonly phrases: readonly Phrase[];
  /** Matches the words between two phrases about the same day ("the 3rd | of | next month"). */
  readonly joiner: Test;
  /** The words between two dates that connect them, and where they matter those before the first and after the second. Words beside them touch a date like any other. */
  readonly connections: readonly (readonly [
    between: Exec,
    Connection,
    around?: { readonly before?: Test; readonly after?: Test },
  ])[];
  /** Words that move a date they touch by so many days: "the day before …". */
  readonly offsets: readonly (readonly [
    side: "before" | "after",
    words: Exec,
    days: (match: RegExpExecArray) => number,
  ])[];
  /** The use of a date by the words that touch it. The first that matches decides. */
  readonly touching: readonly (readonly [side: "before" | "after", words: Test, Use])[];
  /** Where a clause ends. Global. */
  readonly clauseEnd: Pattern;
  /** The use of a date by words anywhere in its clause, or in all that is said up to the next date, where none that touch it decide. */
  readonly inClause: readonly (readonly [words: Test, Use, reach: "clause" | "next-date"])[];
  /** The words that may touch a date that is wanted. Any other word makes it a question. */
  readonly harmless: { readonly before: Test; readonly after: Test };
  /** Says that the order is to arrive then. */
  readonly arrival: Test;
  /** Asks for the nearest day. */
  readonly soonest: Test;
  /** Any word of time: where one is said, no slot counts. */
  readonly ofTime: Test;
}
