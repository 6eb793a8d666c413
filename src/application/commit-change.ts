import type { Order } from "../domain/index.ts";
import type { CallOptions } from "./call-options.ts";
import type { OrderDesk } from "./order-desk.ts";
import type { SaveResult, ToldOrder } from "./order-repository.ts";

/** What became of a change, and the order as it is stored, as far as it was seen. */
export type Committed =
  | Extract<SaveResult, { readonly order: unknown }>
  | { readonly outcome: "unconfirmed"; readonly order: Order | undefined };

/** Saves a change with the notice that it owes. If the save is unconfirmed, reads once what is stored. Does nothing after the deadline. */
export async function commitChange(
  { orders, canText, newId }: Pick<OrderDesk, "orders" | "canText" | "newId">,
  before: ToldOrder,
  changed: ToldOrder,
  { signal }: CallOptions,
): Promise<Committed> {
  signal?.throwIfAborted();
  const owed = canText(before.customer.phone) ? changed : withoutNotice(changed);
  const after: ToldOrder = { ...owed, changeId: newId() };
  const saved = await orders.save(before, after, { signal });
  if (saved.outcome === "conflict") return saved;
  const order =
    saved.outcome === "saved"
      ? saved.order
      : await orders.find(after.customer.phone, after.id, { signal }).catch(() => undefined);
  if (!order || (saved.outcome === "unconfirmed" && !isSameChange(order, after)))
    return { outcome: "unconfirmed", order };
  const { noticeOwed } = after;
  // It may have been delivered meanwhile: it was owed all the same.
  return { outcome: "saved", order: noticeOwed ? { ...order, noticeOwed } : order };
}

/**
 * Whether the stored order is as this very change left it, its notice perhaps delivered already. That it says the same
 * is not enough: somebody else may have asked for the same.
 */
export function isSameChange(stored: Order, after: ToldOrder): boolean {
  return (
    after.changeId !== undefined &&
    stored.changeId === after.changeId &&
    stored.version === after.version &&
    stored.status === after.status &&
    stored.shippingDate === after.shippingDate
  );
}

export function withoutNotice<Known extends ToldOrder>({ noticeOwed, ...order }: Known) {
  return order;
}
