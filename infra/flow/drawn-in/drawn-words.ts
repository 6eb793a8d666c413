import type { PhaseTitle } from "connect-simulator/drawing";

/** The phases of the flow, in the order that a call may pass through them. */
export const phases = [
  "language",
  "welcome",
  "find",
  "cure",
  "prove",
  "claim",
  "menu",
  "settle",
  "again",
  "keys",
  "person",
  "callback",
  "end",
  "whisper",
] as const;

/** What the pictures of our flow say, in one language. */
export interface DrawnWords {
  /** The title of each phase, and what it is for. */
  readonly phases: Readonly<Record<(typeof phases)[number], PhaseTitle>>;
  readonly numberDialled: string;
  /** In place of what a function answers to be said. */
  readonly answered: string;
  /** A function's outcome. */
  readonly error: string;
  readonly errors: string;
}
