import { type CalendarDate, calendarDate } from "./calendar-date.ts";
import type { Language } from "./language.ts";
import { type PhoneNumber, phoneNumber } from "./phone-number.ts";

declare const brand: unique symbol;

/** The shop's own number of an order: 1 to 64 visible characters. */
export type OrderId = string & { readonly [brand]: "OrderId" };

export type OrderStatus = "placed" | "shipped" | "cancelled";

/** A notice that the customer has yet to be texted. */
export interface NoticeOwed {
  readonly kind: "cancelled" | "rescheduled";
  /** The shipping date before the change, when that is what changed. */
  readonly from?: CalendarDate;
  readonly language: Language;
  /** When the change was made: ISO 8601, UTC. */
  readonly since: string;
  /** How often sending it was begun. */
  readonly attempts?: number;
  /** When sending it was last begun: ISO 8601, UTC. */
  readonly lastAttempt?: string;
}

/** Whoever is sending a notice of the order now: nobody else does until then. */
export interface NoticeLease {
  /** A random id of the sender. */
  readonly holder: string;
  /** ISO 8601, UTC. */
  readonly until: string;
}

/** Why a notice was given up. */
export interface NoticeFailed {
  readonly reason: "invalid-number" | "overdue" | "rejected";
  /** When it was given up: ISO 8601, UTC. */
  readonly at: string;
}

/** How often customers have changed the order on the last day on which they did. */
export interface ChangesOfDay {
  /** By the shop's clock. */
  readonly day: CalendarDate;
  readonly count: number;
}

export interface Customer {
  readonly name: string;
  readonly phone: PhoneNumber;
}

/** An order as it stands at one version. It is never changed in place: a decision returns the next one. */
export interface Order {
  readonly id: OrderId;
  readonly customer: Customer;
  readonly item: string;
  readonly shippingDate: CalendarDate;
  readonly status: OrderStatus;
  readonly orderedAt?: string;
  readonly language?: Language;
  /** Grows by one with every change; what is stored about notices is no change. */
  readonly version: number;
  /** A random id of the change that made this version, by which a write is recognised whose answer was lost. */
  readonly changeId?: string;
  readonly changesOfDay?: ChangesOfDay;
  readonly noticeOwed?: NoticeOwed;
  readonly noticeLease?: NoticeLease;
  readonly noticeFailed?: NoticeFailed;
}

/** What is read of an order to decide on a change of it. */
export type OrderFacts = Pick<Order, "version" | "status" | "shippingDate" | "changesOfDay" | "language">;

/** The details that an order is built from, not yet validated. */
export interface OrderDetails extends Partial<Omit<Order, "id" | "customer" | "item" | "shippingDate">> {
  readonly id: string;
  readonly customer: Partial<Omit<Customer, "phone">> & { readonly phone: string };
  readonly item: string;
  readonly shippingDate: string;
}

const visible = /^[^\p{C}\p{Z}]{1,64}$/u;

export function orderId(text: unknown): OrderId | undefined {
  return typeof text === "string" && visible.test(text) ? (text as OrderId) : undefined;
}

/**
 * An order of these details: placed, at version 0 and under no name unless they say otherwise.
 * @throws {RangeError} naming every detail that no order can have.
 */
export function order(details: OrderDetails): Order {
  const id = orderId(details.id);
  const phone = phoneNumber(details.customer.phone);
  const shippingDate = calendarDate(details.shippingDate);
  const version = details.version ?? 0;
  const sound = Number.isSafeInteger(version) && version >= 0;
  if (id && phone && shippingDate && sound && details.item.trim()) {
    const customer = { name: "", ...details.customer, phone };
    return { status: "placed", ...details, id, customer, shippingDate, version };
  }
  const faults = [
    !id && "id (1 to 64 visible characters)",
    !phone && "customer.phone (E.164, as +819012345678)",
    !shippingDate && "shippingDate (a real date, YYYY-MM-DD)",
    !sound && "version (a whole number from 0)",
    !details.item.trim() && "item (not blank)",
  ].filter(Boolean);
  throw new RangeError(`not an order: ${faults.join(", ")}`);
}
