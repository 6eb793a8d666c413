import type { Phrase } from "../dates/date-language.ts";
import { daysIn } from "./calendar-words.ts";
import { count, number } from "./numbers.ts";
import { phrase } from "./phrase.ts";

const shift = (needs: string, source: string, days: (match: RegExpMatchArray) => Shifted): Phrase =>
  phrase(`${needs} ${someUnit}`, source, (match) => {
    const by = days(match);
    return by && { by };
  });
type Shifted = { readonly days: number } | { readonly months: number } | undefined;

const shifted = (sign: number, counted: string | undefined, unit: string | undefined): Shifted => {
  const n = number(counted);
  if (!unit) return undefined;
  return unit.startsWith("month") ? { months: sign * n } : { days: sign * n * daysIn(unit) };
};
/** What is in every unit. */
const someUnit = "_day|_week|_fortnight|_month";
const unit = "(days?|weeks?|fortnights?|months?)";
const isEarlier = (word = ""): boolean => /earl|soon|forward|ahead|up/.test(word);

/** How far the order's own date is to move. */
export const shifts: readonly Phrase[] = [
  shift(
    "_later|_earlier|_sooner|_back|_forward|_ahead|_out",
    `(?:by )?(${count}) (?:more |extra |additional |full |whole )?${unit} (later|earlier|sooner|back|forward|ahead|out)(?! than)`,
    ([, n, u, way]) => shifted(isEarlier(way) ? -1 : 1, n, u),
  ),
  shift(
    "delay|postpone|push|hold|defer|put|move",
    `(?<=\\b(?:delay|postpone|push|hold|defer|put|move)(?: (?:it|that|my|the|order|package|date|shipment|delivery|back|off|out|shipping|on))* )(?:by |for |back |off |out )*(${count}) (?:more |extra |full |whole )?${unit}`,
    ([, n, u]) => shifted(1, n, u),
  ),
  shift(
    "move|bring|pull up|forward|ahead",
    `(?<=\\b(?:move|bring|pull)(?: (?:it|that|my|the|order|package|date|shipment|delivery|shipping))* )(?:up|forward|ahead) (?:by )?(${count}) ${unit}`,
    ([, n, u]) => shifted(-1, n, u),
  ),
  shift("another|extra|one_more", `(?:another|an extra|one more) ${unit}`, ([, u]) => shifted(1, "one", u)),
];
