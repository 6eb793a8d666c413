import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { storedOrder } from "../../src/adapters/dynamodb/order-attributes.ts";
import { defaultLanguage, order } from "../../src/domain/index.ts";

export const tableName = "CustomerTable";
export const orderId = "100";

/** The date in so many days. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const shippingDate = inDays(20);
/** The date that callers move it to. */
export const laterDate = inDays(22);

const item = "The North Face Summit L3 Ventrix 2.0 Hoodie";
const name = "Justin";

/** An item as DynamoDB stores it. */
export type StoredItem = Record<string, AttributeValue>;

/** The article's order as its `put-item` stores it, of any customer and its shipping date moved into the future. */
export const articleOrder = (phone: string, id = orderId): StoredItem => ({
  CallerID: { S: phone },
  orderId: { S: id },
  orderedItem: { S: item },
  shippingDate: { S: shippingDate },
  customerName: { S: name },
  isCancel: { S: "False" },
});

/** The same order, cancelled five minutes ago: its customer is owed a notice, and the sweep is to deliver it. */
export const owingOrder = (phone: string): StoredItem => marshall(storedOrder.write(cancelled(phone)));

const since = new Date(Date.now() - 5 * 60_000).toISOString();
const cancelled = (phone: string) =>
  order({
    ...{ id: orderId, customer: { name, phone }, item, shippingDate },
    ...{ status: "cancelled", version: 1 },
    noticeOwed: { kind: "cancelled", language: defaultLanguage, since },
  });
