import type { Language, Order, OrderId } from "../domain/index.ts";
import type { CallOptions } from "./call-options.ts";
import { type Caller, verification } from "./caller.ts";
import type { OrderDesk } from "./order-desk.ts";

export interface ChangeRequest extends CallOptions {
  readonly caller: Caller;
  readonly orderId: OrderId;
  /** The version that the caller was told of. Without it the order is changed as it is found. */
  readonly orderVersion?: number | undefined;
  /** The language to text the customer in. */
  readonly language?: Language | undefined;
}

/** What the domain decides: the changed order, the same object if nothing has to change, or why it refuses. */
type Decision =
  | { readonly outcome: string; readonly order: Order }
  | { readonly outcome: "refused"; readonly reason: string };

/** What keeps a change from being made, besides the rules of the domain. */
export type Obstacle =
  | { readonly outcome: "not-found"; readonly reason: "not-found" }
  | {
      readonly outcome: "refused";
      readonly reason:
        | "verification-needed"
        | "verification-failed"
        | "changed-meanwhile"
        | "too-many-changes";
    }
  /** The change may or may not have been made. */
  | { readonly outcome: "unknown" };

/** A refusal comes with the order it is about, to be read out. */
export type ChangeResult<D extends Decision> = (D & { readonly order: Order }) | Obstacle;

type Decided<D> = { readonly before: Order; readonly decision: D } | { readonly obstacle: Obstacle };

/** How often a change is tried when others write to the order meanwhile and the caller named no version. */
const attempts = 3;

/** Loads the caller's order and decides, writing nothing. What is already as asked is success at any version. */
export async function loadAndDecide<D extends Decision>(
  { orders, clock, verify }: OrderDesk,
  { caller, orderId, orderVersion, signal }: ChangeRequest,
  decide: (order: Order, now: Date) => D,
): Promise<Decided<D>> {
  const before = await orders.find(caller.phone, orderId, { signal });
  if (!before) return { obstacle: { outcome: "not-found", reason: "not-found" } };
  const proof = verification(caller, before, verify);
  if (proof !== "verified") return { obstacle: { outcome: "refused", reason: proof } };
  const decision = decide(before, clock.now());
  const alreadySo = "order" in decision && decision.order === before;
  if (!alreadySo && orderVersion !== undefined && orderVersion !== before.version)
    return { obstacle: { outcome: "refused", reason: "changed-meanwhile" } };
  return { before, decision };
}

/** Makes a change: load, decide, commit. */
export async function changeOrder<D extends Decision>(
  desk: OrderDesk,
  request: ChangeRequest,
  decide: (order: Order, now: Date) => D,
): Promise<ChangeResult<D>> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const decided = await loadAndDecide(desk, request, decide);
    if ("obstacle" in decided) return decided.obstacle;
    const { before, decision } = decided;
    if (!("order" in decision) || decision.order === before) return { ...decision, order: before };
    if (attempt > 1 && request.orderVersion !== undefined) break;

    const owed = desk.canText(before.customer.phone) ? decision.order : withoutNotice(decision.order);
    const after = { ...owed, changeId: desk.newId() };
    const committed = await commit(desk, before, after, request);
    if (committed === "unknown") return { outcome: "unknown" };
    if (committed === "saved") {
      const notice = after.noticeOwed && (await desk.dispatchNotice(after, { signal: request.signal }));
      return { ...decision, order: notice === "given-up" ? withoutNotice(after) : after };
    }
  }
  const reason = request.orderVersion === undefined ? "too-many-changes" : "changed-meanwhile";
  return { outcome: "refused", reason };
}

/** Saves the order. If the save is unconfirmed, reads once what is stored. Does nothing after the deadline. */
async function commit(
  { orders }: OrderDesk,
  before: Order,
  after: Order,
  { signal }: ChangeRequest,
): Promise<"saved" | "conflict" | "unknown"> {
  signal?.throwIfAborted();
  const saved = await orders.save(before, after, { signal });
  if (saved !== "unconfirmed") return saved;
  try {
    const stored = await orders.find(after.customer.phone, after.id, { signal });
    return stored && isSameChange(stored, after) ? "saved" : "unknown";
  } catch {
    return "unknown";
  }
}

/**
 * Whether the stored order is as this very change left it, its notice perhaps delivered already. That it says the same
 * is not enough: somebody else may have asked for the same.
 */
export function isSameChange(stored: Order, after: Order): boolean {
  return (
    after.changeId !== undefined &&
    stored.changeId === after.changeId &&
    stored.version === after.version &&
    stored.status === after.status &&
    stored.shippingDate === after.shippingDate
  );
}

function withoutNotice({ noticeOwed, ...order }: Order): Order {
  return order;
}
