import type { CalendarDate, Language } from "../domain/index.ts";
import { daysAfter, later } from "./dates/calendar.ts";
import { between, type Clue } from "./dates/clue.ts";
import type { DateLanguage, Role } from "./dates/date-language.ts";
import { english } from "./dates/english.ts";
import { japanese } from "./dates/japanese.ts";
import { type Meant, meant } from "./dates/meant.ts";
import type { Stretch } from "./wording.ts";

/** - `vague`: several days were named, and not one of them. `no-such-date`: a date that its year does not have. */
export type HeardDate =
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "vague"; readonly stretch: Stretch }
  | { readonly kind: "no-such-date" }
  | { readonly kind: "none" };

const languages: Readonly<Record<Language, DateLanguage>> = { "en-US": english, "ja-JP": japanese };

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
  if (days.from === days.to) return { kind: "date", date: days.from };
  // Whoever means today says so.
  return { kind: "vague", stretch: { from: later(days.from, daysAfter(today, 1)), to: days.to } };
}

/** Phrases that together speak of one day, where they stand in the text, and what the words beside them make of it. */
interface Mention {
  readonly clues: readonly Clue[];
  readonly start: number;
  readonly end: number;
  readonly role?: Role | undefined;
}

const hidden = "\u0000";

function mentions(
  text: string,
  { phrases, joint, roles }: DateLanguage,
  today: CalendarDate,
): readonly Mention[] {
  let left = text;
  const found: Mention[] = [];
  for (const [pattern, clue] of phrases) {
    for (const match of left.matchAll(pattern)) {
      const told = clue(match, today);
      const end = match.index + match[0].length;
      if (told) found.push({ clues: [told], start: match.index, end });
    }
    left = left.replace(pattern, (phrase) => hidden.repeat(phrase.length));
  }
  found.sort((a, b) => a.start - b.start);

  const joined: Mention[] = [];
  for (const mention of found) {
    const last = joined.at(-1);
    if (last && joint.test(text.slice(last.end, mention.start)))
      joined.splice(-1, 1, { clues: [...last.clues, ...mention.clues], start: last.start, end: mention.end });
    else joined.push(mention);
  }
  const role = ({ start, end }: Mention) =>
    roles.find(([side, words]) =>
      words.test(side === "before" ? left.slice(0, start) : left.slice(end)),
    )?.[2];
  return joined.map((mention) => ({ ...mention, role: role(mention) }));
}

/** The mentions of days that are wanted, bounds turned into stretches. */
function wanted(all: readonly Mention[], today: CalendarDate): readonly Mention[] {
  return all.flatMap((mention, index) => {
    const { role, clues } = mention;
    if (!role) return mention;
    if (role === "rejected" || (role === "replaced" && index < all.length - 1)) return [];
    const days = meant(clues, today);
    return typeof days === "object" ? { ...mention, clues: [bounded(days, role, today)] } : mention;
  });
}

/** "After Friday" is a week long: long enough to ask which day. */
const openEnd = 6;

function bounded({ from, to }: Stretch, role: Exclude<Role, "rejected">, today: CalendarDate): Clue {
  switch (role) {
    case "until":
      return between(today, to);
    case "before":
      return between(today, daysAfter(from, -1));
    case "replaced":
    case "since":
      return between(from, daysAfter(from, openEnd));
    case "after":
      return between(daysAfter(to, 1), daysAfter(to, 1 + openEnd));
  }
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
