import { isDeepStrictEqual } from "node:util";
import type { Order } from "../../domain/index.ts";
import { conditionOf } from "./condition-of.ts";
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
  const differs = (name: OrderAttribute) => !isDeepStrictEqual(was[name], is[name]);
  if (differs("CallerID") || differs("orderId"))
    throw new RangeError("an order keeps its id and its customer's phone");

  const changed = parts.filter((part) => part.some(differs)).flat();
  const set = changed.flatMap((name) => (is[name] ? [{ name, value: is[name] }] : []));
  const removed = changed.filter((name) => !is[name]);
  const update = [
    ...(set.length > 0 ? ["SET", set.map(({ name }) => `#${name} = :${name}`).join(", ")] : []),
    ...(removed.length > 0 ? ["REMOVE", removed.map((name) => `#${name}`).join(", ")] : []),
  ].join(" ");
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
      ...Object.fromEntries(set.map(({ name, value }) => [`:${name}`, value])),
    },
  };
}
