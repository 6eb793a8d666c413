import { type CalendarDate, dateIn, daysBetween } from "./calendar-date.ts";
import {
  type ChangePolicy,
  type DateRefusal,
  isPastCutoff,
  shippingDays,
  whyNotOn,
} from "./change-policy.ts";
import type { Language } from "./language.ts";
import type { NoticeOwed, Order, OrderFacts } from "./order.ts";

export type CancelRefusal = "already-shipped" | "past-cutoff";
export type RescheduleRefusal = CancelRefusal | "cancelled" | "too-many-changes" | DateRefusal;

/** An order, or what is known of it, as a change leaves it: without what was stored of the change before. */
export type Changed<Known extends OrderFacts> = Omit<Known, keyof LastChange> &
  Omit<OrderFacts, "language"> &
  Pick<Order, "noticeOwed">;

type LastChange = Pick<Order, "version" | "changeId" | "noticeFailed">;

export type CancelDecision<Known extends OrderFacts = Order> =
  | { readonly outcome: "cancelled"; readonly order: Changed<Known> }
  | { readonly outcome: "already-cancelled"; readonly order: Known }
  | { readonly outcome: "refused"; readonly reason: CancelRefusal };

export type RescheduleDecision<Known extends OrderFacts = Order> =
  | { readonly outcome: "rescheduled"; readonly order: Changed<Known> }
  | { readonly outcome: "unchanged"; readonly order: Known }
  | { readonly outcome: "refused"; readonly reason: RescheduleRefusal; readonly suggestion?: CalendarDate };

/**
 * Cancels the order, if it can still be cancelled, however often it was changed. `language` is the one to text the
 * customer in.
 */
export function cancel<Known extends OrderFacts>(
  order: Known,
  now: Date,
  policy: ChangePolicy,
  language?: Language,
): CancelDecision<Known> {
  if (order.status === "cancelled") return { outcome: "already-cancelled", order };
  if (hasShipped(order, now, policy)) return { outcome: "refused", reason: "already-shipped" };
  if (isPastCutoff(order.shippingDate, now, policy)) return { outcome: "refused", reason: "past-cutoff" };
  const noticeOwed = noticeOf("cancelled", order, now, policy, language);
  const { shippingDate } = order;
  return {
    outcome: "cancelled",
    order: changed(order, { status: "cancelled", shippingDate, noticeOwed }, now, policy),
  };
}

/** Moves the order to ship on `date`, if both can still be chosen. `language` is the one to text the customer in. */
export function reschedule<Known extends OrderFacts>(
  order: Known,
  date: CalendarDate,
  now: Date,
  policy: ChangePolicy,
  language?: Language,
): RescheduleDecision<Known> {
  if (order.status === "cancelled") return { outcome: "refused", reason: "cancelled" };
  if (hasShipped(order, now, policy)) return { outcome: "refused", reason: "already-shipped" };
  if (date === order.shippingDate) return { outcome: "unchanged", order };
  if (isPastCutoff(order.shippingDate, now, policy)) return { outcome: "refused", reason: "past-cutoff" };
  if (!canMoveToday(order, now, policy)) return { outcome: "refused", reason: "too-many-changes" };
  const reason = whyNotOn(date, now, policy);
  if (reason) return { outcome: "refused", reason, ...suggestionFor(order, date, now, policy) };
  const noticeOwed = { ...noticeOf("rescheduled", order, now, policy, language), from: order.shippingDate };
  const { status } = order;
  return {
    outcome: "rescheduled",
    order: changed(order, { status, shippingDate: date, noticeOwed }, now, policy),
  };
}

/** Why nothing about the order can be changed now, or `undefined` when something can. */
export function whyUnchangeable(
  order: OrderFacts,
  now: Date,
  policy: ChangePolicy,
): CancelRefusal | "cancelled" | undefined {
  if (order.status === "cancelled") return "cancelled";
  if (hasShipped(order, now, policy)) return "already-shipped";
  return isPastCutoff(order.shippingDate, now, policy) ? "past-cutoff" : undefined;
}

/** Whether the order can be moved once more on the day that it is for the shop, as often as it was changed on it. */
export function canMoveToday(
  order: OrderFacts,
  now: Date,
  policy: Pick<ChangePolicy, "timeZone" | "changesPerDay">,
): boolean {
  return changesToday(order, now, policy) < policy.changesPerDay;
}

/** An order has shipped when it says so, or when it was to ship before today and is not cancelled. */
function hasShipped(order: OrderFacts, now: Date, policy: ChangePolicy): boolean {
  return order.status === "shipped" || order.shippingDate < dateIn(policy.timeZone, now);
}

/** The nearest date that would be accepted instead, the later of two equally near. */
function suggestionFor(order: OrderFacts, wanted: CalendarDate, now: Date, policy: ChangePolicy) {
  let suggestion: CalendarDate | undefined;
  for (const date of shippingDays(now, policy)) {
    if (date === order.shippingDate) continue;
    if (!suggestion || distance(date, wanted) <= distance(suggestion, wanted)) suggestion = date;
  }
  return suggestion && { suggestion };
}

const distance = (a: CalendarDate, b: CalendarDate): number => Math.abs(daysBetween(a, b));

function noticeOf(
  kind: NoticeOwed["kind"],
  order: OrderFacts,
  now: Date,
  policy: ChangePolicy,
  language: Language | undefined,
): NoticeOwed {
  return { kind, language: language ?? order.language ?? policy.language, since: now.toISOString() };
}

/** The order at its next version, without what was stored of the change before. A running lease goes on. */
function changed<Known extends OrderFacts>(
  order: Known,
  to: Pick<Order, "status" | "shippingDate" | "noticeOwed">,
  now: Date,
  policy: ChangePolicy,
): Changed<Known> {
  const { version, changeId, noticeFailed, ...kept }: Known & Partial<LastChange> = order;
  const changesOfDay = { day: dateIn(policy.timeZone, now), count: changesToday(order, now, policy) + 1 };
  return { ...kept, ...to, version: order.version + 1, changesOfDay };
}

/** How often the order was changed on the day that it is for the shop. */
function changesToday(
  { changesOfDay }: OrderFacts,
  now: Date,
  { timeZone }: Pick<ChangePolicy, "timeZone">,
): number {
  return changesOfDay?.day === dateIn(timeZone, now) ? changesOfDay.count : 0;
}
