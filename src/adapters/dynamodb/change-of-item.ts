import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Order, OrderStatus } from "../../domain/index.ts";
import { itemOf, type OrderAttribute } from "./order-item.ts";

/** What can change. Attributes in a row belong together: where one changes, all of them are written. */
const parts: readonly (readonly OrderAttribute[])[] = [
  ["version", "status", "isCancel"],
  ["shippingDate"],
  ["noticeOwedSince", "noticeOwedKind", "noticeOwedFrom", "noticeOwedLanguage"],
  ["noticeFailedReason", "noticeFailedAt"],
  ["orderedItem"],
  ["customerName"],
  ["orderedAt"],
  ["language"],
];

/**
 * The parts of an UpdateItem that turns the one order into the other, given that the first is still stored.
 * @throws {RangeError} when the two are not the same order.
 */
export function changeOfItem(before: Order, after: Order) {
  const [was, is] = [itemOf(before), itemOf(after)];
  const differs = (name: OrderAttribute) =>
    Object.values(was[name] ?? {})[0] !== Object.values(is[name] ?? {})[0];
  if (differs("CallerID") || differs("orderId"))
    throw new RangeError("an order keeps its id and its customer's phone");

  const changed = parts.filter((part) => part.some(differs)).flat();
  const set = changed.filter((name) => is[name]);
  const removed = changed.filter((name) => !is[name]);
  const update = [
    set.length > 0 ? `SET ${set.map((name) => `#${name} = :${name}`).join(", ")}` : [],
    removed.length > 0 ? `REMOVE ${removed.map((name) => `#${name}`).join(", ")}` : [],
  ]
    .flat()
    .join(" ");
  const condition = conditionOf(before);
  return {
    Key: { CallerID: was.CallerID, orderId: was.orderId },
    ...(update && { UpdateExpression: update }),
    ConditionExpression: condition.expression,
    ExpressionAttributeNames: {
      ...condition.names,
      ...Object.fromEntries(changed.map((name) => [`#${name}`, name])),
    },
    ExpressionAttributeValues: {
      ...condition.values,
      ...Object.fromEntries(set.flatMap((name) => (is[name] ? [[`:${name}`, is[name]]] : []))),
    },
  };
}

/** In which forms a status is stored: by us, by the article, and by both one after the other. */
const storedForms: Readonly<Record<OrderStatus, string>> = {
  placed:
    "(attribute_not_exists(#status) OR #status = :placed) AND (attribute_not_exists(#isCancel) OR #isCancel = :false)",
  shipped: "#status = :shipped AND (attribute_not_exists(#isCancel) OR #isCancel IN (:false, :true))",
  cancelled:
    "((#status = :cancelled AND (attribute_not_exists(#isCancel) OR #isCancel IN (:false, :true))) OR ((attribute_not_exists(#status) OR #status = :placed) AND #isCancel = :true))",
};

/**
 * That the stored item still means what was read. Several items mean the same order (an absent attribute means its
 * default), and any of them will do: so an order can be saved whoever read it, and only what matters is a conflict.
 */
function conditionOf({ version, status, shippingDate }: Order) {
  const isVersion = "#version = :wasVersion";
  const expression = [
    "#shippingDate = :wasDate",
    version === 0 ? `(attribute_not_exists(#version) OR ${isVersion})` : isVersion,
    storedForms[status],
  ].join(" AND ");
  const words: Record<string, AttributeValue> = {
    ":placed": { S: "placed" },
    ":shipped": { S: "shipped" },
    ":cancelled": { S: "cancelled" },
    ":false": { S: "False" },
    ":true": { S: "True" },
  };
  return {
    expression,
    names: {
      "#shippingDate": "shippingDate",
      "#version": "version",
      "#status": "status",
      "#isCancel": "isCancel",
    },
    values: {
      ":wasDate": { S: shippingDate },
      ":wasVersion": { N: String(version) },
      // The engine refuses words that the expression does not use.
      ...Object.fromEntries(Object.entries(words).filter(([word]) => expression.includes(word))),
    },
  };
}
