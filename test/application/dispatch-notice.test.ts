import { expect, test } from "@jest/globals";
import { type DeliverNoticeRequest, dispatchAtOnce, leaveToStream } from "../../src/application/index.ts";
import { anOwingOrder } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

const order = anOwingOrder();
const never = () => new Promise<never>(() => {});

test("where there is no stream the notice is delivered at once", async () => {
  const desk = aDesk([order]);
  expect(await desk.dispatchNotice(order)).toBe("owed");
  expect(desk.notifier.sent).toMatchObject([order]);
});

test.each(["failed", "rejected"] as const)(
  "nothing that becomes of it troubles the caller: %s",
  async (fate) => {
    const desk = aDesk([order]);
    desk.notifier.next.push(fate);
    const known = await desk.dispatchNotice(order, { signal: AbortSignal.timeout(1000) });
    expect(known).toBe(fate === "rejected" ? "given-up" : "owed");
    desk.orders.onClaim.push("down");
    expect(await desk.dispatchNotice(order)).toBe("owed");
  },
);

test("the caller waits no longer than they can, and the delivery knows", async () => {
  const asked: DeliverNoticeRequest[] = [];
  const dispatchNotice = dispatchAtOnce((request) => {
    asked.push(request);
    return never();
  });
  const signal = AbortSignal.timeout(20);
  await dispatchNotice(order, { signal });
  await dispatchNotice(order, { signal: AbortSignal.abort() });
  expect(asked).toHaveLength(2);
  expect(asked[0]).toEqual({ phone: order.customer.phone, orderId: order.id, signal });
});

test("where there is a stream there is nothing to do", async () => {
  expect(await leaveToStream(order)).toBe("owed");
});
