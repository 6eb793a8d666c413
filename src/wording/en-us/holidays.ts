import type { Weekday } from "../../domain/index.ts";
import { type DayConstraint, monthAndDay, monthNumber, nthWeekday } from "../dates/day-constraint.ts";

const nth = (rank: number, weekday: Weekday, month: number): DayConstraint => {
  const { fits } = nthWeekday(rank, weekday);
  const within = monthNumber(month);
  return { of: "day", fits: (date) => Boolean(fits?.(date) && within.fits?.(date)) };
};

/** The days that Americans call by a name, with a word that is in every such name. */
export const holidays: readonly (readonly [needs: string, names: string, day: DayConstraint])[] = [
  ["new_year", "new year'?s day", monthAndDay(1, 1)],
  ["mlk|luther", "(?:mlk|martin luther king(?: jr)?)(?:'s)? day", nth(3, "monday", 1)],
  ["groundhog", "groundhog day", monthAndDay(2, 2)],
  ["valentine", "valentine'?s(?: day)?", monthAndDay(2, 14)],
  ["president", "president'?s'? day", nth(3, "monday", 2)],
  ["patrick", "(?:saint|st) patrick'?s day", monthAndDay(3, 17)],
  ["april_fool", "april fool'?s'?(?: day)?", monthAndDay(4, 1)],
  ["cinco", "cinco de mayo", monthAndDay(5, 5)],
  ["mother", "mother'?s'? day", nth(2, "sunday", 5)],
  ["memorial", "memorial day", nth(0, "monday", 5)],
  ["father", "father'?s'? day", nth(3, "sunday", 6)],
  ["juneteenth", "juneteenth", monthAndDay(6, 19)],
  ["july|independence", "(?:the )?(?:fourth|4th) of july|independence day", monthAndDay(7, 4)],
  ["labor", "labor day", nth(1, "monday", 9)],
  ["columbus|indigenous", "(?:columbus|indigenous people'?s'?) day", nth(2, "monday", 10)],
  ["hallow", "hallowe'?en", monthAndDay(10, 31)],
  ["veteran", "veteran'?s'? day", monthAndDay(11, 11)],
  ["thanksgiving", "thanksgiving(?: day)?", nth(4, "thursday", 11)],
  ["_eve", "(?:christmas|xmas|x mas) eve", monthAndDay(12, 24)],
  [
    "christmas|xmas|x_mas",
    "(?:christmas|xmas)(?: day)?(?! (?:present|gift|party|tree|card|shopping|sale|order)s?)",
    monthAndDay(12, 25),
  ],
  ["boxing", "boxing day", monthAndDay(12, 26)],
  ["new_year", "new year'?s'? eve", monthAndDay(12, 31)],
];
