import assert from "node:assert/strict";
import {
  calendarDate,
  type Order,
  type OrderDetails,
  type OrderId,
  order,
  orderId,
  type PhoneNumber,
  phoneNumber,
} from "../domain/index.ts";

export const noon = "2026-11-20T03:00:00.000Z";
export const later = new Date("2026-11-21T03:00:00Z");
export const notice = {
  kind: "rescheduled",
  from: date("2026-11-26"),
  language: "ja-JP",
  since: noon,
} as const;

export function anOrder(details: Partial<OrderDetails> = {}): Order {
  const customer = { name: "山田花子", phone: "+819012345678" };
  return order({ id: "1001", customer, item: "コーヒーミル", shippingDate: "2026-11-27", ...details });
}

export const owing = (details: Partial<OrderDetails> = {}): Order =>
  anOrder({ version: 1, noticeOwed: notice, ...details });

/** The order one version on, moved to ship on that day; its customer is to hear of it. */
export function changed({ noticeFailed, ...before }: Order, day = "2026-12-01"): Order {
  const noticeOwed = { ...notice, from: before.shippingDate, since: "2026-11-20T03:00:00.001Z" };
  return { ...before, shippingDate: date(day), version: before.version + 1, noticeOwed };
}

/** Orders that between them have everything that one can have, and have it not. */
export const everyKind: readonly Order[] = [
  anOrder(),
  anOrder({ id: "1002", status: "shipped", orderedAt: "2026-11-01T09:30:00+09:00", version: 41 }),
  anOrder({ id: "1003", status: "cancelled", item: "🚚 “Tee” \\ & <b>'茶'", language: "en-US" }),
  owing({
    id: "1004",
    status: "cancelled",
    noticeOwed: { kind: "cancelled", language: "en-US", since: noon },
  }),
  owing({ id: "1005", noticeFailed: { reason: "invalid-number", at: noon } }),
];

export function date(text: string) {
  return known(calendarDate(text));
}

export function phone(text = "+819012345678"): PhoneNumber {
  return known(phoneNumber(text));
}

export function id(text = "1001"): OrderId {
  return known(orderId(text));
}

function known<T>(value: T | undefined): T {
  assert.ok(value !== undefined);
  return value;
}
