import type { Order, OrderId } from "../domain/index.ts";
import type { CallOptions } from "./call-options.ts";
import { type Caller, proofOf, type Verification, verification } from "./caller.ts";
import { judgeProof } from "./judge-proof.ts";
import type { OrderDesk } from "./order-desk.ts";

/** Why an order is not the caller's to change, as far as they have proven. */
export type Unproven =
  | { readonly outcome: "not-found"; readonly reason: "not-found" }
  | { readonly outcome: "refused"; readonly reason: Exclude<Verification, "verified"> | "too-many-tries" };

export const notFound = { outcome: "not-found", reason: "not-found" } as const;

/** Loads the order, if the caller proves that it is theirs. */
export async function findProven(
  desk: OrderDesk,
  { caller, orderId, signal }: CallOptions & { readonly caller: Caller; readonly orderId: OrderId },
): Promise<{ readonly order: Order } | { readonly unproven: Unproven }> {
  const refused = (reason: Extract<Unproven, { outcome: "refused" }>["reason"]) =>
    ({ unproven: { outcome: "refused", reason } }) as const;
  // That there is such an order, or none, would tell whether its number was guessed.
  if (proofOf(caller, desk.verify) === "missing") return refused("verification-needed");

  const look = () => desk.orders.find(caller.phone, orderId, { signal });
  const verificationOf = (order: Order) => verification(caller, order, desk.verify);
  const isProven = (order: Order | undefined) => order !== undefined && verificationOf(order) === "verified";
  const order = await judgeProof(desk, caller, { look, isProven, signal });
  if (order === "too-many-tries") return refused(order);
  if (!order) return { unproven: notFound };
  const verified = verificationOf(order);
  return verified === "verified" ? { order } : refused(verified);
}
