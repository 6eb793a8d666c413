import { type DayConstraint, endOfMonth, type Part, partOfMonth } from "../dates/day-constraint.ts";

/** Which part of a week or month the word names. */
export const part = (word = ""): Part => {
  if (/^(?:early|beginning|start|first)/.test(word)) return "early";
  return /^mid/.test(word) ? "middle" : "late";
};
export const partOf = (word: string | undefined): Part | undefined => (word ? part(word) : undefined);
/** Words before a week or month that name a part of it. */
export const parts =
  "(?:early(?: on)?(?: in)?|mid|middle of|late(?: in)?|beginning of|start of|end of|first half of|second half of|latter half of|later)";
/** What is in each of them, as patterns need it. */
export const somePart = "early|mid|late|beginning|start|end|half";
/** That part of a month; its end is its last week. */
export const partOrDays = (word: string): DayConstraint =>
  word === "end of" ? endOfMonth : partOfMonth(part(word));
