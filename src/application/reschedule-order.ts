import { type CalendarDate, type RescheduleDecision, reschedule } from "../domain/index.ts";
import { type ChangeRequest, type ChangeResult, changeOrder, loadAndDecide } from "./change-order.ts";
import type { OrderDesk } from "./order-desk.ts";
import type { ToldOrder } from "./order-repository.ts";

export interface RescheduleRequest extends ChangeRequest {
  readonly shippingDate: CalendarDate;
}

export type RescheduleResult = ChangeResult<RescheduleDecision<ToldOrder>>;
export type RescheduleOrder = (request: RescheduleRequest) => Promise<RescheduleResult>;

/** Moves an order to another shipping date for the caller who placed it. */
export function rescheduleOrder(desk: OrderDesk): RescheduleOrder {
  return (request) => changeOrder(desk, request, decideOn(desk, request));
}

/** What rescheduling would come to now. Writes nothing. */
export function previewReschedule(desk: OrderDesk): RescheduleOrder {
  return async (request) => {
    const decided = await loadAndDecide(desk, request, decideOn(desk, request));
    if ("obstacle" in decided) return decided.obstacle;
    const { before, decision } = decided;
    const changed = "order" in decision ? decision.order : before;
    return { ...decision, order: { ...before, ...changed, customer: before.customer } };
  };
}

const decideOn =
  ({ policy }: OrderDesk, { shippingDate, language }: RescheduleRequest) =>
  (order: ToldOrder, now: Date): RescheduleDecision<ToldOrder> =>
    reschedule(order, shippingDate, now, policy, language);
