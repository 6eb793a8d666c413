import { describe, expect, test } from "@jest/globals";
import {
  type CancelOrder,
  cancelOrder,
  leaveToStream,
  type OrderDesk,
  type ProofCounter,
  previewReschedule,
  rescheduleOrder,
} from "../../src/application/index.ts";
import type { Order, OrderFacts } from "../../src/domain/index.ts";
import { aDate, anId, anOrder, aPhone, noon } from "../support/builders.ts";
import { aDesk, theCustomer } from "../support/desk.ts";

/*
 * A caller was told all that a change is decided on: the change is one call of the store.
 */
const order = anOrder({ version: 3, changesOfDay: { day: aDate("2026-11-20"), count: 2 } });
const { version, status, shippingDate, changesOfDay } = order;
const orderVersion = { version, status, shippingDate, ...(changesOfDay && { changesOfDay }) };
const request = { caller: theCustomer, orderId: order.id, orderVersion };
const december3rd = aDate("2026-12-03");

const changes = [
  ["cancelling", (desk: OrderDesk): CancelOrder => cancelOrder(desk), "cancelled"],
  [
    "rescheduling",
    (desk: OrderDesk) => (asked: Parameters<CancelOrder>[0]) =>
      rescheduleOrder(desk)({ ...asked, shippingDate: december3rd }),
    "rescheduled",
  ],
] as const;

/** The desk, and which calls its ports get. */
function watched(desk: OrderDesk) {
  const calls: string[] = [];
  const watching = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name, receiver) {
        const found: unknown = Reflect.get(target, name, receiver);
        if (typeof found !== "function") return found;
        return (...given: readonly unknown[]) => {
          calls.push(String(name));
          return Reflect.apply(found, target, given);
        };
      },
    });
  const { orders, proofs } = desk;
  return { ...desk, orders: watching(orders), proofs: watching(proofs), calls };
}

const refused = { outcome: "refused", reason: "changed-meanwhile" };

