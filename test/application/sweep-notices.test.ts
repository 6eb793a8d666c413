import { describe, expect, test } from "@jest/globals";
import { cancelOrder } from "../../src/application/index.ts";
import { anOrder, anOwingOrder, noon } from "../support/builders.ts";
import { aDesk, theCustomer } from "../support/desk.ts";

const minutes = (count: number) => count * 60 * 1000;
const hours = (count: number) => minutes(60 * count);

const nothing = {
  sent: 0,
  givenUp: 0,
  failed: 0,
  postponed: 0,
  unsettled: 0,
  unreadable: 0,
  oldestOwedSeconds: 0,
};

const waiting = (id: string, waitedFor: number) =>
  anOwingOrder({
    id,
    noticeOwed: {
      kind: "cancelled",
      language: "ja-JP",
      since: new Date(noon.getTime() - waitedFor).toISOString(),
    },
  });

describe("the sweep", () => {
  test("delivers what has waited for more than two minutes, and leaves the rest to whoever was dispatched", async () => {
    const late = waiting("late", minutes(2) + 1);
    const fresh = waiting("fresh", minutes(2));
    const desk = aDesk([late, fresh, anOrder({ id: "quiet" })]);
    expect(await desk.sweep()).toEqual({ ...nothing, sent: 1 });
    expect(desk.notifier.sent).toMatchObject([{ id: "late" }]);
    expect(await desk.stored(fresh)).toEqual(fresh);
  });

  test("counts what was sent, given up and has failed, and the age of the oldest still owed", async () => {
    const ages = [hours(3), hours(1), hours(2), hours(24) + 1, minutes(5)];
    const desk = aDesk(ages.map((age, index) => waiting(String(index), age)));
    desk.notifier.next.push("failed", "failed", "rejected");
    expect(await desk.sweep()).toEqual({
      ...nothing,
      sent: 1,
      givenUp: 2,
      failed: 2,
      oldestOwedSeconds: 3 * 60 * 60,
    });
    expect(await desk.sweep()).toEqual({ ...nothing, postponed: 2, oldestOwedSeconds: 3 * 60 * 60 });
    desk.clock.pass(minutes(1));
    expect(await desk.sweep()).toEqual({ ...nothing, sent: 2 });
    expect(await desk.sweep()).toEqual(nothing);
  });

  test("goes on when one can't be claimed, and sends it the next time", async () => {
    const desk = aDesk([waiting("1", hours(1)), waiting("2", hours(1))]);
    desk.orders.onClaim.push("down");
    expect(await desk.sweep()).toMatchObject({ sent: 1, failed: 1 });
    expect(await desk.sweep()).toMatchObject({ sent: 1, failed: 0 });
  });

  test("texts nobody while the table can be read but not written, and says so each time", async () => {
    const desk = aDesk([waiting("1", hours(1))]);
    for (let sweep = 1; sweep <= 10; sweep++) {
      desk.orders.onClaim.push("down");
      expect(await desk.sweep()).toEqual({ ...nothing, failed: 1, oldestOwedSeconds: 60 * 60 });
    }
    expect(desk.notifier.sent).toEqual([]);
  });

  test("texts once when two go round at once", async () => {
    const orders = Array.from({ length: 40 }, (_, index) => waiting(String(index), hours(1)));
    const desk = aDesk(orders);
    const [one, other] = await Promise.all([desk.sweep(), desk.sweep()]);
    expect(one.sent + other.sent).toBe(40);
    expect(desk.notifier.sent).toHaveLength(40);
  });

  test("sends ten at a time", async () => {
    const desk = aDesk(Array.from({ length: 25 }, (_, index) => waiting(String(index), hours(1))));
    let [sending, most] = [0, 0];
    const slow = async () => {
      most = Math.max(most, ++sending);
      await new Promise(setImmediate);
      sending--;
    };
    desk.notifier.next.push(...Array.from({ length: 25 }, () => slow));
    expect(await desk.sweep()).toMatchObject({ sent: 25 });
    expect(most).toBe(10);
  });

  test("counts the orders that owe and can't be read, and how long they have waited", async () => {
    const desk = aDesk();
    desk.orders.owingNotice = async function* () {
      yield {
        unreadable: "status is none of placed",
        since: new Date(noon.getTime() - hours(2)).toISOString(),
      };
      yield { unreadable: "noticeOwedSince is not an instant", since: "yesterday" };
      yield { unreadable: "noticeOwedSince is not a text", since: undefined };
    };
    expect(await desk.sweep()).toEqual({ ...nothing, unreadable: 3, oldestOwedSeconds: 2 * 60 * 60 });
  });

  test("counts what was sent and could not be settled", async () => {
    const desk = aDesk([waiting("1", hours(1))]);
    desk.orders.onSettle.push("down", "down", "down");
    expect(await desk.sweep()).toEqual({ ...nothing, sent: 1, unsettled: 1 });
  });

  test("passes over what somebody else has delivered meanwhile", async () => {
    const order = waiting("1", hours(1));
    const desk = aDesk([order]);
    const { noticeOwed, ...told } = order;
    desk.orders.onClaim.push(async () => desk.orders.save(order, told));
    expect(await desk.sweep()).toMatchObject({ sent: 0, failed: 0 });
    expect(desk.notifier.sent).toEqual([]);
  });

  test("stops when its time is up, and tells what it did", async () => {
    const desk = aDesk(Array.from({ length: 30 }, (_, index) => waiting(String(index), hours(1))));
    const up = new AbortController();
    desk.notifier.next.push(() => up.abort());
    const { sent } = await desk.sweep({ signal: up.signal });
    expect(sent).toBeLessThan(30);
    expect(desk.notifier.sent).toHaveLength(sent);
    expect(await desk.sweep({ signal: up.signal })).toEqual(nothing);
  });

  test("stops then, though the store would go on", async () => {
    const desk = aDesk([waiting("1", hours(1))]);
    const up = new AbortController();
    desk.orders.owingNotice = async function* () {
      for (;;) {
        yield { order: waiting("1", hours(1)) };
        await new Promise(setImmediate);
      }
    };
    desk.notifier.next.push(() => up.abort());
    expect(await desk.sweep({ signal: up.signal })).toMatchObject({ sent: 1, failed: 0 });
  });

  test("rejects when the store is out of reach", async () => {
    const desk = aDesk();
    desk.orders.owingNotice = () => {
      throw new Error("out of reach");
    };
    await expect(desk.sweep()).rejects.toThrow("out of reach");
  });
});

describe("a process that dies", () => {
  const order = anOrder();
  const asked = { caller: theCustomer, orderId: order.id };

  test("after the change and before the text: the sweep sends it", async () => {
    const desk = aDesk([order], { dispatchNotice: () => new Promise(() => {}) });
    void cancelOrder(desk)(asked);
    await new Promise(setImmediate);

    const next = aDesk(desk.orders);
    next.clock.pass(minutes(3));
    expect(await next.sweep()).toMatchObject({ sent: 1 });
    expect(next.notifier.sent).toMatchObject([{ id: order.id, noticeOwed: { kind: "cancelled" } }]);
    expect(await next.sweep()).toMatchObject({ sent: 0 });
  });

  test("after the text and before the notice is settled: one text more, and that is all", async () => {
    const desk = aDesk([order]);
    desk.notifier.next.push("dies");
    void cancelOrder(desk)(asked);
    await new Promise(setImmediate);
    expect(desk.notifier.sent).toHaveLength(1);

    const next = aDesk(desk.orders);
    next.clock.pass(minutes(3));
    expect(await next.sweep()).toMatchObject({ sent: 1 });
    expect(await next.sweep()).toMatchObject({ sent: 0 });
  });
});
