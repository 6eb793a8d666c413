import type { CalendarDate } from "../../src/domain/index.ts";
import type { DatePhrase } from "./date-phrase.ts";
import { englishDates } from "./english-dates.ts";
import { japaneseDates } from "./japanese-dates.ts";

/** A date that AMAZON.Date finds in what a caller said. */
export interface FoundDate {
  /** The words that name it. */
  readonly phrase: string;
  readonly date: CalendarDate;
  /** What was said around it. */
  readonly before: string;
  readonly after: string;
}

const phrases: Readonly<Record<string, readonly DatePhrase[]>> = {
  en: englishDates,
  ja: japaneseDates,
};

/**
 * What the built-in slot type AMAZON.Date makes of it, today being the date in Lex's region. The phrase that comes
 * first counts; of two at the same place the longer one. Vague phrases look as exact as Lex makes them look.
 */
export function amazonDate(said: string, localeId: string, today: CalendarDate): FoundDate | undefined {
  const text = said.normalize("NFKC").toLowerCase();
  const matches = (phrases[localeId.slice(0, 2)] ?? []).flatMap(([pattern, date]) => {
    const match = pattern.exec(text);
    return match ? [{ at: match.index, phrase: match[0], date: date(match, today) }] : [];
  });
  const [first] = matches.sort((a, b) => a.at - b.at || b.phrase.length - a.phrase.length);
  if (!first?.date) return undefined;
  return {
    phrase: first.phrase,
    date: first.date,
    before: text.slice(0, first.at),
    after: text.slice(first.at + first.phrase.length),
  };
}