describe.each(changes)("%s as told", (_, change, done) => {
  test("is one write, and answers with the order as it is stored, its notice dispatched", async () => {
    const dispatched: Order[] = [];
    const desk = aDesk([order], {
      dispatchNotice: async (each) => {
        dispatched.push(each);
        return "owed";
      },
    });
    const { calls, ...seen } = watched(desk);
    const result = await change(seen)(request);
    const stored = await desk.stored(order);
    expect(calls).toEqual(["save"]);
    expect(result).toEqual({ outcome: done, order: stored });
    expect(stored).toMatchObject({
      ...{ version: 4, changesOfDay: { count: 3 }, item: order.item, customer: order.customer },
      noticeOwed: { kind: done, since: noon.toISOString() },
    });
    expect(dispatched).toEqual([stored]);
  });

  test.each<[string, Partial<OrderFacts>]>([
    ["version", { version: 2 }],
    ["status", { status: "cancelled" }],
    ["date", { shippingDate: aDate("2026-11-28") }],
    ["count of the day's changes", { changesOfDay: { day: aDate("2026-11-20"), count: 0 } }],
    ["day of changes", { changesOfDay: { day: aDate("2026-11-19"), count: 2 } }],
  ])("by a forged %s changes nothing", async (_, forged) => {
    const desk = aDesk([order]);
    expect(await change(desk)({ ...request, orderVersion: { ...orderVersion, ...forged } })).toEqual(refused);
    const { changesOfDay, ...unlimited } = orderVersion;
    expect(await change(desk)({ ...request, orderVersion: unlimited })).toEqual(refused);
    expect(await desk.stored(order)).toEqual(order);
    expect(desk.notifier.sent).toEqual([]);
  });

  test("cannot be forged past a rule: an order that has shipped stays as it is", async () => {
    const shipped = { ...order, status: "shipped" } as const;
    const desk = aDesk([shipped]);
    expect(await change(desk)(request)).toEqual({
      ...{ outcome: "refused", reason: "already-shipped" },
      order: shipped,
    });
    expect(await desk.stored(order)).toEqual(shipped);
  });

  test("of what others have changed is refused from their answer, without a look", async () => {
    for (const since of [{ version: 4 }, { shippingDate: aDate("2026-12-24") }]) {
      const { calls, ...desk } = watched(aDesk([{ ...order, ...since }]));
      expect(await change(desk)(request)).toEqual(refused);
      expect(calls).toEqual(["save"]);
    }
  });

  test("of what is as asked by now is success, without a second text", async () => {
    const desk = aDesk([order]);
    await change(desk)(request);
    const { calls, ...seen } = watched(desk);
    expect(await change(seen)(request)).toEqual({
      outcome: done === "cancelled" ? "already-cancelled" : "unchanged",
      order: await desk.stored(order),
    });
    expect(calls).toEqual(["save"]);
    expect(desk.notifier.sent).toHaveLength(1);
  });

  test("of an order that is not there, or not theirs, is not found, and creates nothing", async () => {
    for (const seed of [[], [anOrder({ customer: { phone: "+819087654321" } })]]) {
      const desk = aDesk(seed);
      expect(await change(desk)(request)).toEqual({ outcome: "not-found", reason: "not-found" });
      expect(await desk.stored(order)).toBeUndefined();
    }
  });

  test("that the rules refuse by what was told, or that is so already, is looked at first", async () => {
    const late = aDesk([order]);
    late.clock.set(new Date("2026-11-26T18:00:00+09:00"));
    const gone = { ...order, status: "cancelled" } as const;
    for (const [desk, told] of [
      [late, orderVersion],
      [aDesk([gone]), { ...orderVersion, status: "cancelled" }],
    ] as const) {
      const { calls, ...seen } = watched(desk);
      expect(await change(seen)({ ...request, orderVersion: told })).toMatchObject({
        order: { id: order.id },
      });
      expect(calls).toEqual(["find"]);
    }
  });

  test("texts in the order's own language where the call has none", async () => {
    const desk = aDesk([{ ...order, language: "en-US" }]);
    await change(desk)({ ...request, orderVersion: { ...orderVersion, language: "en-US" } });
    expect(desk.notifier.sent).toMatchObject([{ noticeOwed: { language: "en-US" } }]);
  });

  test("owes no text to a number that none reaches, and takes an older one away", async () => {
    const noticeOwed = { kind: "rescheduled", language: "en-US", since: "2026-11-19T00:00:00.000Z" } as const;
    const desk = aDesk([{ ...order, noticeOwed }], { canText: () => false });
    const result = await change(desk)(request);
    expect("order" in result && result.order).not.toHaveProperty("noticeOwed");
    expect(await desk.stored(order)).not.toHaveProperty("noticeOwed");
  });

  test("whose answer stays out is looked up once, and told when it is there", async () => {
    const desk = aDesk([order]);
    desk.orders.onSave.push("unanswered");
    desk.orders.onFind.push(() => desk.deliver({ phone: theCustomer.phone, orderId: order.id }));
    const result = await change(desk)(request);
    expect(result).toMatchObject({ outcome: done, order: { version: 4, noticeOwed: { kind: done } } });
    expect(desk.notifier.sent).toHaveLength(1);
  });

  test.each(["well", "down"] as const)("is unknown when it is not there (%s)", async (look) => {
    const desk = aDesk([order]);
    desk.orders.onSave.push("lost");
    desk.orders.onFind.push(look);
    expect(await change(desk)(request)).toEqual({ outcome: "unknown" });
  });

  test("says so when the store is out of reach, with nothing done", async () => {
    const desk = aDesk([order]);
    desk.orders.onSave.push("down");
    await expect(change(desk)(request)).rejects.toThrow("out of reach");
    expect(await desk.stored(order)).toEqual(order);
  });

  test("is not begun when the time is up", async () => {
    const desk = aDesk([order]);
    await expect(change(desk)({ ...request, signal: AbortSignal.abort() })).rejects.toThrow();
    expect(await desk.stored(order)).toEqual(order);
  });
});

