import type { DispatchNotice, Notifier, OrderRepository, OwingOrder } from "../../src/application/index.ts";
import type { Process } from "./process.ts";
import type { TableInput } from "./table.ts";

/** A fault that is planted in the desk, to see whether the simulation finds it: what it makes of one of its parts. */
export interface Plant {
  /** Of a request to the table. */
  readonly request?: (input: TableInput) => TableInput;
  readonly orders?: (orders: OrderRepository, process: Process) => OrderRepository;
  readonly notifier?: (notifier: Notifier) => Notifier;
  readonly dispatch?: (dispatch: DispatchNotice) => DispatchNotice;
  readonly handler?: (handler: Handler) => Handler;
  /** Whether an answer without a body counts as an answer. */
  readonly takesEmptyAnswers?: true;
}

type Handler = (event: unknown) => Promise<unknown>;

const isClaim = ({ UpdateExpression = "" }: TableInput) => UpdateExpression.startsWith("SET #holder");
const isSettlement = ({ ExpressionAttributeValues = {} }: TableInput) =>
  ":since" in ExpressionAttributeValues;
const isChange = ({ ExpressionAttributeValues = {} }: TableInput) =>
  ":wasVersion" in ExpressionAttributeValues;

/** Requests of a kind, changed; all others as they are. */
const requests =
  (
    is: (input: TableInput) => boolean,
    change: (input: TableInput) => TableInput,
  ): Required<Plant>["request"] =>
  (input) =>
    is(input) ? change(input) : input;

const without =
  (part: string, by = "") =>
  (input: TableInput): TableInput => ({
    ...input,
    ConditionExpression: input.ConditionExpression?.replace(part, by),
  });

const unconditional = (input: TableInput): TableInput => ({ ...input, ConditionExpression: undefined });

const sweeping = ({ name }: Process) => name.startsWith("sweep-notices");

