import type { LiveLine } from "./live-line.ts";

/** Something that the line assumes of AWS and nobody could confirm without an account, and how to confirm it in one. */
export interface Assumption {
  /** A name in kebab-case. */
  readonly id: string;
  readonly statement: string;
  /** What does not work if it does not hold. */
  readonly affects: string;
  readonly check: Check | ByHand;
}

/** Checks it in the account without changing anything; answers why it does not hold, or `undefined` when it does. */
export type Check = (line: LiveLine) => Promise<string | undefined>;

/** What a person has to do, and what they see then if it holds. */
export interface ByHand {
  readonly byHand: string;
}
