import {
  type CalendarDate,
  type ChangePolicy,
  type Order,
  type RescheduleDecision,
  reschedule,
} from "orderline/domain";

/** What becomes of orders whose item comes in late. */
export interface PutOff {
  /** One version on, owing their customers a notice: to be saved. */
  readonly moved: readonly Order[];
  /** Those that the rules do not let move, why, and the nearest day that they would. */
  readonly refused: readonly (Extract<RescheduleDecision, { outcome: "refused" }> & {
    readonly order: Order;
  })[];
}

/** Puts orders off to the day on which the warehouse has their item again, by the rules that callers go by. */
export function putOff(orders: readonly Order[], to: CalendarDate, now: Date, policy: ChangePolicy): PutOff {
  const moved: Order[] = [];
  const refused: PutOff["refused"][number][] = [];
  for (const order of orders.filter(({ status, shippingDate }) => status === "placed" && shippingDate < to)) {
    const decision = reschedule(order, to, now, policy);
    if (decision.outcome === "refused") refused.push({ order, ...decision });
    else moved.push(decision.order);
  }
  return { moved, refused };
}
