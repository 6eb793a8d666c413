import { type CalendarDate, type Order, type RescheduleDecision, reschedule } from "../domain/index.ts";
import { type ChangeRequest, changeOrder, consider, type Result } from "./change-order.ts";
import type { OrderDesk } from "./order-desk.ts";

export interface RescheduleRequest extends ChangeRequest {
  readonly shippingDate: CalendarDate;
}

export type RescheduleResult = Result<RescheduleDecision>;
export type RescheduleOrder = (request: RescheduleRequest) => Promise<RescheduleResult>;

/** Moves an order to another shipping date for the caller who placed it. */
export function rescheduleOrder(desk: OrderDesk): RescheduleOrder {
  return (request) => changeOrder(desk, request, decideOn(desk, request));
}

/** What rescheduling would answer now. Writes nothing. */
export function previewReschedule(desk: OrderDesk): RescheduleOrder {
  return async (request) => {
    const considered = await consider(desk, request, decideOn(desk, request));
    return "obstacle" in considered
      ? considered.obstacle
      : { order: considered.before, ...considered.decision };
  };
}

const decideOn =
  ({ policy }: OrderDesk, { shippingDate, language }: RescheduleRequest) =>
  (order: Order, now: Date): RescheduleDecision =>
    reschedule(order, shippingDate, now, policy, language);
