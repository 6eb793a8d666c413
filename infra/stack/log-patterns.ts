import type { LambdaResult, Reason } from "../../src/application/index.ts";

const error: LambdaResult = "Error";
const tooManyTries: Reason = "too-many-tries";

/** Patterns of CloudWatch Logs for entries of the functions' logs that are counted. */
export const logPatterns = {
  /** Replies to callers with an error. */
  answeredError: `{ $.lambdaResult = "${error}" }`,
  /** Callers refused because proofs failed too often. */
  guessing: `{ $.reason = "${tooManyTries}" }`,
  /** Orders that were skipped since they can't be read. */
  unreadable: '{ $.event = "unreadable-order" }',
  /** Sweeps and batches that met such orders among those that owe a notice; the value is how many. */
  owingUnreadable: "{ $.unreadable > 0 }",
  recordsNotUnderstood: '{ $.event = "batch-not-understood" || $.event = "record-not-understood" }',
  noticesGivenUp: '{ $.event = "notice" && $.outcome = "given-up" }',
  noticesUnsettled: '{ $.event = "notice-unsettled" }',
  /** Sweeps that came to an end; the value is how long the oldest notice that is still owed has waited. */
  oldestOwed: '{ $.event = "sweep" && $.oldestOwedSeconds >= 0 }',
} as const;
