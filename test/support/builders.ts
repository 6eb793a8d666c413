import type { OwingOrder } from "../../src/application/index.ts";
import {
  type CalendarDate,
  type ChangePolicy,
  calendarDate,
  defaultPolicy,
  type NoticeOwed,
  type Order,
  type OrderDetails,
  type OrderId,
  order,
  orderId,
  type PhoneNumber,
  phoneNumber,
} from "../../src/domain/index.ts";

/** Friday, 20 November 2026, noon in Tokyo: what the tests call now, unless they say otherwise. */
export const noon = new Date("2026-11-20T12:00:00+09:00");

/** A placed order that ships on Friday a week after `noon`. */
export function anOrder(details: Partial<OrderDetails> = {}): Order {
  return order({
    id: "1001",
    customer: { name: "山田花子", phone: "+819012345678" },
    item: "コーヒーミル",
    shippingDate: "2026-11-27",
    ...details,
  });
}

/** What an order owes that was moved from 26 November at `noon`. */
export function aNotice(details: Partial<NoticeOwed> = {}): NoticeOwed {
  return {
    kind: "rescheduled",
    from: aDate("2026-11-26"),
    language: "ja-JP",
    since: noon.toISOString(),
    ...details,
  };
}

/** An order that was moved from 26 November at `noon`, and whose customer has not been told. */
export function anOwingOrder(details: Partial<OrderDetails> = {}): OwingOrder {
  return { ...anOrder({ version: 1, ...details }), noticeOwed: details.noticeOwed ?? aNotice() };
}

export const aPolicy = (details: Partial<ChangePolicy> = {}): ChangePolicy => ({
  ...defaultPolicy,
  ...details,
});

export const aDate = (text: string): CalendarDate => known(calendarDate(text), text);
export const anId = (text: string): OrderId => known(orderId(text), text);
export const aPhone = (text: string): PhoneNumber => known(phoneNumber(text), text);

function known<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new RangeError(`the test's own ${text} is none`);
  return value;
}
