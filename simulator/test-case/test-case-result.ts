import type { CallEvent } from "../flow/call-event.ts";

/** What became of a test case, in the words of Connect where it has some. */
export interface TestCaseResult {
  readonly name: string;
  readonly status: "PASSED" | "FAILED";
  /** How it came to its end. */
  readonly ended: "by the test case" | "with the contact" | "after five minutes" | "in failure";
  /** Why it failed, in a sentence. */
  readonly why?: string;
  /** Each observation of the test case, in its order. */
  readonly observations: readonly ObservationResult[];
  /** What the test case had logged. */
  readonly logged: Readonly<Record<string, string>>;
  /** What was said and done, one to a text line. */
  readonly transcript: string;
  /** All that happened, for the coverage of blocks and branches. */
  readonly events: readonly CallEvent[];
}

export interface ObservationResult {
  readonly identifier: string;
  /** `NOT_RUN`: what comes before it was not met. */
  readonly status: "PASSED" | "FAILED" | "NOT_RUN";
  /** What it waits for, in words. */
  readonly expects: string;
  /** What happened while it was waited for, and was not it. */
  readonly instead: readonly string[];
  /** It was met, but what it does then did not succeed: why. */
  readonly why?: string;
}
