import { connectEvent } from "../../../local/aws/connect-event.ts";
import type { CancelResult, LookUpResult } from "../../../src/application/index.ts";
import { cancelOrderHandler, lookUpOrderHandler } from "../../../src/handlers/index.ts";
import { wordings } from "../../../src/wording/index.ts";
import { anOrder, aPhone, aPolicy, noon } from "../../support/builders.ts";

/** What a function has been seen to answer, over all that its use case can come to. */
export interface Seen {
  /** Keys that are in every reply. */
  readonly keys: readonly string[];
  readonly outcomes: readonly string[];
  /** For each outcome the keys that are never empty with it. */
  readonly told: Readonly<Record<string, readonly string[]>>;
  /** Why it has not done what it was asked to. */
  readonly reasons: readonly string[];
}

const line = {
  wordings,
  policy: aPolicy(),
  clock: { now: () => noon },
  readNumber: (text: string) => aPhone(text),
  log: () => {},
  answerWithin: 1000,
};

const lookUps: readonly LookUpResult[] = [
  { outcome: "found", order: anOrder(), orderCount: 2 },
  { outcome: "found", order: anOrder(), orderCount: 1 },
  { outcome: "not-found", reason: "not-found" },
  { outcome: "refused", reason: "verification-needed", recordFound: true },
  { outcome: "refused", reason: "verification-failed", recordFound: true },
  { outcome: "refused", reason: "order-number-needed", recordFound: false },
];

const cancellations: readonly CancelResult[] = [
  { outcome: "cancelled", order: anOrder({ status: "cancelled" }) },
  { outcome: "already-cancelled", order: anOrder({ status: "cancelled" }) },
  { outcome: "refused", reason: "past-cutoff", order: anOrder() },
  { outcome: "refused", reason: "changed-meanwhile" },
  { outcome: "not-found", reason: "not-found" },
  { outcome: "unknown" },
];

/** Runs the functions that the flow invokes through every result of their use cases, and through a failure. */
export async function repliesOfTheFunctions(): Promise<Readonly<Record<string, Seen>>> {
  const down = () => Promise.reject(new Error("the table does not answer"));
  const lookUp = [...lookUps.map((result) => () => Promise.resolve(result)), down].map((lookUpOrders) =>
    lookUpOrderHandler({ ...line, lookUpOrders }),
  );
  const cancel = [...cancellations.map((result) => () => Promise.resolve(result)), down].map((cancelOrder) =>
    cancelOrderHandler({ ...line, cancelOrder }),
  );
  const event = connectEvent({ parameters: { orderId: "1001", orderVersion: "0" } });
  const anonymous = connectEvent({ endpoint: null, parameters: { orderId: "1001" } });
  const replies = async (handlers: readonly ((event: unknown) => Promise<object>)[]) =>
    Promise.all(handlers.flatMap((handler) => [handler(event), handler(anonymous), handler(undefined)]));
  return {
    "look-up-order": seenIn(await replies(lookUp)),
    "cancel-order": seenIn(await replies(cancel)),
  };
}

function seenIn(replies: readonly object[]): Seen {
  const keys = replies.map((reply) => Object.keys(reply));
  const outcomes = valuesOf("outcome", replies);
  const toldWith = (outcome: string): readonly string[] => {
    const those = replies.filter((reply) => valuesOf("outcome", [reply])[0] === outcome);
    return (keys[0] ?? []).filter((key) => those.every((reply) => valuesOf(key, [reply]).length > 0));
  };
  return {
    keys: (keys[0] ?? []).filter((key) => keys.every((each) => each.includes(key))),
    outcomes,
    told: Object.fromEntries(outcomes.map((outcome) => [outcome, toldWith(outcome)])),
    reasons: valuesOf(
      "reason",
      replies.filter((reply) => valuesOf("outcome", [reply])[0] !== "error"),
    ),
  };
}

const valuesOf = (key: string, replies: readonly object[]): readonly string[] => [
  ...new Set(
    replies.flatMap((reply) =>
      Object.entries(reply).flatMap(([name, value]) => (name === key && value ? [String(value)] : [])),
    ),
  ),
];
