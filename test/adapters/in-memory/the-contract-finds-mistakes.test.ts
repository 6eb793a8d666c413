import { expect, test } from "@jest/globals";
import { inMemoryOrders } from "../../../src/adapters/in-memory/index.ts";
import { type Order, order } from "../../../src/domain/index.ts";
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
    save: async (_, after) => {
      orders.put(after);
      return "saved";
    },
  }),
  "saves without looking at the version": without(({ version }) => ({ version })),
  "saves without looking at the status": without(({ status }) => ({ status })),
  "saves without looking at the date": without(({ shippingDate }) => ({ shippingDate })),
  "looks, waits and then saves": (orders) => ({
    save: async (before, after, options) => {
      const current = await orders.find(before.customer.phone, before.id, options);
      if (current?.version !== before.version) return "conflict";
      await Promise.resolve();
      orders.put(after);
      return "saved";
    },
  }),
  "creates what it can't find": (orders) => ({
    save: async (before, after, options) => {
      if (!(await orders.find(before.customer.phone, before.id))) orders.put(before);
      return orders.save(before, after, options);
    },
  }),
  "saves only what it has handed out itself": (orders) => {
    const handedOut = new WeakSet<Order>();
    const noted = <T extends Order | undefined>(each: T): T => {
      if (each) handedOut.add(each);
      return each;
    };
    return {
      find: async (...asked) => noted(await orders.find(...asked)),
      save: async (before, ...rest) => (handedOut.has(before) ? orders.save(before, ...rest) : "conflict"),
    };
  },
  "saves only what it was handed from outside": (orders) => {
    const handedOut = new WeakSet<Order>();
    return {
      recentFor: async (...asked) => {
        const recent = await orders.recentFor(...asked);
        for (const each of recent) handedOut.add(each);
        return recent;
      },
      save: async (before, ...rest) => (handedOut.has(before) ? "conflict" : orders.save(before, ...rest)),
    };
  },
  "stores the whole order": (orders) => ({
    save: async (before, after, options) => {
      const result = await orders.save(before, after, options);
      if (result === "saved") orders.put(after);
      return result;
    },
  }),
  "lets an order become another": (orders) => ({
    save: async (before, after, options) => {
      const same = before.id === after.id && before.customer.phone === after.customer.phone;
      if (same) return orders.save(before, after, options);
      orders.put(after);
      return "saved";
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
      after.version > before.version ? orders.save(before, after, options) : "saved",
  }),
  "never settles a notice": (orders) => ({
    save: async (before, after, options) =>
      orders.save(before, before.noticeOwed ? { ...after, noticeOwed: before.noticeOwed } : after, options),
  }),
  "lists what has come to owe at the instant too": (orders) => ({
    owingNotice: (before, options) => orders.owingNotice(new Date(before.getTime() + 1), options),
  }),
  "lists the first hundred": (orders) => ({
    async *owingNotice(...asked) {
      let count = 0;
      for await (const each of orders.owingNotice(...asked)) if (count++ < 100) yield each;
    },
  }),
  "lists what once owed": (orders) => {
    const owed = new Map<string, Order>();
    return {
      save: async (before, after, options) => {
        if (after.noticeOwed) owed.set(after.id, after);
        return orders.save(before, after, options);
      },
      async *owingNotice(...asked) {
        yield* owed.values();
        for await (const each of orders.owingNotice(...asked)) if (!owed.has(each.id)) yield each;
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
        if (result === "saved") kept.set(after.id, after);
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
  "hears no signal when it lists": (orders) => ({ owingNotice: (before) => orders.owingNotice(before) }),
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
