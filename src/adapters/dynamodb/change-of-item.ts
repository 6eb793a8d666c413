import type { Order } from "../../domain/index.ts";
import { itemOf } from "./order-item.ts";

/** The parts of an UpdateItem that turns one order into the other, given that the first is still stored. */
export function changeOfItem(before: Order, after: Order) {
  const [was, is] = [itemOf(before), itemOf(after)];
  const isNews = after.noticeOwed !== undefined && after.noticeOwed !== before.noticeOwed;
  const changed = Object.entries(is).filter(
    ([name, value]) =>
      value !== was[name as keyof typeof was] ||
      // What was owed may have been delivered and cleared since it was read: news is written whole.
      (isNews && name.startsWith("noticeOwed") && value !== undefined),
  );
  const set = changed.filter(([, value]) => value !== undefined);
  const removed = changed.filter(([, value]) => value === undefined);
  const condition = conditionOf(before);
  return {
    Key: { CallerID: was.CallerID, orderId: was.orderId },
    UpdateExpression: [
      set.length > 0 && `SET ${set.map(([name]) => `#${name} = :${name}`).join(", ")}`,
      removed.length > 0 && `REMOVE ${removed.map(([name]) => `#${name}`).join(", ")}`,
    ]
      .filter(Boolean)
      .join(" "),
    ConditionExpression: condition.expression,
    ExpressionAttributeNames: {
      ...condition.names,
      ...Object.fromEntries(changed.map(([name]) => [`#${name}`, name])),
    },
    ExpressionAttributeValues: {
      ...condition.values,
      ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
    },
  };
}

/**
 * That the stored item means what was read. An attribute that is absent means its default, as in reading:
 * so an order may be saved whoever read it, and in whichever of the equal forms it is stored.
 */
function conditionOf({ version, status, shippingDate }: Order) {
  const absentOr = (name: string, test: string) => `(attribute_not_exists(#${name}) OR ${test})`;
  const statuses = {
    placed: `${absentOr("status", "#status = :wasPlaced")} AND ${absentOr("isCancel", "#isCancel = :wasFalse")}`,
    shipped: "#status = :wasShipped",
    cancelled: "(NOT #status = :wasShipped) AND (#status = :wasCancelled OR #isCancel = :wasTrue)",
  } as const;
  const versionTest = "#version = :wasVersion";
  const expression = [
    "#shippingDate = :wasDate",
    version === 0 ? absentOr("version", versionTest) : versionTest,
    statuses[status],
  ].join(" AND ");
  const values = {
    ":wasDate": shippingDate,
    ":wasVersion": version,
    ":wasPlaced": "placed",
    ":wasFalse": "False",
    ":wasShipped": "shipped",
    ":wasCancelled": "cancelled",
    ":wasTrue": "True",
  };
  const names = {
    "#shippingDate": "shippingDate",
    "#version": "version",
    "#status": "status",
    "#isCancel": "isCancel",
  };
  const used = ([token]: readonly [string, unknown]) => expression.includes(token);
  return {
    expression,
    names: Object.fromEntries(Object.entries(names).filter(used)),
    values: Object.fromEntries(Object.entries(values).filter(used)),
  };
}
