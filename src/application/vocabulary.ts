import type { CancelRefusal, RescheduleRefusal } from "../domain/index.ts";

/** Whether an invocation did what it was asked to, for a flow that only wants to know whether to go on. */
export const lambdaResults = ["Success", "Refused", "Error"] as const;
export type LambdaResult = (typeof lambdaResults)[number];

/** What became of the request. */
export const outcomes = [
  "found",
  "not-found",
  "cancelled",
  "already-cancelled",
  "rescheduled",
  "unchanged",
  "refused",
  "unknown",
  "error",
] as const;
export type Outcome = (typeof outcomes)[number];

/** Why an order was refused or not found. */
export const refusals = [
  "already-shipped",
  "cancelled",
  "past-cutoff",
  "date-in-past",
  "date-too-soon",
  "date-too-far",
  "not-a-shipping-day",
  "not-found",
  "no-caller-number",
  "number-not-understood",
  "order-number-needed",
  "date-not-understood",
  "changed-meanwhile",
  "verification-needed",
  "verification-failed",
  "too-many-tries",
  "too-many-changes",
] as const;
export type Refusal = (typeof refusals)[number];

/** Why a request ended in an error. */
export const faults = ["not-understood", "unavailable"] as const;
export type Fault = (typeof faults)[number];

export type Reason = Refusal | Fault;

type Known<Word extends Refusal> = Word;
/** The domain's own refusals. This compiles only while they are words of this vocabulary. */
export type DomainRefusal = Known<CancelRefusal | RescheduleRefusal>;
