import { describe, expect, test } from "@jest/globals";
import { deliverNotice, type Notifier, type OrderRepository } from "../../src/application/index.ts";
import { aNotice, anId, anOwingOrder, aPhone, noon } from "../support/builders.ts";
import { aDesk, theCustomer } from "../support/desk.ts";

const order = anOwingOrder();
const { noticeOwed, ...told } = order;
const request = { phone: theCustomer.phone, orderId: order.id };
const sent = { outcome: "sent", receipt: "receipt-1" };

const day = 24 * 60 * 60 * 1000;
const later = (milliseconds: number): string => new Date(noon.getTime() + milliseconds).toISOString();

describe("delivering a notice", () => {
  test("texts the order as it stands, then settles the notice; the version stays", async () => {
    const desk = aDesk([order]);
    desk.clock.pass(1500);
    expect(await desk.deliver(request)).toEqual(sent);
    expect(desk.notifier.sent).toMatchObject([{ ...order, noticeOwed }]);
    expect(await desk.stored(order)).toEqual(told);
    expect(desk.logged).toEqual([
      {
        level: "info",
        event: "notice",
        orderId: "1001",
        kind: "rescheduled",
        waitedSeconds: 1.5,
        attempts: 1,
        ...sent,
      },
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

  test("that fails for now leaves the notice owed, says why, and is tried again when the time has come", async () => {
    const desk = aDesk([order]);
    desk.notifier.next.push("failed");
    expect(await desk.deliver(request)).toEqual({ outcome: "failed", cause: "no carrier" });
    const tried = { ...noticeOwed, attempts: 1, lastAttempt: noon.toISOString() };
    expect(await desk.stored(order)).toEqual({ ...order, noticeOwed: tried });
    expect(desk.logged).toMatchObject([
      { level: "warn", event: "notice", outcome: "failed", cause: "no carrier" },
    ]);
    desk.clock.pass(59_999);
    expect(await desk.deliver(request)).toEqual({ outcome: "postponed" });
    desk.clock.pass(1);
    expect(await desk.deliver(request)).toEqual(sent);
  });

  test("that is answered by nobody keeps its lease: nothing overtakes a text that may be on its way", async () => {
    const desk = aDesk([order]);
    desk.notifier.next.push("unconfirmed");
    expect(await desk.deliver(request)).toEqual({ outcome: "failed", cause: "no answer" });
    await desk.write(order, { version: 2, noticeOwed: aNotice({ since: later(10) }) });
    desk.clock.pass(59_999);
    expect(await desk.deliver(request)).toEqual({ outcome: "postponed" });
    desk.clock.pass(1);
    expect(await desk.deliver(request)).toMatchObject({ outcome: "sent" });
    expect(desk.notifier.sent.map(({ version }) => version)).toEqual([1, 2]);
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

  test.each(["down", "unanswered"] as const)(
    "sends nothing when the store can't be written, and says so without the number: %s",
    async (failure) => {
      const desk = aDesk([order]);
      desk.orders.onClaim.push(failure);
      const unavailable = { outcome: "unavailable", cause: "Error ECONNREFUSED" };
      expect(await desk.deliver(request)).toEqual(unavailable);
      expect(desk.logged).toEqual([{ level: "warn", event: "notice", orderId: "1001", ...unavailable }]);
      expect(desk.notifier.sent).toEqual([]);
    },
  );

  test("is done by one of two that begin at once", async () => {
    const desk = aDesk([order]);
    const deliveries = await Promise.all([desk.deliver(request), desk.deliver(request)]);
    expect(deliveries.map(({ outcome }) => outcome).sort()).toEqual(["postponed", "sent"]);
    expect(desk.notifier.sent).toHaveLength(1);
  });

  test.each([
    [30_000, 1],
    [30_001, 0],
  ])(
    "sends nothing once the process slept through half of the lease: after %i ms %i texts",
    async (slept, texts) => {
      const desk = aDesk([order]);
      const sleepy: OrderRepository = {
        ...desk.orders,
        claimNotice: async (...asked) => {
          const claimed = await desk.orders.claimNotice(...asked);
          desk.clock.pass(slept);
          return claimed;
        },
      };
      const deliver = deliverNotice({ ...desk, orders: sleepy, log: () => {} });
      expect(await deliver(request)).toMatchObject(
        texts > 0 ? { outcome: "sent" } : { outcome: "failed", cause: "too little of the lease is left" },
      );
      expect(desk.notifier.sent).toHaveLength(texts);
    },
  );

  test("of an order that can't be read is not begun", async () => {
    const desk = aDesk([order]);
    const unreadable = { outcome: "unreadable", fault: "status is none of placed" } as const;
    const orders: OrderRepository = { ...desk.orders, claimNotice: async () => unreadable };
    expect(await deliverNotice({ ...desk, orders, log: () => {} })(request)).toEqual(unreadable);
    expect(desk.notifier.sent).toEqual([]);
  });

  test("has the time that it is given, for claiming and for sending", async () => {
    const desk = aDesk([order]);
    const { signal } = new AbortController();
    const given: unknown[] = [];
    const orders: OrderRepository = {
      ...desk.orders,
      claimNotice: (key, claim, options) => {
        given.push(options?.signal);
        return desk.orders.claimNotice(key, claim, options);
      },
    };
    const notifier: Notifier = {
      notify: async (_, options) => {
        given.push(options?.signal);
        return { outcome: "failed", cause: "no carrier" };
      },
    };
    await deliverNotice({ ...desk, orders, notifier, log: () => {} })({ ...request, signal });
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
  test.each(["down", "unanswered"] as const)("a write that goes wrong is made good: %s", async (failure) => {
    const desk = aDesk([order]);
    desk.orders.onSettle.push(failure, failure);
    expect(await desk.deliver(request)).toEqual(sent);
    expect(await desk.stored(order)).toEqual(told);
    expect(desk.notifier.sent).toHaveLength(1);
  });

  test("a notice that can't be settled is told of, and the text counts as sent", async () => {
    const desk = aDesk([order]);
    desk.orders.onSettle.push("down", "down", "down");
    expect(await desk.deliver(request)).toEqual({ ...sent, unsettled: true });
    expect(await desk.stored(order)).toMatchObject({ noticeOwed: { attempts: 1 }, noticeLease: {} });
    expect(desk.logged.at(-1)).toEqual({
      level: "error",
      event: "notice-unsettled",
      orderId: "1001",
      cause: "Error ECONNREFUSED",
    });
  });

  test("a notice that is never settled is sent again ever more seldom, and given up after a day", async () => {
    const desk = aDesk([order]);
    for (let minute = 0; minute <= 30 * 60; minute++) {
      desk.orders.onSettle.splice(0, Number.POSITIVE_INFINITY, "down", "down", "down");
      await desk.deliver(request);
      desk.clock.pass(60_000);
    }
    expect(desk.notifier.sent).toHaveLength(8);
  });

  test("a sender that is late by a whole lease settles nothing that is another's by then", async () => {
    const desk = aDesk([order]);
    const other = aDesk(desk.orders);
    desk.notifier.next.push(async () => {
      other.clock.pass(60_000);
      other.notifier.next.push("unconfirmed");
      await other.deliver(request);
    });
    expect(await desk.deliver(request)).toEqual({ ...sent, unsettled: true });
    expect(desk.logged.at(-1)).toMatchObject({ event: "notice-unsettled", cause: "the lease was lost" });
    expect(await desk.stored(order)).toMatchObject({ noticeOwed: { attempts: 2 } });
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
    expect(await desk.deliver(request)).toEqual({ outcome: "sent", receipt: "receipt-2" });
    expect(desk.notifier.sent).toMatchObject([{ version: 1 }, { version: 2, noticeOwed: newer }]);
    const { noticeOwed, ...told } = { ...order, ...change };
    expect(await desk.stored(order)).toEqual(told);
  });

  test("news that is overtaken again and again is sent five times at most, and then left to the sweep", async () => {
    const desk = aDesk([order]);
    const overtake = async () => {
      const { version } = (await desk.stored(order)) ?? order;
      await desk.write(order, { version: version + 1, noticeOwed: aNotice({ since: later(version) }) });
    };
    desk.notifier.next.push(overtake, overtake, overtake, overtake, overtake, overtake);
    await desk.deliver(request);
    expect(desk.notifier.sent.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
    expect(await desk.stored(order)).toMatchObject({ version: 6, noticeLease: {} });
    desk.clock.pass(60_000);
    expect(await desk.deliver(request)).toMatchObject({ outcome: "sent" });
  });

  test("newer news is sent by whoever has the lease, and by nobody else", async () => {
    const desk = aDesk([order]);
    const other = aDesk(desk.orders);
    desk.notifier.next.push(async () => {
      await desk.write(order, { version: 2, noticeOwed: aNotice({ since: later(1) }) });
      expect(await other.deliver(request)).toEqual({ outcome: "postponed" });
    });
    await desk.deliver(request);
    expect(desk.notifier.sent.map(({ version }) => version)).toEqual([1, 2]);
    expect(other.notifier.sent).toEqual([]);
  });

  test("newer news is sent when the old could not be", async () => {
    const desk = aDesk([order]);
    desk.notifier.next.push("failed");
    desk.orders.onSettle.push(() =>
      desk.write(order, { version: 2, noticeOwed: aNotice({ since: later(1) }) }),
    );
    expect(await desk.deliver(request)).toMatchObject({ outcome: "sent" });
    expect(desk.notifier.sent.map(({ version }) => version)).toEqual([2]);
  });

  test("newer news is not given up with the old", async () => {
    const desk = aDesk([order]);
    const change = { version: 2, noticeOwed: aNotice({ since: new Date(noon.getTime() + 1).toISOString() }) };
    desk.notifier.next.push("rejected");
    desk.orders.onSettle.push(() => desk.write(order, change));
    expect(await desk.deliver(request)).toMatchObject({ outcome: "sent" });
    const { noticeOwed, ...told } = { ...order, ...change };
    expect(await desk.stored(order)).toEqual(told);
  });

  test("the deadline does not end the settling: a notice left unsettled is a text sent twice", async () => {
    const desk = aDesk([order]);
    const up = new AbortController();
    desk.notifier.next.push(() => up.abort());
    expect(await desk.deliver({ ...request, signal: up.signal })).toEqual(sent);
    expect(await desk.stored(order)).toEqual(told);
  });
});
