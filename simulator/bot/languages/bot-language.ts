/**
 * What the simulated Lex has to know of a language. English and Japanese are built in; any other is given to `lexBot`
 * by the first part of its locale's id.
 *
 * @example
 * ```ts
 * import type { BotLanguage } from "connect-simulator";
 *
 * export const italian: BotLanguage = { yes: ["sì", "va bene"], no: ["no", "non è giusto"] };
 * ```
 */
export interface BotLanguage {
  /** Words by which callers confirm. */
  readonly yes: readonly string[];
  /** Words by which they deny. */
  readonly no: readonly string[];
  /** Sounds and polite words that may stand beside a yes or a no and change nothing. */
  readonly fillers?: readonly string[];
  /**
   * The first date in a text (in lower case and one width), as AMAZON.Date finds it; `today` is the day in Lex's
   * region, `YYYY-MM-DD`. A bot with a slot of that type needs it.
   */
  readonly date?: (text: string, today: string) => FoundDate | undefined;
  /** Words that say little about what a caller wants: articles, pronouns. They count less when texts are compared. */
  readonly commonWords?: readonly string[];
  /** What callers say for built-in intents, by their signature (`AMAZON.HelpIntent`); the guide's English, unless given. */
  readonly builtInIntents?: Readonly<Record<string, readonly string[]>>;
  /** The language writes no spaces between words: texts are compared by characters. */
  readonly withoutSpaces?: boolean;
}

/** A date in a text. */
export interface FoundDate {
  /** Where the phrase begins, as an index into the text. */
  readonly at: number;
  /** The words that name it. */
  readonly phrase: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}
