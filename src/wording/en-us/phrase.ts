import type { Phrase } from "../dates/date-language.ts";
import { pattern } from "../dates/pattern.ts";

/** A phrase that matches whole words and whole numbers only, in texts that hold the words it needs. */
export const phrase = (needs: string, source: string, meaning: Phrase[1]): Phrase => [
  pattern(needs, `(?<![\\w/'.-])(?:${source})(?![\\w/-])`, "g"),
  meaning,
];
/** For words that only look like a date. */
export const nothing = (): undefined => undefined;
