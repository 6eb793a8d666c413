import type { DecisiveFact } from "../../application/index.ts";
import type { OrderFacts, OrderStatus } from "../../domain/index.ts";

/** The forms in which each status may be stored: by us, by the article, and by both one after the other. */
const storedForms: Readonly<Record<OrderStatus, string>> = {
  placed:
    "(attribute_not_exists(#status) OR #status = :placed) AND (attribute_not_exists(#isCancel) OR #isCancel = :false)",
  shipped: "#status = :shipped AND (attribute_not_exists(#isCancel) OR #isCancel IN (:false, :true))",
  cancelled:
    "((#status = :cancelled AND (attribute_not_exists(#isCancel) OR #isCancel IN (:false, :true))) OR ((attribute_not_exists(#status) OR #status = :placed) AND #isCancel = :true))",
};

const words = {
  ":placed": "placed",
  ":shipped": "shipped",
  ":cancelled": "cancelled",
  ":false": "False",
  ":true": "True",
};

/** The words that each form speaks of: the engine refuses those that an expression does not use. */
const wordsIn = Object.fromEntries(
  Object.entries(storedForms).map(([status, form]) => [
    status,
    Object.fromEntries(Object.entries(words).filter(([word]) => form.includes(word))),
  ]),
);

/**
 * The condition that the stored item still means the order that was read or told: `isStill` as DynamoDB judges it.
 * Several items mean the same order, since an absent attribute means its default, and the condition accepts them all:
 * only a real change is a conflict.
 */
export function conditionOf({ version, status, shippingDate, changesOfDay }: OrderFacts) {
  const isVersion = "#version = :wasVersion";
  const still: Readonly<Record<DecisiveFact, string>> = {
    shippingDate: "#shippingDate = :wasDate",
    version: version === 0 ? `(attribute_not_exists(#version) OR ${isVersion})` : isVersion,
    status: storedForms[status],
    changesOfDay: changesOfDay
      ? "#changesOfDay = :wasDay AND #changesOfDayCount = :wasCount"
      : "attribute_not_exists(#changesOfDay)",
  };
  const expression = Object.values(still).join(" AND ");
  const names: Record<string, string> = {
    "#shippingDate": "shippingDate",
    "#version": "version",
    "#status": "status",
    "#isCancel": "isCancel",
    "#changesOfDay": "changesOfDay",
    ...(changesOfDay && { "#changesOfDayCount": "changesOfDayCount" }),
  };
  const values: Record<string, unknown> = {
    ":wasDate": shippingDate,
    ":wasVersion": version,
    ...(changesOfDay && { ":wasDay": changesOfDay.day, ":wasCount": changesOfDay.count }),
    ...wordsIn[status],
  };
  return { expression, names, values };
}
