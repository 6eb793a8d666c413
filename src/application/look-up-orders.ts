import { type CancelRefusal, type Order, type OrderId, whyUnchangeable } from "../domain/index.ts";
import type { CallOptions } from "./call-options.ts";
import { type Caller, proofOf, verification } from "./caller.ts";
import { judgeProof } from "./judge-proof.ts";
import type { OrderDesk } from "./order-desk.ts";

export interface LookUpRequest extends CallOptions {
  readonly caller: Caller;
  /** That order, instead of the caller's recent ones. */
  readonly orderId?: OrderId | undefined;
  /** 1 is the first of the recent orders, 2 the next. */
  readonly position?: number | undefined;
}

export type LookUpResult =
  | {
      readonly outcome: "found";
      readonly order: Order;
      /** How many recent orders the caller has proven to be theirs and can go through by position. */
      readonly orderCount: number;
      readonly unchangeable?: CancelRefusal | "cancelled" | undefined;
    }
  | { readonly outcome: "not-found"; readonly reason: "not-found" }
  | {
      readonly outcome: "refused";
      readonly reason:
        | "verification-needed"
        | "verification-failed"
        | "order-number-needed"
        | "too-many-tries";
      /** Whether there is an order to be verified. Of a number that is only claimed, and of an order number, nothing is told. */
      readonly recordFound: boolean;
    };

type Refused = Extract<LookUpResult, { readonly outcome: "refused" }>;

export type LookUpOrders = (request: LookUpRequest) => Promise<LookUpResult>;

/** Finds the order that a caller means: the one with that order number, else the recent ones, changeable ones first. */
export function lookUpOrders(
  desk: Pick<OrderDesk, "orders" | "clock" | "newId" | "policy" | "verify" | "proofs">,
): LookUpOrders {
  const { orders, clock, policy, verify } = desk;
  return async ({ caller, orderId, position, signal }: LookUpRequest): Promise<LookUpResult> => {
    const refused = (reason: Refused["reason"], recordFound = false): Refused => ({
      outcome: "refused",
      reason,
      recordFound,
    });
    const proof = proofOf(caller, verify);
    if (caller.claimed && !orderId) return refused("order-number-needed");
    // That there is such an order, or none, would tell whether the number was guessed.
    if (proof === "missing" && orderId) return refused("verification-needed");

    const now = clock.now();
    const unchangeable = (order: Order) => whyUnchangeable(order, now, policy);
    const isProven = (order: Order) => verification(caller, order, verify) === "verified";
    const look = async () =>
      orderId
        ? present(await orders.find(caller.phone, orderId, { signal }))
        : [...(await orders.recentFor(caller.phone, { signal }))].sort(changeableFirst(unchangeable));
    const recent = await judgeProof(desk, caller, { look, isProven: (all) => all.some(isProven), signal });
    if (recent === "too-many-tries") return refused(recent);

    const proven = recent.filter(isProven);
    const order = proven[(position ?? 1) - 1];
    if (order)
      return { outcome: "found", order, orderCount: proven.length, unchangeable: unchangeable(order) };

    if (proven.length === 0 && recent.length > 0)
      return refused(proof === "missing" ? "verification-needed" : "verification-failed", true);
    return { outcome: "not-found", reason: "not-found" };
  };
}

const present = (order: Order | undefined): readonly Order[] => (order ? [order] : []);

const changeableFirst =
  (unchangeable: (order: Order) => unknown) =>
  (a: Order, b: Order): number =>
    Number(Boolean(unchangeable(a))) - Number(Boolean(unchangeable(b))) ||
    latestFirst(a.orderedAt ?? a.shippingDate, b.orderedAt ?? b.shippingDate) ||
    latestFirst(a.id, b.id);

const latestFirst = (a: string, b: string): number => Number(a < b) - Number(a > b);
