import { describe, expect, test } from "@jest/globals";
import { deliverNotice, type Notifier, type OrderRepository } from "../../src/application/index.ts";
import { aNotice, anId, anOwingOrder, aPhone, noon } from "../support/builders.ts";
import { aDesk, theCustomer } from "../support/desk.ts";

const order = anOwingOrder();
const { noticeOwed, ...told } = order;
const request = { phone: theCustomer.phone, orderId: order.id };
const sent = { outcome: "sent", receipt: "receipt-1" };

const day = 24 * 60 * 60 * 1000;

describe("delivering a notice", () => {
  test("texts the order as it stands, then settles the notice; the version stays", async () => {
    const desk = aDesk([order]);
    desk.clock.pass(1500);
    expect(await desk.deliver(request)).toEqual(sent);
    expect(desk.notifier.sent).toEqual([order]);
    expect(await desk.stored(order)).toEqual(told);
    expect(desk.logged).toEqual([
      { level: "info", event: "notice", orderId: "1001", kind: "rescheduled", waitedSeconds: 1.5, ...sent },
    ]);
  });

  test("that nobody is owed does nothing", async () => {
    const desk = aDesk([told]);
    const nothing = { outcome: "nothing-owed" };
    expect(await desk.deliver(request)).toEqual(nothing);
    expect(await desk.deliver({ ...request, orderId: anId("999") })).toEqual(nothing);
    expect(await desk.deliver({ ...request, phone: aPhone("+819087654321") })).toEqual(nothing);
    expect(desk.notifier.sent).toEqual([]);
  });

  test("again finds nothing owed", async () => {
    const desk = aDesk([order]);
    await desk.deliver(request);
    expect(await desk.deliver(request)).toEqual({ outcome: "nothing-owed" });
    expect(desk.notifier.sent).toHaveLength(1);
  });

  test("that fails for now leaves the notice owed, and says why", async () => {
    const desk = aDesk([order]);
    desk.notifier.next.push("failed");
    expect(await desk.deliver(request)).toEqual({ outcome: "failed", cause: "no carrier" });
    expect(await desk.stored(order)).toEqual(order);
    expect(desk.logged).toMatchObject([
      { level: "warn", event: "notice", outcome: "failed", cause: "no carrier" },
    ]);
    expect(await desk.deliver(request)).toEqual(sent);
  });

  test.each(["invalid-number", "rejected"] as const)(
    "that is refused for good is given up and marked: %s",
    async (reason) => {
      const desk = aDesk([order]);
      desk.notifier.next.push(reason);
      expect(await desk.deliver(request)).toEqual({ outcome: "given-up", reason });
      expect(await desk.stored(order)).toEqual({ ...told, noticeFailed: { reason, at: noon.toISOString() } });
      expect(desk.logged).toMatchObject([{ level: "error", event: "notice", outcome: "given-up", reason }]);
      expect(await desk.deliver(request)).toEqual({ outcome: "nothing-owed" });
    },
  );

  test("is still due after a whole day, and overdue after that", async () => {
    const due = aDesk([order]);
    due.clock.pass(day);
    expect(await due.deliver(request)).toEqual(sent);

    const overdue = aDesk([order]);
    overdue.clock.pass(day + 1);
    expect(await overdue.deliver(request)).toEqual({ outcome: "given-up", reason: "overdue" });
    expect(overdue.notifier.sent).toEqual([]);
    const at = new Date(noon.getTime() + day + 1).toISOString();
    expect(await overdue.stored(order)).toEqual({ ...told, noticeFailed: { reason: "overdue", at } });
  });

  test("from an unreachable store fails, without the number in the cause", async () => {
    const desk = aDesk([order]);
    desk.orders.onFind.push("down");
    const failed = { outcome: "failed", cause: "Error ECONNREFUSED" };
    expect(await desk.deliver(request)).toEqual(failed);
    expect(desk.logged).toEqual([{ level: "warn", event: "notice", orderId: "1001", ...failed }]);
    expect(desk.notifier.sent).toEqual([]);
  });

  test("has the time that it is given, for reading and for sending", async () => {
    const desk = aDesk([order]);
    const { signal } = new AbortController();
    const given: unknown[] = [];
    const orders: OrderRepository = {
      ...desk.orders,
      find: (phone, id, options) => {
        given.push(options?.signal);
        return desk.orders.find(phone, id, options);
      },
    };
    const notifier: Notifier = {
      notify: async (_, options) => {
        given.push(options?.signal);
        return { outcome: "failed", cause: "no carrier" };
      },
    };
    await deliverNotice({ orders, notifier, clock: desk.clock, log: () => {} })({ ...request, signal });
    expect(given).toEqual([signal, signal]);
  });

  test("logs no name, number or item", async () => {
    const desk = aDesk([order]);
    desk.notifier.next.push("failed", "rejected");
    await desk.deliver(request);
    await desk.deliver(request);
    expect(JSON.stringify(desk.logged)).not.toMatch(/山田|9012345678|コーヒー/);
  });
});

