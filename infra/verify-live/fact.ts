import type { LiveLine } from "./live-line.ts";

/** Something that could not be confirmed without an account, and how to confirm it in one. */
export interface Fact {
  /** Kebab-case, to name it by. */
  readonly id: string;
  readonly fact: string;
  /** What is wrong with the line if it is not so. */
  readonly rests: string;
  readonly proof: Check | ByHand;
}

/** Looks in the account, changing nothing that it does not put back; says why it is not so, or `undefined`. */
export type Check = (line: LiveLine) => Promise<string | undefined>;

/** What a person does, and what is then to be seen. */
export interface ByHand {
  readonly byHand: string;
}
