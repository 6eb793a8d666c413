/** Short answers in one language, as alternatives of a regular expression: parts of `(?:…)`. */
export interface Answers {
  /** Words that may stand beside an answer without changing it. */
  readonly fillers: string;
  readonly yes: string;
  readonly no: string;
  /** Words that mean yes to that question only. */
  readonly yesTo: Readonly<Record<"date" | "cancel", string>>;
}
