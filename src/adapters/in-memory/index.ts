/** Not bound in the composition: a Lambda forgets between two calls; this is for tests, and to try things out. */
export { inMemoryOrders } from "./in-memory-orders.ts";
