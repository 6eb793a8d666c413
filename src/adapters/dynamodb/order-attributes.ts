import {
  type ChangesOfDay,
  calendarDate,
  language,
  type NoticeFailed,
  type NoticeLease,
  type NoticeOwed,
  type Order,
  type OrderDetails,
} from "../../domain/index.ts";
import { known, number, parsed, text, word } from "./attributes.ts";
import { maybe, type StoredFields, together } from "./stored.ts";
import { storedStatus } from "./stored-status.ts";

/** The attributes that hold each field of an order. Attributes that the article has keep its names. */
export const orderAttributes: StoredFields<Pick<OrderDetails, keyof Order>> = {
  id: text("orderId"),
  customer: together<OrderDetails["customer"]>({
    phone: text("CallerID"),
    name: maybe(text("customerName")),
  }),
  item: text("orderedItem"),
  shippingDate: text("shippingDate"),
  status: storedStatus,
  version: maybe(number("version")),
  orderedAt: maybe(text("orderedAt")),
  language: known("language", language),
  changeId: maybe(text("changeId")),
  changesOfDay: maybe(
    together<ChangesOfDay>({
      day: parsed("changesOfDay", calendarDate, "not a date"),
      count: number("changesOfDayCount"),
    }),
  ),
  noticeOwed: maybe(
    together<NoticeOwed>({
      since: parsed("noticeOwedSince", instant, "not an instant"),
      kind: word("noticeOwedKind", ["cancelled", "rescheduled"]),
      from: known("noticeOwedFrom", calendarDate),
      language: parsed("noticeOwedLanguage", language, "not a language of ours"),
      attempts: maybe(number("noticeOwedAttempts")),
      lastAttempt: maybe(text("noticeOwedLastAttempt")),
    }),
  ),
  noticeLease: maybe(
    together<NoticeLease>({
      until: text("noticeLeaseUntil"),
      holder: text("noticeLeaseHolder"),
    }),
  ),
  noticeFailed: maybe(
    together<NoticeFailed>({
      reason: word("noticeFailedReason", ["invalid-number", "overdue", "rejected"]),
      at: text("noticeFailedAt"),
    }),
  ),
};

/** How an order is stored. Whether what is read makes an order is for the domain to decide. */
export const storedOrder = together<Pick<OrderDetails, keyof Order>>(orderAttributes);

function instant(text: string): string | undefined {
  return Number.isNaN(Date.parse(text)) ? undefined : text;
}
