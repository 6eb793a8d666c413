import type { CallOptions, OrderRepository } from "../../application/index.ts";
import type { Order, OrderId, PhoneNumber } from "../../domain/index.ts";

/** How many orders `recentFor` answers at most. */
const most = 10;

/** Orders kept in this process: for tests, and to try things out. What goes in and out is copied. */
export function inMemoryOrders(seed: readonly Order[] = []): OrderRepository & { put(order: Order): void } {
  const stored = new Map<string, Order>();
  const keyOf = (phone: PhoneNumber, id: OrderId) => JSON.stringify([phone, id]);
  const put = (order: Order) =>
    void stored.set(keyOf(order.customer.phone, order.id), structuredClone(order));
  seed.forEach(put);

  return {
    put,
    async recentFor(phone, options) {
      throwIfAborted(options);
      const latestFirst = [...stored.values()]
        .filter(({ customer }) => customer.phone === phone)
        .sort((a, b) => (a.shippingDate < b.shippingDate ? 1 : -1));
      return structuredClone(latestFirst.slice(0, most));
    },

    async find(phone, id, options) {
      throwIfAborted(options);
      return structuredClone(stored.get(keyOf(phone, id)));
    },

    async save(before, after, options) {
      throwIfAborted(options);
      const current = stored.get(keyOf(before.customer.phone, before.id));
      if (!current || !isAsRead(current, before)) return "conflict";
      put(after);
      return "saved";
    },

    async *owingNotice(before, options) {
      const since = before.toISOString();
      for (const order of structuredClone([...stored.values()])) {
        throwIfAborted(options);
        if (order.noticeOwed && order.noticeOwed.since < since) yield order;
      }
    },
  };
}

const throwIfAborted = (options: CallOptions | undefined) => options?.signal?.throwIfAborted();

const isAsRead = (current: Order, before: Order): boolean =>
  current.version === before.version &&
  current.status === before.status &&
  current.shippingDate === before.shippingDate;
