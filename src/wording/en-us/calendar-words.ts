import { type Weekday, weekdays } from "../../domain/index.ts";
import { anyYear, cardinal, oneOf, ordinals } from "./numbers.ts";

const monthNames = [
  ...["january", "february", "march", "april", "may", "june", "july"],
  ...["august", "september", "october", "november", "december"],
];
export const ordinal = oneOf(ordinals);
export const figure = "\\d{1,2}(?:st|nd|rd|th)";
export const ordinalDay = `(?:${figure}|${ordinal})`;
export const day = `(?:${figure}|\\d{1,2}|${ordinal}|${cardinal})`;
export const anyWeekday = oneOf(weekdays);
/** Months whose names mean nothing else. March and May are common words as well. */
export const clearMonths = monthNames.filter((name) => name !== "march" && name !== "may");
export const shortMonth = [...clearMonths.map((name) => name.slice(0, 3)), "sept"];
export const monthBefore = oneOf([...monthNames, ...shortMonth, "mar"]);
export const anyMonth = oneOf(monthNames);
/** What is in every name of a month, and in every name of a weekday, as patterns need it. */
export const someMonth = monthNames.map((name) => name.slice(0, 3)).join("|");
export const someWeekday = weekdays.join("|");
export const yearSaid = `(?:(?: ,)? (?:in )?(${anyYear})(?! (?:pm|am|o'clock)))?`;

export const monthOf = (name = ""): number =>
  1 + monthNames.findIndex((known) => known.startsWith(name.slice(0, 3)));
export const dayOfWeek = (name: string | undefined): Weekday =>
  weekdays.find((known) => known === name) ?? "sunday";
export const daysIn = (unit = ""): number =>
  unit.startsWith("week") ? 7 : unit.startsWith("fortnight") ? 14 : 1;
