/** Short answers in one language, as alternatives of a regular expression: parts of `(?:…)`. */
export interface Answers {
  /** Said beside an answer without changing it. */
  readonly fillers: string;
  readonly yes: string;
  readonly no: string;
  /** Words that are a yes to one question alone. */
  readonly yesTo: Readonly<Record<"date" | "cancel", string>>;
}
