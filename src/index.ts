/**
 * What an order is, what may be done to it, and the use cases: `orderline/domain` and `orderline/application` in one.
 *
 * @example
 * ```ts
 * import { cancel, defaultPolicy, order } from "orderline";
 *
 * const kettle = order({
 *   id: "1001",
 *   customer: { name: "Hanako Yamada", phone: "+819012345678" },
 *   item: "Kettle",
 *   shippingDate: "2026-11-27",
 * });
 * const decision = cancel(kettle, new Date("2026-11-20T03:00:00Z"), defaultPolicy);
 * console.log(decision.outcome); // cancelled
 * ```
 *
 * @module
 */

export * from "./application/index.ts";
export * from "./domain/index.ts";
