import { expect, test } from "@jest/globals";
import { inMemoryOrders } from "../../../src/adapters/in-memory/index.ts";
import { claim, type OwingOrder, type SaveResult, type ToldOrder } from "../../../src/application/index.ts";
import { type NoticeOwed, type Order, order } from "../../../src/domain/index.ts";
import { orderRepositoryContract } from "../../../src/testing/index.ts";
import { failuresOf, type Orders } from "./failures-of.ts";

/** Ways in which repositories go wrong, each with what is otherwise than in a sound one. */
const broken: Readonly<Record<string, (orders: Orders) => Partial<Orders>>> = {
  "forgets what it thinks unimportant": (orders) => ({
    find: async (...asked) => {
      const { orderedAt, noticeFailed, ...rest } = (await orders.find(...asked)) ?? {};
      return "id" in rest ? rest : undefined;
    },
  }),
  "finds by order number alone": (orders) => {
    const kept: Order[] = [];
    return {
      put: (each) => {
        kept.push(each);
        orders.put(each);
      },
      find: async (_, id) => kept.find((each) => each.id === id),
    };
  },
  "makes something up": (orders) => ({
    find: async (phone, id, options) =>
      (await orders.find(phone, id, options)) ??
      order({ id, customer: { name: "", phone }, item: "?", shippingDate: "2026-11-27" }),
  }),
  "compares numbers of orders as a lenient database does": (orders) => {
    const kept = new Map<string, Order>();
    const lenient = (text: string) => text.normalize("NFKC").toLowerCase();
    return {
      put: (each) => {
        kept.set(lenient(each.id), each);
        orders.put(each);
      },
      find: async (_, id) => kept.get(lenient(id)),
    };
  },
  "glues the keys together": (orders) => {
    const kept = new Map<string, Order>();
    return {
      put: (each) => {
        kept.set(each.customer.phone + each.id, each);
        orders.put(each);
      },
      find: async (phone, id) => kept.get(phone + id),
    };
  },
  "knows the earliest orders first": (orders) => ({
    recentFor: async (...asked) => [...(await orders.recentFor(...asked))].reverse(),
  }),
  "knows nine orders": (orders) => ({
    recentFor: async (...asked) => (await orders.recentFor(...asked)).slice(0, 9),
  }),
  "hides orders that are done with": (orders) => ({
    recentFor: async (...asked) =>
      (await orders.recentFor(...asked)).filter(({ status }) => status === "placed"),
  }),
  "answers with what it knew before": (orders) => {
    let known: readonly Order[] | undefined;
    return {
      save: async (...change) => {
        known ??= await orders.recentFor(change[0].customer.phone);
        return orders.save(...change);
      },
      recentFor: async (...asked) => known ?? orders.recentFor(...asked),
    };
  },
  "saves whatever it is handed": (orders) => ({
    save: async (_, after) => stored(orders, await whole(orders, after)),
  }),
  "saves without looking at the version": without(({ version }) => ({ version })),
  "saves without looking at the status": without(({ status }) => ({ status })),
  "saves without looking at the date": without(({ shippingDate }) => ({ shippingDate })),
  "looks, waits and then saves": (orders) => ({
    save: async (before, after, options) => {
      const current = await orders.find(before.customer.phone, before.id, options);
      if (current?.version !== before.version) return { outcome: "conflict", order: current };
      await Promise.resolve();
      return stored(orders, { ...current, ...after, customer: current.customer });
    },
  }),
  "creates what it can't find": (orders) => ({
    save: async (before, after, options) => {
      if (!(await orders.find(before.customer.phone, before.id))) orders.put(await whole(orders, before));
      return orders.save(before, after, options);
    },
  }),
  "saves only what it has handed out itself": (orders) => {
    const handedOut = new WeakSet<object>();
    const noted = <T extends Order | undefined>(each: T): T => {
      if (each) handedOut.add(each);
      return each;
    };
    return {
      find: async (...asked) => noted(await orders.find(...asked)),
      save: async (before, ...rest) =>
        handedOut.has(before)
          ? orders.save(before, ...rest)
          : { outcome: "conflict", order: await orders.find(before.customer.phone, before.id) },
    };
  },
  "saves only what it was handed from outside": (orders) => {
    const handedOut = new WeakSet<object>();
    return {
      recentFor: async (...asked) => {
        const recent = await orders.recentFor(...asked);
        for (const each of recent) handedOut.add(each);
        return recent;
      },
      save: async (before, ...rest) =>
        handedOut.has(before)
          ? { outcome: "conflict", order: await orders.find(before.customer.phone, before.id) }
          : orders.save(before, ...rest),
    };
  },
  "stores the whole order": (orders) => ({
    save: async (before, after, options) => {
      const result = await orders.save(before, after, options);
      if (result.outcome !== "saved") return result;
      const { item, customer } = result.order;
      return stored(orders, { item, ...after, customer: { ...customer, ...after.customer } });
    },
  }),
  "lets an order become another": (orders) => ({
    save: async (before, after, options) => {
      const same = before.id === after.id && before.customer.phone === after.customer.phone;
      return same ? orders.save(before, after, options) : stored(orders, await whole(orders, after));
    },
  }),
  "stumbles when nothing changes": (orders) => ({
    save: async (before, after, options) => {
      if (JSON.stringify(before) === JSON.stringify(after)) throw new Error("nothing to write");
      return orders.save(before, after, options);
    },
  }),
  "writes marks only with a new version": (orders) => ({
    save: async (before, after, options) =>
      after.version > before.version
        ? orders.save(before, after, options)
        : { outcome: "saved", order: await whole(orders, after) },
  }),
  "never settles a notice": (orders) => ({
    save: async (before, after, options) =>
      orders.save(before, before.noticeOwed ? { ...after, noticeOwed: before.noticeOwed } : after, options),
  }),
  "lists the first hundred": (orders) => ({
    async *owingNotice(...asked) {
      let count = 0;
      for await (const each of orders.owingNotice(...asked)) if (count++ < 100) yield each;
    },
  }),
  "lists what once owed": (orders) => {
    const owed = new Map<string, OwingOrder>();
    return {
      save: async (before, after, options) => {
        const result = await orders.save(before, after, options);
        const { noticeOwed } = after;
        if (noticeOwed) owed.set(after.id, { ...(await whole(orders, after)), noticeOwed });
        return result;
      },
      async *owingNotice(...asked) {
        for (const order of owed.values()) yield { order };
        for await (const each of orders.owingNotice(...asked))
          if ("order" in each && !owed.has(each.order.id)) yield each;
      },
    };
  },
  "keeps what it is handed": (orders) => {
    const kept = new Map<string, Order>();
    return {
      put: (each) => {
        kept.set(each.id, each);
        orders.put(each);
      },
      find: async (phone, id, options) => kept.get(id) ?? orders.find(phone, id, options),
    };
  },
  "keeps what it is handed to save": (orders) => {
    const kept = new Map<string, Order>();
    return {
      save: async (before, after, options) => {
        const result = await orders.save(before, after, options);
        if (result.outcome === "saved") kept.set(after.id, result.order);
        return result;
      },
      find: async (phone, id, options) => kept.get(id) ?? orders.find(phone, id, options),
    };
  },
  "hands out what it keeps": (orders) => {
    const kept = new Map<string, Order>();
    return {
      find: async (phone, id, options) => {
        const found = kept.get(id) ?? (await orders.find(phone, id, options));
        if (found) kept.set(id, found);
        return found;
      },
    };
  },
  "hears no signal when it reads": (orders) => ({ find: (phone, id) => orders.find(phone, id) }),
  "hears no signal when it looks through": (orders) => ({
    recentFor: (phone) => orders.recentFor(phone),
  }),
  "hears no signal when it lists": (orders) => ({ owingNotice: () => orders.owingNotice() }),
  "hears no signal when it claims": (orders) => ({ claimNotice: (key, by) => orders.claimNotice(key, by) }),
  "hears no signal when it settles": (orders) => ({
    settleNotice: (claimed, ending) => orders.settleNotice(claimed, ending),
  }),
  "claims, then hears the signal": (orders) => ({
    claimNotice: async (key, by, options) => {
      const claimed = await orders.claimNotice(key, by);
      options?.signal?.throwIfAborted();
      return claimed;
    },
  }),
  "takes any signal for a stop when it claims": (orders) => ({
    claimNotice: async (key, by, options) => {
      if (options?.signal) throw new Error("stopped");
      return orders.claimNotice(key, by);
    },
  }),
  "claims whatever is owed": claiming(({ noticeLease, ...order }, owed) => ({ ...order, noticeOwed: owed })),
  "claims over a lease": claiming(({ noticeLease, ...order }) => order),
  "claims before the next attempt is due": claiming((order, owed) => ({ ...order, noticeOwed: owed })),
  "gives nothing up before its next attempt is due": claiming((order) => ({
    ...order,
    noticeOwed: { ...order.noticeOwed, since: order.noticeOwed.lastAttempt ?? order.noticeOwed.since },
  })),
  "claims for nobody once a lease was taken": (orders) => {
    const leased = new Set<string>();
    return {
      claimNotice: async (key, ...rest) => {
        if (leased.has(key.orderId)) return { outcome: "postponed" };
        const claimed = await orders.claimNotice(key, ...rest);
        if (claimed.outcome === "claimed") leased.add(key.orderId);
        return claimed;
      },
    };
  },
  "claims what is owed by nobody": (orders) => ({
    claimNotice: async (key, by, options) => {
      const claimed = await orders.claimNotice(key, by, options);
      return claimed.outcome === "nothing-owed" ? { outcome: "postponed" } : claimed;
    },
  }),
  "answers a claim with the order as it was": (orders) => ({
    claimNotice: async (key, by, options) => {
      const before = await orders.find(key.phone, key.orderId);
      const claimed = await orders.claimNotice(key, by, options);
      return claimed.outcome === "claimed" && before?.noticeOwed
        ? { outcome: "claimed", order: { ...claimed.order, noticeOwed: before.noticeOwed } }
        : claimed;
    },
  }),
  "looks, waits and then claims": (orders) => ({
    claimNotice: async ({ phone, orderId }, by, options) => {
      options?.signal?.throwIfAborted();
      const claimed = claim(await orders.find(phone, orderId), by);
      await Promise.resolve();
      if (claimed.outcome === "claimed") orders.put(claimed.order);
      return claimed;
    },
  }),
  "ends the lease with a change": (orders) => ({
    save: async (before, after, options) => {
      const saved = await orders.save(before, after, options);
      if (saved.outcome !== "saved" || after.version === before.version) return saved;
      const { noticeLease, ...order } = saved.order;
      return stored(orders, order);
    },
  }),
  "settles whatever is owed by then": (orders) => ({
    settleNotice: async (claimed, ending, options) => {
      const now = await orders.find(claimed.customer.phone, claimed.id);
      const noticeOwed = now?.noticeOwed ?? claimed.noticeOwed;
      return orders.settleNotice({ ...claimed, noticeOwed }, ending, options);
    },
  }),
  "settles for whoever asks": (orders) => ({
    settleNotice: async (claimed, ending, options) => {
      const now = await orders.find(claimed.customer.phone, claimed.id);
      const noticeLease = now?.noticeLease ?? claimed.noticeLease;
      return orders.settleNotice({ ...claimed, noticeLease }, ending, options);
    },
  }),
  "settles what failed": (orders) => ({
    settleNotice: (claimed, ending, options) =>
      orders.settleNotice(claimed, ending === "failed" ? "sent" : ending, options),
  }),
  "keeps no reason of what is given up": (orders) => ({
    settleNotice: (claimed, _, options) => orders.settleNotice(claimed, "sent", options),
  }),
  "settles with the order as it was claimed": (orders) => ({
    settleNotice: async (claimed, ending, options) => {
      const settled = await orders.settleNotice(claimed, ending, options);
      const { noticeOwed, noticeLease, ...told } = claimed;
      if (settled === "settled" && ending === "sent") orders.put(told);
      return settled;
    },
  }),
  "settles nothing twice": (orders) => {
    const settled = new Set<string>();
    return {
      settleNotice: async (claimed, ending, options) => {
        if (settled.has(claimed.noticeLease.holder)) return "lost";
        settled.add(claimed.noticeLease.holder);
        return orders.settleNotice(claimed, ending, options);
      },
    };
  },
  "is lost when there is nothing to settle": (orders) => ({
    settleNotice: async (claimed, ending, options) => {
      const now = await orders.find(claimed.customer.phone, claimed.id);
      return now?.noticeOwed ? orders.settleNotice(claimed, ending, options) : "lost";
    },
  }),
  "hears no signal when it writes": (orders) => ({ save: (before, after) => orders.save(before, after) }),
  "writes, then hears the signal": (orders) => ({
    save: async (before, after, options) => {
      const result = await orders.save(before, after);
      options?.signal?.throwIfAborted();
      return result;
    },
  }),
  "takes any signal for a stop": (orders) => ({
    find: async (phone, id, options) => {
      if (options?.signal) throw new Error("stopped");
      return orders.find(phone, id);
    },
  }),
};

