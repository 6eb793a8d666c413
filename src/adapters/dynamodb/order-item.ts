import type { NoticeFailed, NoticeOwed, Order, OrderStatus } from "../../domain/index.ts";

/** An item of the table: names are the article's, those behind `status` are ours. */
export interface OrderItem {
  readonly CallerID: string;
  readonly orderId: string;
  readonly orderedItem: string;
  readonly shippingDate: string;
  readonly customerName: string;
  readonly isCancel: "True" | "False";
  readonly status: OrderStatus;
  readonly version: number;
  readonly orderedAt: string | undefined;
  readonly language: string | undefined;
  /** When the order came to owe a notice: the key of the index `byNoticeOwed`. */
  readonly noticeOwedSince: string | undefined;
  readonly noticeOwedKind: NoticeOwed["kind"] | undefined;
  readonly noticeOwedFrom: string | undefined;
  readonly noticeOwedLanguage: string | undefined;
  readonly noticeFailedReason: NoticeFailed["reason"] | undefined;
  readonly noticeFailedAt: string | undefined;
}

export function itemOf({ id, customer, noticeOwed, noticeFailed, ...order }: Order): OrderItem {
  return {
    CallerID: customer.phone,
    orderId: id,
    orderedItem: order.item,
    shippingDate: order.shippingDate,
    customerName: customer.name,
    isCancel: order.status === "cancelled" ? "True" : "False",
    status: order.status,
    version: order.version,
    orderedAt: order.orderedAt,
    language: order.language,
    noticeOwedSince: noticeOwed?.since,
    noticeOwedKind: noticeOwed?.kind,
    noticeOwedFrom: noticeOwed?.from,
    noticeOwedLanguage: noticeOwed?.language,
    noticeFailedReason: noticeFailed?.reason,
    noticeFailedAt: noticeFailed?.at,
  };
}
