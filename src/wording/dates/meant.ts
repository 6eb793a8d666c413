import { type CalendarDate, daysBetween } from "../../domain/index.ts";
import type { Stretch } from "../wording.ts";
import { daysAfter, earlier, later } from "./calendar.ts";
import type { Clue } from "./clue.ts";

/**
 * The days that were meant; one day is a stretch from itself to itself.
 * `no-such-day`: a phrase names a day that its year does not have. `contradiction`: no day fits all of them.
 */
export type Meant = Stretch | "no-such-day" | "contradiction";

/** The first day that all clues fit, with those after it that fit as well unless one day was named. */
export function meant(clues: readonly Clue[], today: CalendarDate): Meant {
  const told = clues.some(({ weak }) => !weak) ? clues.filter(({ weak }) => !weak) : clues;
  const bounded = told.filter(({ from }) => from);
  const isNowhere = (clue: Clue) => !firstDay([clue], today) && !firstDay([clue, ...bounded], today);
  if (told.some((clue) => clue.of === "day" && isNowhere(clue))) return "no-such-day";

  // A date decides, and a weekday said with it has to agree: "Thursday the 4th" is not the next 4th that is one.
  const named = told.some(({ of }) => of === "day");
  const from = firstDay(named ? told.filter(({ of }) => of !== "weekday") : told, today);
  if (!from || !fitsAll(told, from)) return "contradiction";
  if (named || told.some(({ of }) => of === "weekday")) return { from, to: from };
  return { from, to: lastOfRun(from, told, today) };
}

function firstDay(clues: readonly Clue[], today: CalendarDate): CalendarDate | undefined {
  for (const date of searched(clues, today)) if (fitsAll(clues, date)) return date;
  return undefined;
}

function lastOfRun(from: CalendarDate, clues: readonly Clue[], today: CalendarDate): CalendarDate {
  let last = from;
  for (const date of searched(clues, today)) {
    if (date <= from) continue;
    if (!fitsAll(clues, date)) break;
    last = date;
  }
  return last;
}

/** Without bounds of their own, days are looked for over a year: from today when a date is named, else from tomorrow. */
function* searched(clues: readonly Clue[], today: CalendarDate): Generator<CalendarDate> {
  const froms = clues.flatMap(({ from }) => from ?? []);
  const tos = clues.flatMap(({ to }) => to ?? []);
  const soonest = daysAfter(today, clues.some(({ of }) => of === "day") ? 0 : 1);
  const first = froms.length > 0 ? froms.reduce(later) : soonest;
  const last = tos.length > 0 ? tos.reduce(earlier) : daysAfter(today, 365);
  for (let day = 0; day <= daysBetween(first, last); day++) yield daysAfter(first, day);
}

const fitsAll = (clues: readonly Clue[], date: CalendarDate): boolean =>
  clues.every(
    ({ from, to, fits }) => (!from || from <= date) && (!to || date <= to) && (!fits || fits(date)),
  );
