import { type CalendarDate, type RescheduleDecision, reschedule } from "../domain/index.ts";
import { type ChangeRequest, type ChangeResult, changeOrder, loadAndDecide } from "./change-order.ts";
import type { OrderDesk } from "./order-desk.ts";
import type { ToldOrder } from "./order-repository.ts";

export interface RescheduleRequest extends ChangeRequest {
  readonly shippingDate: CalendarDate;
}

/** A date, or how it follows from the one that the order has. */
export interface PreviewRequest extends ChangeRequest {
  readonly shippingDate: CalendarDate | ((shippingDate: CalendarDate) => CalendarDate);
}

export type RescheduleResult = ChangeResult<RescheduleDecision<ToldOrder>>;
export type RescheduleOrder = (request: RescheduleRequest) => Promise<RescheduleResult>;
export type PreviewReschedule = (request: PreviewRequest) => Promise<RescheduleResult>;

/** Moves an order to another shipping date for the caller who placed it. */
export function rescheduleOrder(desk: OrderDesk): RescheduleOrder {
  return (request) => changeOrder(desk, request, decideOn(desk, request));
}

/** What rescheduling would come to now. Writes nothing. */
export function previewReschedule(desk: OrderDesk): PreviewReschedule {
  return async (request) => {
    const decided = await loadAndDecide(desk, request, decideOn(desk, request));
    if ("obstacle" in decided) return decided.obstacle;
    const { before, decision } = decided;
    const changed = "order" in decision ? decision.order : before;
    return { ...decision, order: { ...before, ...changed, customer: before.customer } };
  };
}

const decideOn =
  ({ policy }: OrderDesk, { shippingDate, language }: PreviewRequest) =>
  (order: ToldOrder, now: Date): RescheduleDecision<ToldOrder> => {
    const date = typeof shippingDate === "function" ? shippingDate(order.shippingDate) : shippingDate;
    return reschedule(order, date, now, policy, language);
  };
