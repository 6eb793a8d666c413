import { describe, expect, test } from "@jest/globals";
import {
  cancelOrder,
  isSameChange,
  leaveToStream,
  type OrderDesk,
  previewReschedule,
  rescheduleOrder,
} from "../../src/application/index.ts";
import { type CalendarDate, type Order, plusDays, shippingDays } from "../../src/domain/index.ts";
import { aDate, anId, anOrder, aPhone, aPolicy, noon } from "../support/builders.ts";
import { aDesk, theCustomer } from "../support/desk.ts";

const order = anOrder({ version: 3 });
const december3rd = aDate("2026-12-03");
const request = { caller: theCustomer, orderId: order.id };
const toDecember3rd = { ...request, shippingDate: december3rd };
const changeId = expect.any(String);
const changesOfDay = { day: "2026-11-20", count: 1 };
const cancelled = (version = 4): Partial<Order> => ({ status: "cancelled", version });

/** An hour after the order's cut-off. */
const evening = new Date("2026-11-26T18:00:00+09:00");

/** Both changes, for what holds for either. */
const changes = [
  ["cancelling", (desk: OrderDesk) => cancelOrder(desk), "cancelled"],
  [
    "rescheduling",
    (desk: OrderDesk) => (asked: typeof request & { orderVersion?: number; signal?: AbortSignal }) =>
      rescheduleOrder(desk)({ ...asked, shippingDate: december3rd }),
    "rescheduled",
  ],
] as const;

describe("cancelling", () => {
  test("is stored, and the customer is told once", async () => {
    const desk = aDesk([order]);
    const result = await cancelOrder(desk)({ ...request, language: "en-US" });
    expect(result).toMatchObject({ outcome: "cancelled", order: { status: "cancelled", version: 4 } });
    expect(await desk.stored(order)).toEqual({
      ...order,
      status: "cancelled",
      version: 4,
      changeId,
      changesOfDay,
    });
    expect(desk.notifier.sent).toMatchObject([
      { id: "1001", noticeOwed: { kind: "cancelled", language: "en-US" } },
    ]);
  });

  test("again is success and no second text, whatever the clock says and whichever version is named", async () => {
    const desk = aDesk([order]);
    await cancelOrder(desk)({ ...request, orderVersion: 3 });
    desk.clock.set(evening);
    for (const orderVersion of [undefined, 3, 4])
      expect(await cancelOrder(desk)({ ...request, orderVersion })).toMatchObject({
        outcome: "already-cancelled",
        order: { status: "cancelled", version: 4 },
      });
    expect(desk.notifier.sent).toHaveLength(1);
  });

  test.each([
    [anOrder({ status: "shipped" }), noon, "already-shipped"],
    [order, evening, "past-cutoff"],
  ])("is refused as the rules say, with the order as it stands", async (before, now, reason) => {
    const desk = aDesk([before]);
    desk.clock.set(now);
    expect(await cancelOrder(desk)(request)).toEqual({ outcome: "refused", reason, order: before });
    expect(await desk.stored(before)).toEqual(before);
  });
});

describe("rescheduling", () => {
  test("is stored, and the customer is told once, in the language of the call", async () => {
    const desk = aDesk([order]);
    const result = await rescheduleOrder(desk)({ ...toDecember3rd, language: "en-US" });
    expect(result).toMatchObject({
      outcome: "rescheduled",
      order: { shippingDate: december3rd, version: 4 },
    });
    expect(await desk.stored(order)).toEqual({
      ...order,
      shippingDate: december3rd,
      version: 4,
      changeId,
      changesOfDay,
    });
    expect(desk.notifier.sent).toMatchObject([
      {
        shippingDate: december3rd,
        noticeOwed: { kind: "rescheduled", from: "2026-11-27", language: "en-US" },
      },
    ]);
  });

  test("again is success and no second text", async () => {
    const desk = aDesk([order]);
    await rescheduleOrder(desk)({ ...toDecember3rd, orderVersion: 3 });
    for (const orderVersion of [undefined, 3, 4])
      expect(await rescheduleOrder(desk)({ ...toDecember3rd, orderVersion })).toMatchObject({
        outcome: "unchanged",
        order: { shippingDate: december3rd, version: 4 },
      });
    expect(desk.notifier.sent).toHaveLength(1);
  });

  test("to a refused date brings the suggestion and the order as it stands", async () => {
    const desk = aDesk([order], { policy: aPolicy({ closedWeekdays: ["sunday"] }) });
    const result = await rescheduleOrder(desk)({ ...request, shippingDate: aDate("2026-12-06") });
    expect(result).toEqual({
      outcome: "refused",
      reason: "not-a-shipping-day",
      suggestion: "2026-12-07",
      order,
    });
    expect(await desk.stored(order)).toEqual(order);
  });

  test("a cancelled order is refused", async () => {
    const gone = anOrder({ status: "cancelled" });
    const desk = aDesk([gone]);
    const refused = { outcome: "refused", reason: "cancelled", order: gone };
    expect(await rescheduleOrder(desk)(toDecember3rd)).toEqual(refused);
    expect(await rescheduleOrder(desk)({ ...toDecember3rd, orderVersion: 0 })).toEqual(refused);
  });
});

