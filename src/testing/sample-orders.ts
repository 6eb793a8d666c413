import {
  type Customer,
  calendarDate,
  languages,
  type NoticeFailed,
  type NoticeLease,
  type NoticeOwed,
  type Order,
  type OrderDetails,
  type OrderId,
  order,
  orderId,
  type PhoneNumber,
  phoneNumber,
} from "../domain/index.ts";
import { holds } from "./check.ts";
import { variants } from "./samples.ts";

export const noon = "2026-11-20T03:00:00.000Z";
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

/** The order at its next version, moved to ship on that day, with a notice owed. */
export function changed({ noticeFailed, changeId, ...before }: Order, day = "2026-12-01"): Order {
  const noticeOwed = { ...notice, from: before.shippingDate, since: "2026-11-20T03:00:00.001Z" };
  return { ...before, shippingDate: date(day), version: before.version + 1, noticeOwed };
}

/** Orders of one customer in which every optional field is present in some and absent in others, with every value. */
export const everyKind: readonly Order[] = variants<Omit<Order, "id">>({
  // The phone is part of the key, so it is the same in all of them.
  customer: variants<Customer>({ name: ["山田花子", ""], phone: [phone(), phone()] }),
  item: ["コーヒーミル", "🚚 “Tee” \\ & <b>'茶'"],
  shippingDate: [date("2026-11-27"), date("2026-11-28")],
  status: ["placed", "shipped", "cancelled"],
  orderedAt: [undefined, "2026-11-01T09:30:00+09:00", "2026-11-02T00:00:00Z"],
  language: [undefined, ...languages],
  version: [0, 41, 7],
  changeId: [undefined, "change-1", "change-2"],
  noticeOwed: [
    undefined,
    ...variants<NoticeOwed>({
      kind: ["cancelled", "rescheduled"],
      from: [undefined, date("2026-11-26"), date("2026-11-25")],
      language: languages,
      since: [noon, "2026-11-20T02:59:59.999Z"],
      attempts: [undefined, 1, 6],
      lastAttempt: [undefined, noon, "2026-11-20T02:59:59.999Z"],
    }),
  ],
  noticeLease: [
    undefined,
    ...variants<NoticeLease>({
      holder: ["sender-1", "sender-2"],
      until: [noon, "2026-11-20T02:59:59.999Z"],
    }),
  ],
  noticeFailed: [
    undefined,
    ...variants<NoticeFailed>({
      reason: ["invalid-number", "overdue", "rejected"],
      at: [noon, "2026-11-20T02:59:59.999Z"],
    }),
  ],
}).map((each, position) => ({ ...each, id: id(String(1001 + position)) }));

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
  holds(value !== undefined, "a sample is none");
  return value;
}
