import { type CalendarDate, type Order, type RescheduleDecision, reschedule } from "../domain/index.ts";
import { type ChangeRequest, type ChangeResult, changeOrder, loadAndDecide } from "./change-order.ts";
import type { OrderDesk } from "./order-desk.ts";

export interface RescheduleRequest extends ChangeRequest {
  readonly shippingDate: CalendarDate;
}

export type RescheduleResult = ChangeResult<RescheduleDecision>;
export type RescheduleOrder = (request: RescheduleRequest) => Promise<RescheduleResult>;

/** Moves an order to another shipping date for the caller who placed it. */
export function rescheduleOrder(desk: OrderDesk): RescheduleOrder {
  return (request) => changeOrder(desk, request, decideOn(desk, request));
}

/** What rescheduling would come to now. Writes nothing. */
export function previewReschedule(desk: OrderDesk): RescheduleOrder {
  return async (request) => {
    const decided = await loadAndDecide(desk, request, decideOn(desk, request));
    return "obstacle" in decided ? decided.obstacle : { order: decided.before, ...decided.decision };
  };
}

const decideOn =
  ({ policy }: OrderDesk, { shippingDate, language }: RescheduleRequest) =>
  (order: Order, now: Date): RescheduleDecision =>
    reschedule(order, shippingDate, now, policy, language);
