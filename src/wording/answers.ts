/**
 * Ways to say something as people say them, with commas between; `[a|b]` stands for one of several wordings, `[a|]`
 * for one that may be left out.
 */
export type Phrases = string;

/** How callers answer a question in one language. */
export interface Answers {
  /** What was said in the one spelling that phrases have, line by line, without marks but `|`. */
  spelled(said: string): string;
  /** What stands between two units, which are words or characters. */
  readonly between: " " | "";
  /** Beside an answer they change nothing, and alone they are none: courtesies, hesitant sounds. */
  readonly fillers: Phrases;
  /** Fillers that go before something more: after a yes they leave it open. */
  readonly hesitant: Phrases;
  /** What follows them takes back a yes that went before. */
  readonly corrections: Phrases;
  /** The caller is about to hang up. */
  readonly farewells: Phrases;
  readonly yes: Phrases;
  readonly no: Phrases;
  /** Those of `no` that stay a no whatever reason follows. */
  readonly firmNo: Phrases;
  /** A no to all of it: the order is to stay as it is. */
  readonly leaving: Phrases;
  /** They agree beside a yes and decline beside a no; alone nobody can tell. */
  readonly either: Phrases;
  /** Beside an answer they take it back or put it off: waiting, doubting, conditions. */
  readonly aside: Phrases;
  /** Answers to that question only. `ending`: nothing more is wanted, where that is all that was said. */
  readonly to: Readonly<
    Record<AnsweredQuestion, Readonly<Partial<Record<"yes" | "no" | "ending" | "leaving", Phrases>>>>
  >;
}

/**
 * What is answered: a new shipping date that was read back, a cancellation that was read back, which day it should
 * be, or whether there is anything else to do.
 */
export const answeredQuestions = ["date", "cancel", "day", "more"] as const;
export type AnsweredQuestion = (typeof answeredQuestions)[number];
