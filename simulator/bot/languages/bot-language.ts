import type { FoundNumber } from "./found-number.ts";

/**
 * What the simulated Lex has to know of a language. English, Japanese and Spanish are built in, and yes and no of twelve
 * more; any other, and what one lacks, is given to `lexBot` by the first part of its locale's id.
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
  /** Words for perhaps, of which AMAZON.Confirmation makes `Maybe`. */
  readonly maybe?: readonly string[];
  /** Words of those who do not know, of which AMAZON.Confirmation makes `Don't know`. */
  readonly dontKnow?: readonly string[];
  /** Sounds and polite words that may stand beside a yes or a no and change nothing. */
  readonly fillers?: readonly string[];
  /** What stands before a name or a place that was asked for ("my name is"), and after it. */
  readonly beforeAnswer?: readonly string[];
  readonly afterAnswer?: readonly string[];
  /**
   * The first date in a text (in lower case and one width), as AMAZON.Date finds it; `today` is the day in Lex's
   * region, `YYYY-MM-DD`. A bot with a slot of that type needs it.
   */
  readonly date?: (text: string, today: string) => FoundDate | undefined;
  /** Every number of a text in lower case, in order. Unless given, numbers are those in digits. */
  readonly numbers?: (text: string) => readonly FoundNumber[];
  /** The first time of day in a text whose numbers are in digits, as AMAZON.Time finds it. A bot with such a slot needs it. */
  readonly time?: (text: string) => FoundTime | undefined;
  /** Words for the units of AMAZON.Duration, by their letter in ISO 8601. A bot with such a slot needs them. */
  readonly durations?: Durations;
  /** Words for percent, besides `%`. */
  readonly percent?: readonly string[];
  /** Words for currencies: the code of ISO 4217, and how much of it is one. */
  readonly currencies?: Readonly<Record<string, readonly [code: string, worth: number]>>;
  /** How an address is spoken: words for `@` and `.`. */
  readonly spokenAddress?: { readonly at: readonly string[]; readonly dot: readonly string[] };
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

/** A time of day in a text. */
export interface FoundTime {
  readonly at: number;
  readonly phrase: string;
  /** `14:30`, or a part of the day (`MO`, `AF`, `EV`, `NI`); both of an ambiguous one. */
  readonly times: readonly string[];
}

/** Words for units of time. */
export interface Durations {
  readonly units: Readonly<Record<"Y" | "M" | "W" | "D" | "TH" | "TM" | "TS", readonly string[]>>;
  /** Words that stand between two units: "and". */
  readonly between?: readonly string[];
  /** Words for one, other than the number: "an". */
  readonly one?: readonly string[];
  /** Half a unit, before it ("half an") and after it ("and a half"). */
  readonly half?: { readonly before: readonly string[]; readonly after: readonly string[] };
}
