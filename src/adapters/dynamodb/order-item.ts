import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Order } from "../../domain/index.ts";

/** An item in DynamoDB's own notation, by whomever it was written. */
export type Item = Readonly<Record<string, AttributeValue>>;

/** The attributes of an order. Down to `isCancel` the names are the article's. */
export function itemOf({ id, customer, noticeOwed, noticeFailed, ...order }: Order) {
  return {
    CallerID: text(customer.phone),
    orderId: text(id),
    orderedItem: text(order.item),
    shippingDate: text(order.shippingDate),
    customerName: text(customer.name),
    isCancel: text(order.status === "cancelled" ? "True" : "False"),
    status: text(order.status),
    version: number(order.version),
    orderedAt: text(order.orderedAt),
    language: text(order.language),
    /** The key of the index `byNoticeOwed`. */
    noticeOwedSince: text(noticeOwed?.since),
    noticeOwedKind: text(noticeOwed?.kind),
    noticeOwedFrom: text(noticeOwed?.from),
    noticeOwedLanguage: text(noticeOwed?.language),
    noticeFailedReason: text(noticeFailed?.reason),
    noticeFailedAt: text(noticeFailed?.at),
  } satisfies Record<string, AttributeValue | undefined>;
}

export type OrderAttribute = keyof ReturnType<typeof itemOf>;

const number = (value: number) => ({ N: String(value) });

function text(value: string): { S: string };
function text(value: string | undefined): { S: string } | undefined;
function text(value: string | undefined) {
  return value === undefined ? undefined : { S: value };
}
