import { type CancelRefusal, type Order, type OrderId, whyUnchangeable } from "../domain/index.ts";
import type { CallOptions } from "./call-options.ts";
import { type Caller, verification } from "./caller.ts";
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
  /** There is an order to be verified. */
  | {
      readonly outcome: "refused";
      readonly reason: "verification-needed" | "verification-failed";
      readonly recordFound: true;
    }
  /** Nothing is told of a number that is only claimed. */
  | { readonly outcome: "refused"; readonly reason: "order-number-needed"; readonly recordFound: false };

export type LookUpOrders = (request: LookUpRequest) => Promise<LookUpResult>;

/** Finds the order that a caller means: the one with that order number, else the recent ones, changeable ones first. */
export function lookUpOrders({
  orders,
  clock,
  policy,
  verify,
}: Pick<OrderDesk, "orders" | "clock" | "policy" | "verify">) {
  return async ({ caller, orderId, position, signal }: LookUpRequest): Promise<LookUpResult> => {
    if (caller.claimed && !orderId)
      return { outcome: "refused", reason: "order-number-needed", recordFound: false };

    const now = clock.now();
    const unchangeable = (order: Order) => whyUnchangeable(order, now, policy);
    const recent = orderId
      ? present(await orders.find(caller.phone, orderId, { signal }))
      : [...(await orders.recentFor(caller.phone, { signal }))].sort(changeableFirst(unchangeable));

    const proven = recent.filter((order) => verification(caller, order, verify) === "verified");
    const order = proven[(position ?? 1) - 1];
    if (order)
      return { outcome: "found", order, orderCount: proven.length, unchangeable: unchangeable(order) };

    const [unproven] = proven.length === 0 ? recent : [];
    const proof = unproven ? verification(caller, unproven, verify) : "verified";
    if (proof !== "verified") return { outcome: "refused", reason: proof, recordFound: true };
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
