import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import {
  type CallOptions,
  claim,
  isStill,
  type OrderRepository,
  settle,
  type ToldOrder,
} from "orderline/application";
import { type Order, type OrderDetails, order } from "orderline/domain";

/** How many orders `recentFor` answers at most. */
const most = 10;

/** Orders in a JSON file that one process writes. */
export function fileOrders(file: string): OrderRepository & { put(order: Order): void } {
  const read = (options?: CallOptions): readonly Order[] => {
    options?.signal?.throwIfAborted();
    const stored: readonly OrderDetails[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
    return stored.map(order);
  };
  const put = (order: Order): void => {
    const others = read().filter((other) => !isSame(other, order));
    // A new file in the place of the old one: whoever reads finds one of the two, whole.
    writeFileSync(`${file}.new`, JSON.stringify([...others, order]));
    renameSync(`${file}.new`, file);
  };
  return {
    put,
    async recentFor(phone, options) {
      return read(options)
        .filter(({ customer }) => customer.phone === phone)
        .sort((a, b) => (a.shippingDate < b.shippingDate ? 1 : -1))
        .slice(0, most);
    },
    async find(phone, id, options) {
      return read(options).find((order) => order.customer.phone === phone && order.id === id);
    },
    // From reading to writing nothing waits, so that no other save can come in between.
    async save(before, after, options) {
      if (!isSame(before, after)) throw new RangeError("an order keeps its number and its customer's phone");
      const stored = read(options).find((order) => isSame(order, before));
      if (!stored || !isStill(stored, before)) return { outcome: "conflict", order: stored };
      const saved = { ...stored, ...changes(before, after) };
      put(saved);
      return { outcome: "saved", order: saved };
    },
    async claimNotice({ phone, orderId }, by, options) {
      const stored = read(options).find(({ customer, id }) => customer.phone === phone && id === orderId);
      const claimed = claim(stored, by);
      if (claimed.outcome === "claimed") put(claimed.order);
      return claimed;
    },
    async settleNotice(claimed, ending, options) {
      const stored = read(options).find((order) => isSame(order, claimed));
      const { outcome, order } = settle(stored, claimed, ending);
      if (order) put(order);
      return outcome;
    },
    async *owingNotice(options) {
      for (const order of read(options))
        if (order.noticeOwed) yield { order: { ...order, noticeOwed: order.noticeOwed } };
    },
  };
}

const isSame = (one: ToldOrder, other: ToldOrder): boolean =>
  one.id === other.id && one.customer.phone === other.customer.phone;

/** What a new version replaces, whatever was known of it. */
const lastChange = ["changeId", "noticeOwed", "noticeFailed"];

/** What the change changes, `undefined` where it takes something away; all else stays as others may have written it. */
function changes(before: ToldOrder, after: ToldOrder): Partial<Order> {
  const was = new Map(Object.entries(before));
  const replaced = after.version === before.version ? [] : lastChange;
  const gone = [...Object.keys(before), ...replaced].map((name) => [name, undefined]);
  const fields = Object.entries({ ...Object.fromEntries(gone), ...after });
  return Object.fromEntries(
    fields.filter(([name, value]) => replaced.includes(name) || !isDeepStrictEqual(was.get(name), value)),
  );
}
