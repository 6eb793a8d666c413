import type { CancelResult, Fault, Refusal, RescheduleResult } from "../../application/index.ts";
import type { Order } from "../../domain/index.ts";
import { type RefusalFacts, type TopicIntent, topics, type Wording } from "../../wording/index.ts";
import { writeOrderVersion } from "../order-version.ts";
import type { Closing } from "./reply.ts";

/** The ways to close a conversation about an order, in that wording. */
export interface Closings {
  found(order: Order, unchangeable: Parameters<Wording["status"]>[1]): Closing;
  done(outcome: keyof Wording["done"], order: Order): Closing;
  /** The caller changed their mind: nothing was changed, as they asked. */
  kept(): Closing;
  /** What the line cannot do is said back, and the flow goes on to a person. */
  putThrough(topic: TopicIntent): Closing;
  refused(reason: Refusal, facts?: RefusalFacts): Closing & Required<Pick<Closing, "say" | "told">>;
  notFound(): Closing;
  error(reason: Fault): Closing;
  unknown(): Closing;
}

export function closingsIn(wording: Wording): Closings {
  const next = "close";
  const { dialog } = wording;
  const refused = (reason: Refusal, facts: RefusalFacts = {}) =>
    ({
      next,
      say: wording.refused[reason](facts),
      told: {
        lambdaResult: "Refused",
        outcome: "refused",
        reason,
        shippingDate: facts.order?.shippingDate ?? "",
        suggestion: facts.suggestion ?? "",
      },
    }) as const;
  const succeeded = (outcome: "found" | keyof Wording["done"], order: Order, say: string): Closing => ({
    next,
    say,
    told: { lambdaResult: "Success", outcome, shippingDate: order.shippingDate },
    orderVersion: writeOrderVersion(order),
  });
  return {
    found: (order, unchangeable) => succeeded("found", order, wording.status(order, unchangeable)),
    done: (outcome, order) => succeeded(outcome, order, wording.done[outcome](order)),
    kept: () => ({
      next,
      say: dialog.keptAsItIs,
      told: { lambdaResult: "Success", outcome: "unchanged" },
    }),
    putThrough: (topic) => ({
      next,
      say:
        topic === "CallMeBack"
          ? dialog.topics[topic].said
          : dialog.joined([dialog.topics[topic].said, dialog.putThrough]),
      topic: { topic: topics[topic], topicName: dialog.topics[topic].name },
    }),
    refused,
    notFound: () => {
      const { told, ...rest } = refused("not-found");
      return { ...rest, told: { ...told, outcome: "not-found" } };
    },
    error: (reason) => ({
      next,
      say: wording.fault[reason],
      told: { lambdaResult: "Error", outcome: "error", reason },
    }),
    unknown: () => ({ next, say: wording.unknown, told: { lambdaResult: "Error", outcome: "unknown" } }),
  };
}

/** What became of a change, or would become of it. */
export function closingAfter(result: CancelResult | RescheduleResult, closings: Closings): Closing {
  switch (result.outcome) {
    case "cancelled":
    case "already-cancelled":
    case "rescheduled":
    case "unchanged":
      return closings.done(result.outcome, result.order);
    case "refused":
      return closings.refused(result.reason, "order" in result ? result : {});
    case "not-found":
      return closings.notFound();
    case "unknown":
      return closings.unknown();
  }
}