describe("a preview", () => {
  test("answers as rescheduling would, and writes nothing", async () => {
    const dates = [...shippingDays(noon, aPolicy()), aDate("2020-01-01"), order.shippingDate];
    for (const shippingDate of dates) {
      const desk = aDesk([order]);
      const preview = await previewReschedule(desk)({ ...request, shippingDate });
      expect(await desk.stored(order)).toEqual(order);
      expect(desk.notifier.sent).toEqual([]);
      const done = await rescheduleOrder(desk)({ ...request, shippingDate });
      const { changeId, ...after } = ("order" in done && done.order) || order;
      expect(preview).toEqual({ ...done, order: after });
    }
  });

  test("takes a date that follows from the one that the order has", async () => {
    const shippingDate = (date: CalendarDate) => plusDays(date, 1);
    const asked: CalendarDate[] = [];
    const preview = await previewReschedule(aDesk([order]))({
      ...request,
      shippingDate: (date) => {
        asked.push(date);
        return shippingDate(date);
      },
    });
    expect(asked).toEqual([order.shippingDate]);
    expect(preview).toEqual(
      await previewReschedule(aDesk([order]))({ ...request, shippingDate: shippingDate(order.shippingDate) }),
    );
  });

  test("meets the same obstacles", async () => {
    const preview = previewReschedule(aDesk([order]));
    expect(await preview({ ...toDecember3rd, orderVersion: 2 })).toEqual({
      outcome: "refused",
      reason: "changed-meanwhile",
    });
    expect(await preview({ ...toDecember3rd, orderId: anId("999") })).toMatchObject({ outcome: "not-found" });
  });
});

test.each<[string, Partial<Order>, boolean]>([
  ["as it was left, its notice delivered since", {}, true],
  ["changed by another", { changeId: "another" }, false],
  ["counted on", { version: 5 }, false],
  ["shipped", { status: "shipped" }, false],
  ["moved", { shippingDate: aDate("2026-12-24") }, false],
])("a change is recognised by its id, and by what nobody has changed since: %s", (_, since, isSame) => {
  const left = { ...order, version: 4, changeId: "a change" };
  const noticeOwed = { kind: "cancelled", language: "en-US", since: noon.toISOString() } as const;
  expect(isSameChange({ ...left, ...since }, { ...left, noticeOwed })).toBe(isSame);
});

test("a change without an id is recognised by nothing", () => expect(isSameChange(order, order)).toBe(false));

