import type { CalendarDate, Language } from "../domain/index.ts";
import { daysAfter, later } from "./dates/calendar.ts";
import type { DateLanguage } from "./dates/date-language.ts";
import { between } from "./dates/day-constraint.ts";
import { findMentions, hidden, mostPhrases } from "./dates/find-mentions.ts";
import { type ResolvedDays, resolveDays } from "./dates/resolve-days.ts";
import { type UsedMention, usesOf } from "./dates/uses-of.ts";
import { wantedDays } from "./dates/wanted-days.ts";
import { dates as languages } from "./languages.ts";
import { longestText } from "./longest-text.ts";
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

/**
 * The date in what a caller said. It is never before today unless its year was named. A weekday is the next one after
 * today, "next Friday" and 「来週の金曜日」 are in next week, and a day and month without a year are the next to come.
 * `today` is the date in the shop's time zone, `within` the stretch that the caller was asked to choose a day from.
 */
export function heardDate(
  transcript: string,
  language: Language,
  today: CalendarDate,
  within?: Stretch,
): HeardDate {
  if (transcript.length > longestText) return { kind: "none" };
  const spoken = languages[language];
  const said = spoken.normalized(transcript);
  const text = spoken.timeOfDay.reduce((left, pattern) => pattern.replace(left, ""), said);
  const found = findMentions(text, spoken, today);
  if (found.mentions.length === 0) return withoutMention(said, found.rest, spoken);
  if (found.mentions.length > mostPhrases) return { kind: "unclear", why: "alternatives" };
  const mentions = usesOf(found, spoken);

  const wanted = {
    ...(spoken.arrival.test(text) && { arrival: true as const }),
    ...(text !== said && { timeOfDay: true as const }),
  };
  const days = wantedDays(mentions, today);
  if (typeof days === "string") return shiftIn(mentions) ?? { kind: "unclear", why: days };
  const meant = meantBy(days.constraints, today, within);
  if (meant === "no-such-day") return { kind: "unclear", why: "no-such-day" };
  if (meant === "contradiction") return { kind: "unclear", why: "alternatives" };
  // Today counts only where it is said.
  const from = meant.from === meant.to ? meant.to : later(meant.from, daysAfter(today, 1));
  if (from < meant.to) return { kind: "days", stretch: { from, to: meant.to }, ...wanted };
  if (mentions.some((mention) => isRuledOut(meant.to, mention, today)))
    return { kind: "unclear", why: "ruled-out" };
  return days.open ? { kind: "unclear", why: "qualified" } : { kind: "day", date: meant.to, ...wanted };
}

/** "Friday, but not this Friday": the day that is meant is not known. */
function isRuledOut(date: CalendarDate, { use, constraints }: UsedMention, today: CalendarDate): boolean {
  const days = use === "ruled-out" && resolveDays(constraints, today);
  return typeof days === "object" && days.from === date && days.to === date;
}

function withoutMention(said: string, rest: string, { soonest, ofTime }: DateLanguage): HeardDate {
  if (soonest.test(said)) return { kind: "soonest" };
  return rest.includes(hidden) || ofTime.test(said) ? { kind: "unclear", why: "told-of" } : { kind: "none" };
}

/** The one shift that is wanted, where no day is. */
function shiftIn(mentions: readonly UsedMention[]): HeardDate | undefined {
  const [shift, another] = mentions.filter((mention) => mention.shift);
  if (!shift?.shift || another) return undefined;
  return shift.use === "wanted"
    ? { kind: "shift", by: shift.shift.by }
    : {
        kind: "unclear",
        why: shift.use === "ruled-out" || shift.use === "told-of" ? shift.use : "qualified",
      };
}

function meantBy(
  constraints: Parameters<typeof resolveDays>[0],
  today: CalendarDate,
  within: Stretch | undefined,
): ResolvedDays {
  const chosen = within && resolveDays([...constraints, between(within.from, within.to)], today);
  return chosen && typeof chosen === "object" ? chosen : resolveDays(constraints, today);
}
