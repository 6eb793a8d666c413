import { type CalendarDate, daysBetween, plusDays } from "../../domain/index.ts";
import type { Stretch } from "../wording.ts";
import { daysAfter, earlier, later } from "./calendar.ts";
import type { DayConstraint } from "./day-constraint.ts";

/**
 * The days that are meant; a single day is a stretch of one day.
 * `no-such-day`: a phrase names a day that its year does not have. `contradiction`: no day satisfies all constraints.
 */
export type ResolvedDays = Stretch | "no-such-day" | "contradiction";

/** How many days are searched at most: a year and a leap day. */
const farthest = 366;

/** The first day that satisfies all constraints and, unless a single day was named, the days right after it that do too. */
export function resolveDays(constraints: readonly DayConstraint[], today: CalendarDate): ResolvedDays {
  const told = constraints.some(({ weak }) => !weak) ? constraints.filter(({ weak }) => !weak) : constraints;
  const bounded = told.filter(({ from }) => from);
  const isNowhere = (constraint: DayConstraint) =>
    !firstDay([constraint], today) && !firstDay([constraint, ...bounded], today);
  if (told.some((constraint) => constraint.of === "day" && isNowhere(constraint))) return "no-such-day";

  // A date decides, and a weekday said with it has to agree: "Thursday the 4th" is the next 4th, or a contradiction.
  const named = told.some(({ of }) => of === "day");
  const from = firstDay(named ? told.filter(({ of }) => of !== "weekday") : told, today);
  if (!from || !fitsAll(told, from)) return "contradiction";
  if (named || told.some(({ of }) => of === "weekday")) return { from, to: from };
  return { from, to: lastOfRun(from, told, today) };
}

function firstDay(constraints: readonly DayConstraint[], today: CalendarDate): CalendarDate | undefined {
  const { first, last } = searched(constraints, today);
  const most = Math.min(farthest, daysBetween(first, last));
  for (let ahead = 0; ahead <= most; ahead++) {
    const date = plusDays(first, ahead);
    if (fitsAll(constraints, date)) return date;
  }
  return undefined;
}

function lastOfRun(
  from: CalendarDate,
  constraints: readonly DayConstraint[],
  today: CalendarDate,
): CalendarDate {
  const { last } = searched(constraints, today);
  // Nothing but limits: no day between them has to be looked at.
  if (constraints.every(({ fits }) => !fits)) return last;
  const most = Math.min(farthest, daysBetween(from, last));
  let run = from;
  for (let ahead = 1; ahead <= most; ahead++) {
    const date = plusDays(from, ahead);
    if (!fitsAll(constraints, date)) break;
    run = date;
  }
  return run;
}

/** The days to search. Without limits they are those of a year: from today when a date is named, else from tomorrow. */
function searched(
  constraints: readonly DayConstraint[],
  today: CalendarDate,
): { readonly first: CalendarDate; readonly last: CalendarDate } {
  const froms = constraints.flatMap(({ from }) => from ?? []);
  const tos = constraints.flatMap(({ to }) => to ?? []);
  const soonest = daysAfter(today, constraints.some(({ of }) => of === "day") ? 0 : 1);
  return {
    first: froms.length > 0 ? froms.reduce(later) : soonest,
    last: tos.length > 0 ? tos.reduce(earlier) : daysAfter(today, farthest - 1),
  };
}

const fitsAll = (constraints: readonly DayConstraint[], date: CalendarDate): boolean =>
  constraints.every(
    ({ from, to, fits }) => (!from || from <= date) && (!to || date <= to) && (!fits || fits(date)),
  );
