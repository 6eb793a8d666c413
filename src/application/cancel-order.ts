import { type CancelDecision, cancel } from "../domain/index.ts";
import { type ChangeRequest, type ChangeResult, changeOrder } from "./change-order.ts";
import type { OrderDesk } from "./order-desk.ts";
import type { ToldOrder } from "./order-repository.ts";

export type CancelResult = ChangeResult<CancelDecision<ToldOrder>>;
export type CancelOrder = (request: ChangeRequest) => Promise<CancelResult>;

/** Cancels an order for the caller who placed it. */
export function cancelOrder(desk: OrderDesk): CancelOrder {
  return (request) =>
    changeOrder(desk, request, (order, now) => cancel(order, now, desk.policy, request.language));
}
