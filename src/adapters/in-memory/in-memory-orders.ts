import { isDeepStrictEqual } from "node:util";
import {
  type CallOptions,
  claim,
  isStill,
  type OrderRepository,
  settle,
  type ToldOrder,
} from "../../application/index.ts";
import type { Order, OrderId, PhoneNumber } from "../../domain/index.ts";

/** The most orders that `recentFor` answers. */
const most = 10;

/** Orders kept in this process, as JSON so that no caller shares an object with it: for tests, and to try things out. */
export function inMemoryOrders(seed: readonly Order[] = []): OrderRepository & { put(order: Order): void } {
  const stored = new Map<string, string>();
  const keyOf = (phone: PhoneNumber, id: OrderId) => JSON.stringify([phone, id]);
  const get = (phone: PhoneNumber, id: OrderId) => parsed(stored.get(keyOf(phone, id)));
  const all = () => [...stored.values()].flatMap((text) => parsed(text) ?? []);
  const put = (order: Order) => void stored.set(keyOf(order.customer.phone, order.id), JSON.stringify(order));
  seed.forEach(put);

  return {
    put,
    async recentFor(phone, options) {
      throwIfAborted(options);
      return all()
        .filter(({ customer }) => customer.phone === phone)
        .sort((a, b) => Number(a.shippingDate < b.shippingDate) - Number(a.shippingDate > b.shippingDate))
        .slice(0, most);
    },

    async find(phone, id, options) {
      throwIfAborted(options);
      return get(phone, id);
    },

    async save(before, after, options) {
      throwIfAborted(options);
      if (before.id !== after.id || before.customer.phone !== after.customer.phone)
        throw new RangeError("an order keeps its id and its customer's phone");
      const current = get(before.customer.phone, before.id);
      if (!current || !isStill(current, before)) return { outcome: "conflict", order: current };
      put({ ...current, ...differences(before, after) });
      return { outcome: "saved", order: get(before.customer.phone, before.id) ?? current };
    },

    async claimNotice({ phone, orderId }, by, options) {
      throwIfAborted(options);
      const claimed = claim(get(phone, orderId), by);
      if (claimed.outcome === "claimed") put(claimed.order);
      return claimed;
    },

    async settleNotice(claimed, ending, options) {
      throwIfAborted(options);
      const { outcome, order } = settle(get(claimed.customer.phone, claimed.id), claimed, ending);
      if (order) put(order);
      return outcome;
    },

    async *owingNotice(options) {
      throwIfAborted(options);
      for (const order of all()) {
        throwIfAborted(options);
        const { noticeOwed } = order;
        if (noticeOwed) yield { order: { ...order, noticeOwed } };
      }
    },
  };
}

const parsed = (text: string | undefined): Order | undefined => text && JSON.parse(text);

const throwIfAborted = (options: CallOptions | undefined) => options?.signal?.throwIfAborted();

/** What a new version replaces, whatever was known of it. */
const lastChange: readonly string[] = ["changeId", "noticeOwed", "noticeFailed"] satisfies (keyof Order)[];

/** The fields that differ, with `undefined` for those that `after` lacks. Changes of other writers to the rest are kept. */
function differences(before: ToldOrder, after: ToldOrder): Partial<Order> {
  const replaced = after.version === before.version ? [] : lastChange;
  const gone = [...Object.keys(before), ...replaced].map((name) => [name, undefined]);
  const fields = Object.entries({ ...Object.fromEntries(gone), ...after });
  const was = new Map(Object.entries(before));
  const differs = ([name, value]: [string, unknown]) =>
    replaced.includes(name) || !isDeepStrictEqual(value, was.get(name));
  return Object.fromEntries(fields.filter(differs));
}
