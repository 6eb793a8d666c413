export { inMemoryOrders } from "./in-memory-orders.ts";
