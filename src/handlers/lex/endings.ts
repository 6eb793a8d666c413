import type { Fault, Refusal } from "../../application/index.ts";
import type { Order } from "../../domain/index.ts";
import type { RefusalFacts, Wording } from "../../wording/index.ts";
import type { Ending } from "./answer.ts";
import type { Told } from "./session-attributes.ts";

type Unchangeable = Parameters<Wording["status"]>[1];

/** The ways in which a conversation about an order ends, in that wording. */
export interface Endings {
  found(order: Order, unchangeable: Unchangeable): Ending;
  done(outcome: keyof Wording["done"], order: Order): Ending;
  /** The caller thought again: nothing was changed, which is what they asked for. */
  kept(): Ending;
  refused(
    reason: Refusal,
    facts?: RefusalFacts,
  ): Ending & { readonly say: string; readonly told: Partial<Told> };
  notFound(): Ending;
  error(reason: Fault): Ending;
  unknown(): Ending;
}

export function endingsIn(wording: Wording): Endings {
  const next = "close";
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
  const succeeded = (outcome: "found" | keyof Wording["done"], order: Order, say: string): Ending => ({
    next,
    say,
    told: { lambdaResult: "Success", outcome, shippingDate: order.shippingDate },
    orderVersion: order.version,
  });
  return {
    found: (order, unchangeable) => succeeded("found", order, wording.status(order, unchangeable)),
    done: (outcome, order) => succeeded(outcome, order, wording.done[outcome](order)),
    kept: () => ({
      next,
      say: wording.dialog.keptAsItIs,
      told: { lambdaResult: "Success", outcome: "unchanged" },
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
