import { inMemoryOrders, inMemoryProofs } from "../../src/adapters/in-memory/index.ts";
import {
  type Caller,
  deliverNotice,
  dispatchAtOnce,
  type OrderDesk,
  type OrderRepository,
  sweepNotices,
} from "../../src/application/index.ts";
import type { Order } from "../../src/domain/index.ts";
import { aPhone, aPolicy } from "./builders.ts";
import { aClock, aLog, aNotifier, anIdSource, unreliable } from "./fakes.ts";

/** The customer whose orders the builders make, calling from their own phone. */
export const theCustomer: Caller = { phone: aPhone("+819012345678"), claimed: false };

/** An order desk over those orders, with everything that a test sets or looks at. It delivers notices at once. */
export function aDesk(
  seed: readonly Order[] | OrderRepository = [],
  { policy = aPolicy(), ...parts }: Partial<OrderDesk> = {},
) {
  const stored = "save" in seed ? seed : inMemoryOrders(seed);
  const orders = unreliable(stored);
  const clock = aClock();
  const notifier = aNotifier();
  const { log, entries } = aLog();
  const newId = anIdSource();
  const deliver = deliverNotice({ orders, notifier, clock, newId, log });
  const desk: OrderDesk = {
    orders,
    clock,
    newId,
    policy,
    verify: "caller-id",
    proofs: inMemoryProofs(),
    canText: () => true,
    dispatchNotice: dispatchAtOnce(deliver),
    ...parts,
  };
  return {
    ...desk,
    orders,
    clock,
    notifier,
    logged: entries,
    deliver,
    sweep: sweepNotices({ orders, deliverNotice: deliver, clock }),
    /** The order as it is stored, whatever fails for the desk. */
    stored: (order: Order) => stored.find(order.customer.phone, order.id),
    /** Changes the stored order as another writer would, whatever fails for the desk. */
    async write(order: Order, change: Partial<Order>) {
      const before = await stored.find(order.customer.phone, order.id);
      const saved = before && (await stored.save(before, { ...before, ...change }));
      if (saved?.outcome !== "saved") throw new Error("the test's own write failed");
    },
  };
}
