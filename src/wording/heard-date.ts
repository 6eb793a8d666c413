import type { CalendarDate, Language } from "../domain/index.ts";
import { daysAfter, later } from "./dates/calendar.ts";
import { between } from "./dates/clue.ts";
import type { DateLanguage } from "./dates/date-language.ts";
import { type Meant, meant } from "./dates/meant.ts";
import { type Mention, mentions } from "./dates/mentions.ts";
import { wanted } from "./dates/wanted.ts";
import { dates as languages } from "./languages.ts";
import type { Stretch } from "./wording.ts";

/** - `vague`: several days were named, and not one of them. `no-such-date`: a date that its year does not have. */
export type HeardDate =
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "vague"; readonly stretch: Stretch }
  | { readonly kind: "no-such-date" }
  | { readonly kind: "none" };

/** Lex takes no longer text; nobody says more in one turn. In UTF-16 units. */
const longest = 1024;

/**
 * The date in what a caller said, never before today unless its year was named. A weekday is the next one after
 * today, "next Friday" and 「来週の金曜日」 are of next week, a day and month without a year are the next to come.
 * Phrases that no one day fits cancel each other out, but for a correction: then the last word counts.
 * `today` is the shop's. `within` is the stretch that the caller was asked to choose a day from.
 */
export function heardDate(
  transcript: string,
  language: Language,
  today: CalendarDate,
  within?: Stretch,
): HeardDate {
  if (transcript.length > longest) return { kind: "none" };
  const spoken = languages[language];
  const text = spoken.plain(transcript);
  const dates = wanted(mentions(text, spoken, today), today);
  if (dates.length === 0) return { kind: "none" };

  const all = meantBy(dates, today, within);
  return heard(
    all === "contradiction" ? meantBy(afterCorrection(dates, text, spoken), today, within) : all,
    today,
  );
}

function meantBy(dates: readonly Mention[], today: CalendarDate, within: Stretch | undefined): Meant {
  const clues = dates.flatMap((date) => date.clues);
  const chosen = within && meant([...clues, between(within.from, within.to)], today);
  return chosen && typeof chosen === "object" ? chosen : meant(clues, today);
}

function heard(days: Meant, today: CalendarDate): HeardDate {
  if (days === "no-such-day") return { kind: "no-such-date" };
  if (days === "contradiction") return { kind: "none" };
  const { to } = days;
  // Whoever means today says so.
  const from = days.from === to ? to : later(days.from, daysAfter(today, 1));
  return from === to ? { kind: "date", date: to } : { kind: "vague", stretch: { from, to } };
}

/** What was said after the last correction that a date follows; nothing when there is none. */
function afterCorrection(
  dates: readonly Mention[],
  text: string,
  { correction }: DateLanguage,
): readonly Mention[] {
  const last = dates.at(-1);
  const corrected = [...text.matchAll(correction)]
    .map(({ index }) => index)
    .filter((at) => last && at < last.start);
  return corrected.length > 0 ? dates.filter(({ start }) => start > Math.max(...corrected)) : dates;
}
