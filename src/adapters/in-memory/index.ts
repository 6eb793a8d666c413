/**
 * Keeps orders in this process, for tests and to try things out, and counts failed proofs in it.
 * A Lambda forgets between two calls, so that orders are not bound to it in the composition, and the counts only where
 * there is no table for them.
 *
 * @example
 * ```ts
 * import { inMemoryOrders } from "orderline/adapters/in-memory";
 * import { order } from "orderline/domain";
 *
 * const kettle = order({
 *   id: "1001",
 *   customer: { name: "Hanako Yamada", phone: "+819012345678" },
 *   item: "Kettle",
 *   shippingDate: "2026-11-27",
 * });
 * const orders = inMemoryOrders([kettle]);
 * const recent = await orders.recentFor(kettle.customer.phone);
 * console.log(recent.length); // 1
 * ```
 *
 * @module
 */

export { inMemoryOrders } from "./in-memory-orders.ts";
export { inMemoryProofs } from "./in-memory-proofs.ts";
