import type { Day } from "./day.ts";
import type { BotLanguage } from "./languages/bot-language.ts";
import { plainText } from "./words.ts";

/** A date that AMAZON.Date finds in what a caller said. */
export interface SpokenDate {
  /** The words that name it. */
  readonly phrase: string;
  readonly date: Day;
  /** What was said around it. */
  readonly before: string;
  readonly after: string;
}

/**
 * What the built-in slot type AMAZON.Date makes of it, today being the date in Lex's region. Vague phrases look as
 * exact as Lex makes them look.
 */
export function amazonDate(said: string, language: BotLanguage, today: Day): SpokenDate | undefined {
  const text = plainText(said);
  const found = language.date?.(text, today);
  if (!found) return undefined;
  const { at, phrase, date } = found;
  return { phrase, date, before: text.slice(0, at), after: text.slice(at + phrase.length) };
}
