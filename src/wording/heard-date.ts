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
 * - `day`: one day is wanted. `days`: a stretch of several, of which one is to be asked for.
 * - `shift`: so many days or months later than the order's own date, or earlier where negative.
 * - `soonest`: as soon as can be.
 * - `unclear`: words of time that name no day that is wanted, or more than one: to be asked about.
 * - `none`: no word of time. Only then may a slot of Lex count.
 */
export type HeardDate =
  | (Wanted & { readonly kind: "day"; readonly date: CalendarDate })
  | (Wanted & { readonly kind: "days"; readonly stretch: Stretch })
  | { readonly kind: "shift"; readonly by: { readonly days: number } | { readonly months: number } }
  | { readonly kind: "soonest" }
  | { readonly kind: "unclear"; readonly why: WhyUnclear }
  | { readonly kind: "none" };

interface Wanted {
  /** The order is to arrive on that day, not to ship. */
  readonly arrival?: true;
  /** A time of day was said too, which cannot be chosen. */
  readonly timeOfDay?: true;
}

/**
 * - `ruled-out`: a day that is not wanted. `told-of`: a day of something else, or in the past.
 * - `alternatives`: several days that do not make a stretch. `qualified`: words beside the day that are not understood.
 * - `no-such-day`: a date that its year does not have.
 */
export type WhyUnclear = "ruled-out" | "told-of" | "alternatives" | "qualified" | "no-such-day";

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
  if (days === "no-such-day") return { kind: "unclear", why: "no-such-day" };
  if (days === "contradiction") return { kind: "none" };
  const { to } = days;
  // Today counts only where it is said.
  const from = days.from === to ? to : later(days.from, daysAfter(today, 1));
  return from === to ? { kind: "day", date: to } : { kind: "days", stretch: { from, to } };
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
