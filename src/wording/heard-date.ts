import type { CalendarDate, Language } from "../domain/index.ts";
import { applyRoles } from "./dates/apply-roles.ts";
import { daysAfter, later } from "./dates/calendar.ts";
import type { DateLanguage } from "./dates/date-language.ts";
import { between } from "./dates/day-constraint.ts";
import { findMentions, type Mention } from "./dates/find-mentions.ts";
import { type ResolvedDays, resolveDays } from "./dates/resolve-days.ts";
import { dates as languages } from "./languages.ts";
import type { Stretch } from "./wording.ts";

/**
 * What a caller said about a date.
 * - `vague`: a stretch of several days. `no-such-date`: a date that its year does not have. `none`: no date.
 */
export type HeardDate =
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "vague"; readonly stretch: Stretch }
  | { readonly kind: "no-such-date" }
  | { readonly kind: "none" };

/** The longest text that Lex takes, in UTF-16 units. */
const longest = 1024;

/**
 * The date in what a caller said. It is never before today unless its year was named. A weekday is the next one after
 * today, "next Friday" and 「来週の金曜日」 are in next week, and a day and month without a year are the next to come.
 * Phrases that contradict each other count as none, unless the caller corrects themselves: then what follows counts.
 * `today` is the date in the shop's time zone, `within` the stretch that the caller was asked to choose a day from.
 */
export function heardDate(
  transcript: string,
  language: Language,
  today: CalendarDate,
  within?: Stretch,
): HeardDate {
  if (transcript.length > longest) return { kind: "none" };
  const spoken = languages[language];
  const text = spoken.normalized(transcript);
  const dates = applyRoles(findMentions(text, spoken, today), today);
  if (dates.length === 0) return { kind: "none" };

  const all = meantBy(dates, today, within);
  return heard(
    all === "contradiction" ? meantBy(afterCorrection(dates, text, spoken), today, within) : all,
    today,
  );
}

function meantBy(dates: readonly Mention[], today: CalendarDate, within: Stretch | undefined): ResolvedDays {
  const constraints = dates.flatMap((date) => date.constraints);
  const chosen = within && resolveDays([...constraints, between(within.from, within.to)], today);
  return chosen && typeof chosen === "object" ? chosen : resolveDays(constraints, today);
}

function heard(days: ResolvedDays, today: CalendarDate): HeardDate {
  if (days === "no-such-day") return { kind: "no-such-date" };
  if (days === "contradiction") return { kind: "none" };
  const { to } = days;
  // Today counts only where it is said.
  const from = days.from === to ? to : later(days.from, daysAfter(today, 1));
  return from === to ? { kind: "date", date: to } : { kind: "vague", stretch: { from, to } };
}

/** The mentions after the last correction that a date follows; all of them when there is none. */
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
