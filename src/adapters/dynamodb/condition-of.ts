import type { Order, OrderStatus } from "../../domain/index.ts";

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
export function conditionOf({ version, status, shippingDate }: Order) {
  const isVersion = "#version = :wasVersion";
  const expression = [
    "#shippingDate = :wasDate",
    version === 0 ? `(attribute_not_exists(#version) OR ${isVersion})` : isVersion,
    storedForms[status],
  ].join(" AND ");
  const words = {
    ":placed": "placed",
    ":shipped": "shipped",
    ":cancelled": "cancelled",
    ":false": "False",
    ":true": "True",
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
      ":wasDate": shippingDate,
      ":wasVersion": version,
      // The engine refuses words that the expression does not use.
      ...Object.fromEntries(Object.entries(words).filter(([word]) => expression.includes(word))),
    },
  };
}
