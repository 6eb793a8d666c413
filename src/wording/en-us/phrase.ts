import type { Phrase } from "../dates/date-language.ts";

/** A phrase that matches whole words and whole numbers only. */
export const phrase = (pattern: string, meaning: Phrase[1]): Phrase => [
  new RegExp(`(?<![\\w/'.-])(?:${pattern})(?![\\w/-])`, "g"),
  meaning,
];
/** For words that only look like a date. */
export const nothing = (): undefined => undefined;