describe.each(changes)("%s", (_, change, done) => {
  test("what is already so asks the store for nothing more", async () => {
    const desk = aDesk([order]);
    await change(desk)(request);
    desk.orders.onSave.push("lost");
    expect(await change(desk)(request)).toMatchObject({ order: { version: 4 } });
  });

  test("the change and its notice are one write", async () => {
    const desk = aDesk([order], { dispatchNotice: leaveToStream });
    await change(desk)(request);
    const since = noon.toISOString();
    expect(await desk.stored(order)).toMatchObject({ version: 4, noticeOwed: { kind: done, since } });
  });

  test("is done though the text can't be sent now: it stays owed", async () => {
    const desk = aDesk([order]);
    desk.notifier.next.push("failed");
    expect(await change(desk)(request)).toMatchObject({ outcome: done });
    expect(await desk.stored(order)).toMatchObject({ version: 4, noticeOwed: { kind: done } });
  });

  test("to a number that no text reaches owes none, not even an older one", async () => {
    const owing = {
      ...order,
      noticeOwed: { kind: "rescheduled", language: "en-US", since: "2026-11-19T00:00:00.000Z" },
    } as const;
    const dispatched: Order[] = [];
    const desk = aDesk([owing], {
      canText: (phone) => phone !== theCustomer.phone,
      dispatchNotice: async (after) => {
        dispatched.push(after);
        return "owed";
      },
    });
    const result = await change(desk)(request);
    expect(result).toMatchObject({ outcome: done, order: { version: 4 } });
    expect("order" in result && result.order).not.toHaveProperty("noticeOwed");
    expect(await desk.stored(order)).not.toHaveProperty("noticeOwed");
    expect(dispatched).toEqual([]);
  });

  test("dispatches the notice of the order as it was stored, with the time that is left", async () => {
    const { signal } = new AbortController();
    const dispatched: unknown[] = [];
    const desk = aDesk([order], {
      dispatchNotice: async (...request) => {
        dispatched.push(...request);
        return "owed";
      },
    });
    await change(desk)({ ...request, signal });
    expect(dispatched).toEqual([await desk.stored(order), { signal }]);
  });

  test.each([anId("999"), anId("100")])(
    "an order that is not there or not theirs is not found: %s",
    async (orderId) => {
      const desk = aDesk([
        order,
        anOrder({ id: "100", customer: { name: "Other", phone: "+819087654321" } }),
      ]);
      expect(await change(desk)({ ...request, orderId })).toEqual({
        outcome: "not-found",
        reason: "not-found",
      });
    },
  );

  test("needs the proof that the shop wants, and says nothing of the order without it", async () => {
    const desk = aDesk([order], { verify: "order-number" });
    const as = (verificationCode?: string) =>
      change(desk)({ ...request, caller: { ...theCustomer, verificationCode } });
    expect(await as()).toEqual({ outcome: "refused", reason: "verification-needed" });
    expect(await as("1002")).toEqual({ outcome: "refused", reason: "verification-failed" });
    expect(await desk.stored(order)).toEqual(order);
    expect(await as("1001")).toMatchObject({ outcome: done });
  });

  test("a caller who only claims a number has proven it by the order number", async () => {
    const desk = aDesk([order], { verify: "order-number" });
    const claimer = { phone: aPhone("+819012345678"), claimed: true };
    expect(await change(desk)({ ...request, caller: claimer })).toMatchObject({ outcome: done });
  });

  test.each([2, 4, 0])(
    "of another version than the caller was told of writes nothing: %i",
    async (orderVersion) => {
      const desk = aDesk([order]);
      const refused = { outcome: "refused", reason: "changed-meanwhile" };
      expect(await change(desk)({ ...request, orderVersion })).toEqual(refused);
      expect(await desk.stored(order)).toEqual(order);
    },
  );

  test("of another version goes before every refusal: the caller has to hear the order anew", async () => {
    const desk = aDesk([anOrder({ status: "shipped", version: 3 })]);
    const refused = { outcome: "refused", reason: "changed-meanwhile" };
    expect(await change(desk)({ ...request, orderVersion: 2 })).toEqual(refused);
  });

  test("of the version that the caller was told of is done", async () => {
    expect(await change(aDesk([order]))({ ...request, orderVersion: 3 })).toMatchObject({ outcome: done });
  });

  test("under the hands of others is refused to a caller who was told of the order as it was", async () => {
    const desk = aDesk([order]);
    desk.orders.onSave.push(() => desk.write(order, { shippingDate: aDate("2026-12-24"), version: 4 }));
    const refused = { outcome: "refused", reason: "changed-meanwhile" };
    expect(await change(desk)({ ...request, orderVersion: 3 })).toEqual(refused);
    expect(await desk.stored(order)).toEqual({ ...order, shippingDate: "2026-12-24", version: 4 });
  });

  test("is refused so too when the others count no versions", async () => {
    const desk = aDesk([order]);
    desk.orders.onSave.push(() => desk.write(order, { shippingDate: aDate("2026-12-24") }));
    const refused = { outcome: "refused", reason: "changed-meanwhile" };
    expect(await change(desk)({ ...request, orderVersion: 3 })).toEqual(refused);
    expect(await desk.stored(order)).toEqual({ ...order, shippingDate: "2026-12-24" });
  });

  test("under the hands of others is decided anew for a caller who named no version", async () => {
    const desk = aDesk([order]);
    desk.orders.onSave.push(() => desk.write(order, { shippingDate: aDate("2026-12-24"), version: 4 }));
    expect(await change(desk)(request)).toMatchObject({ outcome: done, order: { version: 5 } });
    expect(desk.notifier.sent).toHaveLength(1);
  });

  test("is refused when the others were faster and left nothing to change", async () => {
    const desk = aDesk([order]);
    desk.orders.onSave.push(() => desk.write(order, { status: "shipped", version: 4 }));
    expect(await change(desk)(request)).toMatchObject({ outcome: "refused", reason: "already-shipped" });
    expect(desk.notifier.sent).toEqual([]);
  });

  test("is given up at the third time that the order changes under a caller's hands", async () => {
    const desk = aDesk([order]);
    desk.orders.onSave.push("conflict", "conflict");
    expect(await change(desk)(request)).toMatchObject({ outcome: done });

    const unlucky = aDesk([order]);
    unlucky.orders.onSave.push("conflict", "conflict", "conflict");
    expect(await change(unlucky)(request)).toEqual({ outcome: "refused", reason: "changed-meanwhile" });
    expect(await unlucky.stored(order)).toEqual(order);
  });

  test("whose answer stays out is looked up once, and told when it is there", async () => {
    const desk = aDesk([order]);
    desk.orders.onSave.push("unanswered");
    expect(await change(desk)(request)).toMatchObject({ outcome: done, order: { version: 4 } });
    expect(desk.notifier.sent).toHaveLength(1);
    expect(await desk.stored(order)).not.toHaveProperty("noticeOwed");
  });

  test("is told too when its notice was delivered before the look", async () => {
    const desk = aDesk([order]);
    desk.orders.onSave.push("unanswered");
    desk.orders.onFind.push("well", () => desk.deliver({ phone: theCustomer.phone, orderId: order.id }));
    expect(await change(desk)(request)).toMatchObject({ outcome: done, order: { version: 4 } });
    expect(desk.notifier.sent).toHaveLength(1);
  });

  test("whose answer stays out is unknown when it is not there: it may come yet", async () => {
    const desk = aDesk([order]);
    desk.orders.onSave.push("lost");
    expect(await change(desk)(request)).toEqual({ outcome: "unknown" });
    expect(desk.notifier.sent).toEqual([]);
  });

  test("is unknown when the look fails too", async () => {
    const desk = aDesk([order]);
    desk.orders.onSave.push("unanswered");
    desk.orders.onFind.push("well", "down");
    expect(await change(desk)(request)).toEqual({ outcome: "unknown" });
    expect(await desk.stored(order)).toMatchObject({ version: 4, noticeOwed: { kind: done } });
  });

  test.each<Partial<Order>>([
    { status: "shipped", version: 4 },
    { shippingDate: aDate("2026-12-24"), version: 4 },
    { version: 4 },
  ])("is unknown when somebody else's change is there in its place: %j", async (change4) => {
    const desk = aDesk([order]);
    desk.orders.onSave.push("lost");
    desk.orders.onFind.push("well", () => desk.write(order, change4));
    expect(await change(desk)(request)).toEqual({ outcome: "unknown" });
  });

  test("is unknown when it is as asked, but versions on", async () => {
    const desk = aDesk([order]);
    const same = done === "cancelled" ? cancelled(5) : { shippingDate: december3rd, version: 5 };
    desk.orders.onSave.push("lost");
    desk.orders.onFind.push("well", () => desk.write(order, same));
    expect(await change(desk)(request)).toEqual({ outcome: "unknown" });
  });

  test("is unknown when somebody else did the same, and the notice is theirs", async () => {
    const desk = aDesk([order]);
    const earlier = "2026-11-20T02:59:59.999Z";
    const same =
      done === "cancelled"
        ? { ...order, ...cancelled() }
        : { ...order, shippingDate: december3rd, version: 4 };
    desk.orders.onSave.push("lost");
    desk.orders.onFind.push("well", () =>
      desk.write(order, { ...same, noticeOwed: { kind: done, language: "ja-JP", since: earlier } }),
    );
    expect(await change(desk)(request)).toEqual({ outcome: "unknown" });
    expect(desk.notifier.sent).toEqual([]);
  });

  test("is told to one of several who ask the same at the same moment, whatever answers are lost", async () => {
    const desks = [aDesk([order], { dispatchNotice: leaveToStream })];
    desks.push(...[1, 2, 3].map(() => aDesk(desks[0]?.orders ?? [], { dispatchNotice: leaveToStream })));
    for (const [index, { orders }] of desks.entries())
      if (index > 0) orders.onSave.push(index === 1 ? "unanswered" : "lost");
    const asked = desks.slice(1).map((desk) => change(desk)({ ...request, orderVersion: 3 }));
    const outcomes = (await Promise.all(asked)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === done)).toHaveLength(1);
  });

  test("is told without a text to come when the text was refused for good", async () => {
    const desk = aDesk([order]);
    desk.notifier.next.push("invalid-number");
    const result = await change(desk)(request);
    expect(result).toMatchObject({ outcome: done, order: { version: 4 } });
    expect("order" in result && result.order).not.toHaveProperty("noticeOwed");
    expect(await desk.stored(order)).toMatchObject({ noticeFailed: { reason: "invalid-number" } });
  });

  test("is not begun when the time is up", async () => {
    const desk = aDesk([order]);
    const up = new AbortController();
    desk.orders.onFind.push("well");
    const impatient: OrderDesk = {
      ...desk,
      orders: {
        ...desk.orders,
        find: async (phone, id) => {
          const found = await desk.orders.find(phone, id);
          up.abort();
          return found;
        },
        save: (before, after) => desk.orders.save(before, after),
      },
    };
    await expect(change(impatient)({ ...request, signal: up.signal })).rejects.toThrow();
    expect(await desk.stored(order)).toEqual(order);
  });

  test.each(["onFind", "onSave"] as const)(
    "says so when the store is out of reach (%s), with nothing done",
    async (call) => {
      const desk = aDesk([order]);
      desk.orders[call].push("down");
      await expect(change(desk)(request)).rejects.toThrow("out of reach");
      expect(await desk.stored(order)).toEqual(order);
      expect(desk.notifier.sent).toEqual([]);
    },
  );

  test("leaves an older notice's failure behind, and owes the news that holds now", async () => {
    const failed = { ...order, noticeFailed: { reason: "overdue", at: "2026-11-19T00:00:00.000Z" } } as const;
    const desk = aDesk([failed]);
    desk.notifier.next.push("failed");
    await change(desk)(request);
    expect(await desk.stored(order)).not.toHaveProperty("noticeFailed");
  });
});

test("200 moves of an order in a day send ten texts, and it can be cancelled all the same", async () => {
  const desk = aDesk([order]);
  const outcomes: string[] = [];
  for (let move = 0; move < 200; move++) {
    const shippingDate = aDate(move % 2 === 0 ? "2026-12-01" : "2026-12-02");
    const result = await rescheduleOrder(desk)({ caller: theCustomer, orderId: order.id, shippingDate });
    outcomes.push("reason" in result ? result.reason : result.outcome);
  }
  expect(outcomes.filter((outcome) => outcome === "rescheduled")).toHaveLength(10);
  expect(new Set(outcomes.slice(11))).toEqual(new Set(["unchanged", "too-many-changes"]));
  expect(desk.notifier.sent).toHaveLength(10);
  const cancelled = await cancelOrder(desk)({ caller: theCustomer, orderId: order.id });
  expect(cancelled).toMatchObject({ outcome: "cancelled" });
  expect(desk.notifier.sent).toHaveLength(11);
});
