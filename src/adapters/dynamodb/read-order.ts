import { causeOf } from "../../application/index.ts";
import { type Order, order } from "../../domain/index.ts";
import { storedOrder } from "./order-attributes.ts";
import type { Item } from "./stored.ts";
import { disagrees } from "./stored-status.ts";

/**
 * The item as an order, or why it cannot be read.
 * `disagreement`: `status` and `isCancel` contradict each other.
 */
export type ReadItem = { readonly order: Order; readonly disagreement: boolean } | { readonly fault: string };

/** Reads an item; what the article's own `put-item` writes is an order. */
export function readOrder(item: Item): ReadItem {
  try {
    return { order: order(storedOrder.read(item)), disagreement: disagrees(item) };
  } catch (error) {
    // Ours name the attribute, without its value; what an engine says may quote it.
    return { fault: error instanceof RangeError ? error.message : causeOf(error) };
  }
}
