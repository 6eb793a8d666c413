import type { Language } from "../domain/index.ts";
import type { Answers } from "./answers.ts";
import type { DateLanguage } from "./dates/date-language.ts";
import * as enUs from "./en-us/index.ts";
import * as jaJp from "./ja-jp/index.ts";
import type { LineTexts } from "./line-texts.ts";
import type { WishWords } from "./wishes/wish-words.ts";
import type { Wording } from "./wording.ts";

// A table for each use of a language, so that the bundle of a function holds only what the function reads.

/** What the line says and texts. */
export const wordings: Readonly<Record<Language, Wording>> = {
  "en-US": enUs.sentences,
  "ja-JP": jaJp.sentences,
};

/** How callers speak of dates. */
export const dates: Readonly<Record<Language, DateLanguage>> = {
  "en-US": enUs.dates,
  "ja-JP": jaJp.dates,
};

/** How callers say yes and no. */
export const answers: Readonly<Record<Language, Answers>> = {
  "en-US": enUs.answers,
  "ja-JP": jaJp.answers,
};

/** What flow and bot are made of. */
export const lineTexts: Readonly<Record<Language, LineTexts>> = {
  "en-US": enUs.line,
  "ja-JP": jaJp.line,
};

/** How callers say what they want. */
export const wishes: Readonly<Record<Language, WishWords>> = {
  "en-US": enUs.wishes,
  "ja-JP": jaJp.wishes,
};