/** Stores the order, and answers that. */
function stored(orders: Orders, order: Order): SaveResult {
  orders.put(order);
  return { outcome: "saved", order };
}

/** The order as it is stored, with what is known of it; nothing but that where it is not stored. */
async function whole(orders: Orders, known: Order | ToldOrder): Promise<Order> {
  const { customer, id } = known;
  return {
    item: "?",
    ...(await orders.find(customer.phone, id)),
    ...known,
    customer: { name: "", ...customer },
  };
}

/** Claims as if the order were stored so; `owed` is its notice without the attempts. */
function claiming(seen: (order: OwingOrder, owed: NoticeOwed) => Order): (orders: Orders) => Partial<Orders> {
  return (orders) => ({
    claimNotice: async (key, by, options) => {
      const stored = await orders.find(key.phone, key.orderId, options);
      if (!stored?.noticeOwed) return orders.claimNotice(key, by, options);
      const { noticeOwed } = stored;
      const { attempts, lastAttempt, ...owed } = noticeOwed;
      const claimed = claim(seen({ ...stored, noticeOwed }, owed), by);
      if (claimed.outcome === "claimed") orders.put(claimed.order);
      return claimed;
    },
  });
}

/** Saves as long as the rest is as read. */
function without(part: (order: Order) => Partial<Order>): (orders: Orders) => Partial<Orders> {
  return (orders) => ({
    save: async (before, after, options) => {
      const current = await orders.find(before.customer.phone, before.id, options);
      return orders.save({ ...before, ...(current && part(current)) }, after, options);
    },
  });
}

test("a sound repository passes", async () => {
  expect(await failuresOf(() => ({}))).toEqual(new Map());
});

test.each(Object.entries(broken))("a repository that %s does not pass", async (_, breaking) => {
  expect(await failuresOf(breaking)).not.toEqual(new Map());
});

function inMemory() {
  const orders = inMemoryOrders();
  return { repository: orders, put: orders.put };
}

test("no case lets everything pass", async () => {
  const failed = (await Promise.all(Object.values(broken).map(failuresOf))).flatMap((each) => [
    ...each.keys(),
  ]);
  const cases = orderRepositoryContract(inMemory).map(({ name }) => name);
  expect(cases.filter((name) => !failed.includes(name))).toEqual([]);
});