describe.each(changes)("the proof before %s as told", (_, change, done) => {
  const giving = (verificationCode: string) => ({
    ...request,
    caller: { ...theCustomer, verificationCode, contactId: "1" },
  });

  test("is counted, and taken back once the order was there", async () => {
    const desk = aDesk([order], { verify: "order-number", dispatchNotice: leaveToStream });
    const { calls, ...seen } = watched(desk);
    expect(await change(seen)(giving("1001"))).toMatchObject({ outcome: done });
    expect(calls).toEqual(["count", "save", "takeBack"]);
  });

  test("is needed: without it, or with a wrong one, nothing is told or written", async () => {
    const desk = aDesk([order], { verify: "order-number" });
    const needed = { outcome: "refused", reason: "verification-needed" };
    expect(await change(desk)(request)).toEqual(needed);
    const { calls, ...seen } = watched(desk);
    expect(await change(seen)(giving("1002"))).toEqual({ ...needed, reason: "verification-failed" });
    expect(calls).toEqual(["count", "find"]);
    expect(await desk.stored(order)).toEqual(order);
  });

  test("fails where there is no such order: after three of a contact, nobody is heard", async () => {
    const desk = aDesk([order], { verify: "order-number" });
    const guess = (id: string) => change(desk)({ ...giving(id), orderId: anId(id) });
    for (const id of ["1", "2", "3"]) expect(await guess(id)).toMatchObject({ outcome: "not-found" });
    expect(await guess("1001")).toEqual({ outcome: "refused", reason: "too-many-tries" });
    expect(await desk.stored(order)).toEqual(order);
  });

  test("is a claimer's full order number", async () => {
    const desk = aDesk([order], { verify: "order-number" });
    const claimer = { phone: aPhone("+819012345678"), claimed: true, contactId: "1" };
    const { calls, ...seen } = watched({ ...desk, dispatchNotice: leaveToStream });
    expect(await change(seen)({ ...request, caller: claimer })).toMatchObject({ outcome: done });
    expect(calls).toEqual(["count", "save", "takeBack"]);
  });

  test("counts as failed where it cannot be taken back: what is written is told all the same", async () => {
    const down = () => Promise.reject(new Error("no counts"));
    const proofs: ProofCounter = { count: async () => "counted", takeBack: down };
    for (const answer of ["well", "lost"] as const) {
      const desk = aDesk([order], { verify: "order-number", proofs });
      desk.orders.onSave.push(answer);
      const { outcome } = await change(desk)(giving("1001"));
      expect(outcome).toBe(answer === "well" ? done : "unknown");
    }
  });

  test("is not judged where the counts are out of reach", async () => {
    const down = () => Promise.reject(new Error("no counts"));
    const desk = aDesk([order], { verify: "order-number", proofs: { count: down, takeBack: down } });
    await expect(change(desk)(giving("1001"))).rejects.toThrow("no counts");
    expect(await desk.stored(order)).toEqual(order);
  });
});

test("the limit of a day's moves is not got round by telling of fewer", async () => {
  const busy = { ...order, changesOfDay: { day: aDate("2026-11-20"), count: 10 } };
  const desk = aDesk([busy]);
  const move = rescheduleOrder(desk);
  expect(await move({ ...request, shippingDate: december3rd })).toMatchObject({ reason: "too-many-changes" });
  expect(await desk.stored(order)).toEqual(busy);
});

test("a preview looks, and refuses what is not as it was told", async () => {
  const desk = aDesk([{ ...order, shippingDate: aDate("2026-12-24") }]);
  expect(await previewReschedule(desk)({ ...request, shippingDate: december3rd })).toEqual(refused);
});
