/**
 * How callers answer a question in one language. Phrases are written as people say them; `[a|b]` stands for one of
 * several wordings, `[a|]` for one that may be left out.
 */
export interface Answers {
  /** What was said in the one spelling that phrases have, without marks; line by line. */
  spelled(said: string): string;
  /** What stands between two units, which are words or characters. */
  readonly between: " " | "";
  /** Beside an answer they change nothing, and alone they are none: courtesies, hesitant sounds. */
  readonly fillers: readonly string[];
  /** Fillers that go before something more: after a yes they leave it open. */
  readonly hesitant: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Those of `no` that stay a no whatever reason follows. */
  readonly firmNo: readonly string[];
  /** They agree beside a yes and decline beside a no; alone nobody can tell. */
  readonly either: readonly string[];
  /** Beside an answer they take it back or put it off: waiting, doubting, conditions. */
  readonly aside: readonly string[];
  /** Answers to that question only. */
  readonly to: Readonly<
    Record<AnsweredQuestion, { readonly yes: readonly string[]; readonly no: readonly string[] }>
  >;
}

/**
 * What is answered: a new shipping date that was read back, a cancellation that was read back, or whether there is
 * anything else to do.
 */
export type AnsweredQuestion = "date" | "cancel" | "more";
