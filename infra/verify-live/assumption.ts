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

/**
 * Checks it in the account without changing anything; answers `undefined` when it holds, why it does not, or what to
 * wait for where that cannot be told yet.
 */
export type Check = (line: LiveLine) => Promise<string | NotYet | undefined>;

/** What has to happen before the assumption can be judged. */
export interface NotYet {
  readonly waitFor: string;
}

/** What a person has to do, and what they see then if it holds. */
export interface ByHand {
  readonly byHand: string;
}