describe("between the text and the settling", () => {
  test.each(["conflict", "lost", "unanswered", "down"] as const)(
    "a write that goes wrong is made good: %s",
    async (failure) => {
      const desk = aDesk([order]);
      desk.orders.onSave.push(failure, failure);
      expect(await desk.deliver(request)).toEqual(sent);
      expect(await desk.stored(order)).toEqual(told);
      expect(desk.notifier.sent).toHaveLength(1);
    },
  );

  test("a notice that is settled is not looked at again", async () => {
    const desk = aDesk([order]);
    desk.orders.onFind.push("well", "down", "down");
    expect(await desk.deliver(request)).toEqual(sent);
    expect(desk.logged).toHaveLength(1);
  });

  test("a notice that can't be settled is told of, and the text counts as sent", async () => {
    const desk = aDesk([order]);
    desk.orders.onSave.push("down", "down", "down");
    expect(await desk.deliver(request)).toEqual(sent);
    expect(await desk.stored(order)).toEqual(order);
    expect(desk.logged.at(-1)).toEqual({
      level: "error",
      event: "notice-unsettled",
      orderId: "1001",
      cause: "Error ECONNREFUSED",
    });
  });

  test("somebody else's write keeps, and brings no second text", async () => {
    const desk = aDesk([order]);
    desk.notifier.next.push(() => desk.write(order, { status: "shipped" }));
    await desk.deliver(request);
    expect(await desk.stored(order)).toEqual({ ...told, status: "shipped" });
    expect(await desk.deliver(request)).toEqual({ outcome: "nothing-owed" });
    expect(desk.notifier.sent).toHaveLength(1);
  });

  test.each([
    ["later", { since: new Date(noon.getTime() + 1).toISOString() }],
    ["in the same millisecond, from elsewhere", { from: order.shippingDate }],
    ["in the same millisecond, a cancellation", { kind: "cancelled" }],
  ] as const)("newer news is not settled with the old: %s", async (_, newer) => {
    const desk = aDesk([order]);
    const change = { version: 2, noticeOwed: aNotice(newer) };
    desk.notifier.next.push(() => desk.write(order, change));
    await desk.deliver(request);
    expect(await desk.stored(order)).toEqual({ ...order, ...change });
    expect(await desk.deliver(request)).toMatchObject({ outcome: "sent" });
    expect(desk.notifier.sent).toMatchObject([{ version: 1 }, { version: 2, noticeOwed: newer }]);
  });

  test("newer news is not given up with the old", async () => {
    const desk = aDesk([order]);
    const change = { version: 2, noticeOwed: aNotice({ since: new Date(noon.getTime() + 1).toISOString() }) };
    desk.notifier.next.push("rejected");
    desk.orders.onSave.push(() => desk.write(order, change));
    await desk.deliver(request);
    expect(await desk.stored(order)).toEqual({ ...order, ...change });
  });

  test("the deadline does not end the settling: a notice left unsettled is a text sent twice", async () => {
    const desk = aDesk([order]);
    const up = new AbortController();
    desk.notifier.next.push(() => up.abort());
    expect(await desk.deliver({ ...request, signal: up.signal })).toEqual(sent);
    expect(await desk.stored(order)).toEqual(told);
  });
});
