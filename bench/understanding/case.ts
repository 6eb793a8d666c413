import type { CalendarDate, Language } from "../../src/domain/index.ts";

/** What is to be heard: a day, a yes or no, or a wish. */
export const kinds = ["day", "answer", "wish"] as const;
export type Kind = (typeof kinds)[number];

/** Where the caller is asked: `more` is the menu after something was done, where a caller may be silent. */
export const places = ["menu", "more", "date", "date-confirmation", "cancel-confirmation"] as const;
export type Place = (typeof places)[number];

/** Something that a caller says, and what may be heard in it. */
export interface Case {
  readonly said: string;
  /** What it is an example of, if it is one. */
  readonly about: string;
  readonly kind: Kind;
  readonly language: Language;
  readonly question: Place;
  readonly today: CalendarDate;
  /** The day on which the order ships that the call is about. */
  readonly ships: CalendarDate;
  /** A date, `vague` (several days), `ask` or `none`; `yes`, `no` or `unclear`; intents, or `none`. */
  readonly expected: readonly string[];
}

/** What somebody hears in a case: something of what may be expected, `asked` where they ask, or `none`. */
export interface Heard {
  readonly what: string;
  /** The order was changed. */
  readonly wrote?: boolean;
}

/** Somebody who hears cases: what is measured, or what it is measured beside. */
export interface Listener {
  readonly name: string;
  readonly kinds: readonly Kind[];
  hears(each: Case): Heard | Promise<Heard>;
}
