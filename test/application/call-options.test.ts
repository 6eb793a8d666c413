import { expect, test } from "@jest/globals";
import { inMemoryOrders, inMemoryProofs } from "../../src/adapters/in-memory/index.ts";
import {
  cancelOrder,
  lookUpOrders,
  previewReschedule,
  rescheduleOrder,
  sweepNotices,
} from "../../src/application/index.ts";
import { aDate, anOrder } from "../support/builders.ts";
import { aDesk, theCustomer } from "../support/desk.ts";

const order = anOrder({ id: "100" });
const request = { caller: { ...theCustomer, verificationCode: "100" }, orderId: order.id };
const shippingDate = aDate("2026-12-03");

/** The ports, which keep the options that each call came with. */
function watching(calls: (readonly [string, unknown])[]) {
  const watched = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name, receiver) {
        const found: unknown = Reflect.get(target, name, receiver);
        if (typeof found !== "function") return found;
        return (...given: readonly unknown[]) => {
          calls.push([String(name), given.at(-1)]);
          return Reflect.apply(found, target, given);
        };
      },
    });
  const orders = inMemoryOrders([order]);
  const unconfirmed = { ...orders, save: async () => ({ outcome: "unconfirmed" }) as const };
  return { orders: watched(orders), unconfirmed: watched(unconfirmed), proofs: watched(inMemoryProofs()) };
}

test.each([
  ["a look-up", ["count", "recentFor", "takeBack"], "orders", lookUpOrders, { caller: request.caller }],
  ["a look-up of one", ["count", "find", "takeBack"], "orders", lookUpOrders, request],
  ["a cancellation", ["count", "find", "takeBack", "save"], "orders", cancelOrder, request],
  ["a doubtful one", ["count", "find", "takeBack", "save", "find"], "unconfirmed", cancelOrder, request],
  ["a move", ["count", "find", "takeBack", "save"], "orders", rescheduleOrder, { ...request, shippingDate }],
  ["a preview", ["count", "find", "takeBack"], "orders", previewReschedule, { ...request, shippingDate }],
] as const)(
  "%s lets its caller's time end all that it asks of the ports",
  async (_, asked, store, use, what) => {
    const calls: (readonly [string, unknown])[] = [];
    const { [store]: orders, proofs } = watching(calls);
    const { signal } = new AbortController();
    await (use as (desk: ReturnType<typeof aDesk>) => (asked: object) => Promise<unknown>)(
      aDesk(orders, { proofs, verify: "order-number" }),
    )({ ...what, signal });
    const ofDispatch = ["claimNotice", "settleNotice"];
    expect(calls.filter(([name]) => !ofDispatch.includes(name))).toEqual(
      asked.map((name) => [name, { signal }]),
    );
  },
);

test("so does a sweep", async () => {
  const calls: (readonly [string, unknown])[] = [];
  const { signal } = new AbortController();
  const { orders } = watching(calls);
  const desk = aDesk([order]);
  await sweepNotices({
    ...{ orders, clock: desk.clock },
    deliverNotice: async () => ({ outcome: "nothing-owed" }),
  })({ signal });
  expect(calls).toEqual([["owingNotice", { signal }]]);
});