export const plants: Readonly<Record<string, Plant>> = {
  "a claim has no condition": { request: requests(isClaim, unconditional) },
  "a claim passes over another's lease": {
    request: requests(
      isClaim,
      without("attribute_not_exists(#until) OR #until <= :now", "attribute_exists(#since)"),
    ),
  },
  "a claim passes over the back-off": {
    request: requests(isClaim, (input) => ({
      ...input,
      ConditionExpression:
        "attribute_exists(#since) AND (#holder = :holder OR attribute_not_exists(#until) OR #until <= :now)",
    })),
  },
  "a lease ends after a second": {
    request: requests(isClaim, (input) => ({
      ...input,
      ExpressionAttributeValues: {
        ...input.ExpressionAttributeValues,
        ":until": new Date(
          Date.parse(String(input.ExpressionAttributeValues?.[":now"])) + 1000,
        ).toISOString(),
      },
    })),
  },
  "a claim reads and does not write": {
    orders: (orders) => ({
      ...orders,
      async claimNotice({ phone, orderId }, { holder, now }, options) {
        const order = await orders.find(phone, orderId, options);
        if (!order?.noticeOwed) return { outcome: "nothing-owed" };
        const until = new Date(now.getTime() + 60_000).toISOString();
        return {
          outcome: "claimed",
          order: { ...order, noticeOwed: order.noticeOwed, noticeLease: { holder, until } },
        };
      },
    }),
  },
  "a sweep trusts the index": {
    orders(orders, process) {
      const listed = new Map<string, OwingOrder>();
      return {
        ...orders,
        async *owingNotice(options) {
          for await (const owing of orders.owingNotice(options)) {
            if ("order" in owing) listed.set(owing.order.id, owing.order);
            yield owing;
          }
        },
        async claimNotice(key, claim, options) {
          const order = listed.get(key.orderId);
          if (!order || !sweeping(process)) return orders.claimNotice(key, claim, options);
          const until = new Date(claim.now.getTime() + 60_000).toISOString();
          return { outcome: "claimed", order: { ...order, noticeLease: { holder: claim.holder, until } } };
        },
      };
    },
  },
  "a settlement does not ask who holds the lease": {
    request: requests(isSettlement, without("#noticeLeaseHolder = :holder AND ")),
  },
  "a settlement does not ask which news is owed": {
    request: requests(isSettlement, (input) => ({
      ...input,
      ConditionExpression: "#noticeLeaseHolder = :holder",
    })),
  },
  "a text is settled before it is sent": {
    orders: (orders) => ({
      ...orders,
      async claimNotice(key, claim, options) {
        const claimed = await orders.claimNotice(key, claim, options);
        if (claimed.outcome === "claimed") await orders.settleNotice(claimed.order, "sent", options);
        return claimed;
      },
    }),
  },
  "the reason of giving up is not stored": {
    request: requests(isSettlement, (input) => ({
      ...input,
      UpdateExpression: input.UpdateExpression?.replace(/ SET .*/, ""),
    })),
  },
  "a change ends the lease that runs": {
    request: requests(isChange, (input) => ({
      ...input,
      UpdateExpression: `${input.UpdateExpression}${input.UpdateExpression?.includes("REMOVE") ? ", " : " REMOVE "}noticeLeaseHolder, noticeLeaseUntil`,
    })),
  },
  "a notice is written after its change": {
    orders: (orders) => ({
      ...orders,
      async save(before, after, options) {
        const { noticeOwed, ...told } = after;
        const saved = await orders.save(before, told, options);
        return saved.outcome === "saved" && noticeOwed ? orders.save(told, after, options) : saved;
      },
    }),
  },
  "a change has no condition": { request: requests(isChange, unconditional) },
  "a change asks for the version alone": {
    request: requests(isChange, (input) => ({
      ...input,
      ConditionExpression: "attribute_not_exists(#version) OR #version = :wasVersion",
    })),
  },
  "a change that others forestalled is made all the same": {
    orders: (orders) => ({
      ...orders,
      async save(before, after, options) {
        const saved = await orders.save(before, after, options);
        if (saved.outcome !== "conflict" || !saved.order) return saved;
        const { version, status, shippingDate, changesOfDay } = saved.order;
        const stored = { ...before, version, status, shippingDate, ...(changesOfDay && { changesOfDay }) };
        return orders.save(stored, { ...after, version: version + 1 }, options);
      },
    }),
  },
  "a change that the table refused counts as made": {
    orders: (orders) => ({
      ...orders,
      async save(before, after, options) {
        const saved = await orders.save(before, after, options);
        const order = "order" in saved && saved.order;
        return order ? { outcome: "saved", order } : saved;
      },
    }),
  },
  "a change without an answer counts as made": {
    orders: (orders) => ({
      ...orders,
      async save(before, after, options) {
        const saved = await orders.save(before, after, options);
        if (saved.outcome !== "unconfirmed") return saved;
        const order = await orders.find(before.customer.phone, before.id, options);
        return order ? { outcome: "saved", order } : saved;
      },
    }),
  },
  "a change without an answer counts as failed": {
    orders: (orders) => ({
      ...orders,
      async save(before, after, options) {
        const saved = await orders.save(before, after, options);
        if (saved.outcome === "unconfirmed") throw new Error("no answer");
        return saved;
      },
    }),
  },
  "a change is taken for one's own because it says the same": {
    orders: (orders) => ({
      ...orders,
      async save(before, after, options) {
        const saved = await orders.save(before, after, options);
        if (saved.outcome === "saved") return saved;
        const stored = await orders.find(after.customer.phone, after.id, options);
        const isSame = stored?.status === after.status && stored.shippingDate === after.shippingDate;
        return isSame ? { outcome: "saved", order: stored } : saved;
      },
    }),
  },
  "an answer without a body counts": { takesEmptyAnswers: true },
  "a text without an answer counts as sent": {
    notifier: (notifier) => ({
      async notify(order, options) {
        const told = await notifier.notify(order, options);
        return told.outcome === "unconfirmed" ? { outcome: "sent", receipt: "" } : told;
      },
    }),
  },
  "a text without an answer counts as not sent": {
    notifier: (notifier) => ({
      async notify(order, options) {
        const told = await notifier.notify(order, options);
        return told.outcome === "unconfirmed" ? { ...told, outcome: "failed" } : told;
      },
    }),
  },
  "SNS's refusal for now counts for good": {
    notifier: (notifier) => ({
      async notify(order, options) {
        const told = await notifier.notify(order, options);
        return told.outcome === "failed" ? { outcome: "rejected", reason: "rejected" } : told;
      },
    }),
  },
  "a caller is not told of SNS's refusal": {
    dispatch: (dispatch) => async (order, options) => {
      await dispatch(order, options);
      return "owed";
    },
  },
  "the version that a caller was told of is passed over": {
    handler: (handler) => (event) =>
      handler(
        JSON.parse(
          JSON.stringify(event)
            .replace(/"orderVersion":"[^"]*",?/, "")
            .replace(",}", "}"),
        ),
      ),
  },
  "a process remembers orders": {
    orders(orders) {
      const remembered = new Map<string, ReturnType<OrderRepository["find"]>>();
      return {
        ...orders,
        find(phone, id, options) {
          const found = remembered.get(id) ?? orders.find(phone, id, options);
          remembered.set(id, found);
          void found.catch(() => remembered.delete(id));
          return found;
        },
      };
    },
  },
  "a sweep passes over what it cannot read": {
    orders: (orders) => ({
      ...orders,
      async *owingNotice(options) {
        for await (const owing of orders.owingNotice(options)) if ("order" in owing) yield owing;
      },
    }),
  },
  "an answer takes half a second more": {
    handler: (handler) => async (event) => {
      const reply = await handler(event);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return reply;
    },
  },
  "orders are not asked for by their customer": {
    request: (input) => ({
      ...input,
      ...(input.KeyConditionExpression && {
        KeyConditionExpression: "shippingDate BETWEEN :first AND :last",
      }),
    }),
  },
};
