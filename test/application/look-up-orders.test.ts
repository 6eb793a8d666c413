import { describe, expect, test } from "@jest/globals";
import { lookUpOrders } from "../../src/application/index.ts";
import type { Order } from "../../src/domain/index.ts";
import { anId, anOrder, aPhone } from "../support/builders.ts";
import { aDesk, theCustomer } from "../support/desk.ts";

const someoneElse = { ...theCustomer, phone: aPhone("+819087654321") };
const notFound = { outcome: "not-found", reason: "not-found" };

/** The order numbers in the order in which the caller goes through them. */
async function readOut(orders: readonly Order[]): Promise<readonly string[]> {
  const lookUp = lookUpOrders(aDesk(orders));
  const ids: string[] = [];
  for (let position = 1; ; position++) {
    const result = await lookUp({ caller: theCustomer, position });
    if (result.outcome !== "found") return ids;
    ids.push(result.order.id);
  }
}

describe("a caller finds", () => {
  test("their order, and how many there are", async () => {
    const orders = [anOrder({ id: "1" }), anOrder({ id: "2", shippingDate: "2026-12-24" })];
    expect(await lookUpOrders(aDesk(orders))({ caller: theCustomer })).toEqual({
      outcome: "found",
      order: orders[1],
      orderCount: 2,
      unchangeable: undefined,
    });
  });

  test("the one that they name", async () => {
    const orders = [anOrder({ id: "1" }), anOrder({ id: "2" })];
    const found = await lookUpOrders(aDesk(orders))({ caller: theCustomer, orderId: anId("1") });
    expect(found).toEqual({ outcome: "found", order: orders[0], orderCount: 1, unchangeable: undefined });
  });

  test.each([
    ["shipped", "2026-11-27", "already-shipped"],
    ["placed", "2026-11-19", "already-shipped"],
    ["placed", "2026-11-20", "past-cutoff"],
    ["cancelled", "2026-11-27", "cancelled"],
  ] as const)("why it can't be changed: %s for %s is %s", async (status, shippingDate, unchangeable) => {
    const desk = aDesk([anOrder({ status, shippingDate })]);
    expect(await lookUpOrders(desk)({ caller: theCustomer })).toMatchObject({
      outcome: "found",
      unchangeable,
    });
  });

  test("nothing where there is nothing", async () => {
    const lookUp = lookUpOrders(aDesk([anOrder()]));
    expect(await lookUp({ caller: theCustomer, orderId: anId("999") })).toEqual(notFound);
    expect(await lookUpOrders(aDesk())({ caller: theCustomer })).toEqual(notFound);
  });

  test.each([0, -1, 2, 1.5, Number.NaN])(
    "nothing at a position where there is none: %p",
    async (position) => {
      expect(await lookUpOrders(aDesk([anOrder()]))({ caller: theCustomer, position })).toEqual(notFound);
    },
  );

  test("nothing of what is somebody else's, as if it did not exist", async () => {
    const lookUp = lookUpOrders(aDesk([anOrder()]));
    expect(await lookUp({ caller: someoneElse })).toEqual(notFound);
    expect(await lookUp({ caller: someoneElse, orderId: anOrder().id })).toEqual(notFound);
  });
});

describe("orders are gone through", () => {
  test("those that can be changed first, each group by when it was ordered, the latest first", async () => {
    const orders = [
      anOrder({ id: "cancelled", status: "cancelled", orderedAt: "2026-11-19T00:00:00Z" }),
      anOrder({ id: "older", orderedAt: "2026-11-01T00:00:00Z", shippingDate: "2026-12-24" }),
      anOrder({ id: "past", shippingDate: "2026-11-01" }),
      anOrder({ id: "newer", orderedAt: "2026-11-10T00:00:00Z", shippingDate: "2026-11-25" }),
    ];
    expect(await readOut(orders)).toEqual(["newer", "older", "cancelled", "past"]);
  });

  test("by shipping date where nobody knows when they were ordered", async () => {
    const orders = [
      anOrder({ id: "first", shippingDate: "2026-11-25" }),
      anOrder({ id: "last", shippingDate: "2026-12-01" }),
      anOrder({ id: "known", orderedAt: "2026-11-26T09:00:00Z" }),
    ];
    expect(await readOut(orders)).toEqual(["last", "known", "first"]);
  });

  test("always in the same sequence, however they come out of the store", async () => {
    const twins = ["1", "2", "3"].map((id) => anOrder({ id }));
    expect(await readOut(twins)).toEqual(["3", "2", "1"]);
    expect(await readOut(twins.toReversed())).toEqual(["3", "2", "1"]);
  });
});

describe("a caller who only claims a number", () => {
  const claimer = { ...theCustomer, claimed: true };

  test.each(["caller-id", "order-number"] as const)(
    "learns nothing without the order number (%s)",
    async (verify) => {
      const lookUp = lookUpOrders(aDesk([anOrder()], { verify }));
      const refused = { outcome: "refused", reason: "order-number-needed", recordFound: false };
      expect(await lookUp({ caller: claimer })).toEqual(refused);
      expect(await lookUp({ caller: claimer, position: 1 })).toEqual(refused);
      expect(await lookUp({ caller: { ...claimer, verificationCode: "1001" } })).toEqual(refused);
    },
  );

  test.each(["caller-id", "order-number"] as const)("finds the order by its number (%s)", async (verify) => {
    const lookUp = lookUpOrders(aDesk([anOrder()], { verify }));
    expect(await lookUp({ caller: claimer, orderId: anId("1001") })).toMatchObject({ outcome: "found" });
    expect(await lookUp({ caller: claimer, orderId: anId("100") })).toEqual(notFound);
  });
});

describe("where an order number is to be proven", () => {
  const orders = [anOrder({ id: "20001", shippingDate: "2026-12-01" }), anOrder({ id: "20002" })];
  const lookUp = lookUpOrders(aDesk(orders, { verify: "order-number" }));
  const giving = (verificationCode: string) => ({ ...theCustomer, verificationCode });

  test("a caller learns only that there is an order", async () => {
    const refused = { outcome: "refused", reason: "verification-needed", recordFound: true };
    expect(await lookUp({ caller: theCustomer })).toEqual(refused);
    expect(await lookUp({ caller: { ...someoneElse, verificationCode: "0001" } })).toEqual(notFound);
  });

  test("whether there is such an order number is not told", async () => {
    const refused = { outcome: "refused", reason: "verification-needed", recordFound: false };
    expect(await lookUp({ caller: theCustomer, orderId: anId("20001") })).toEqual(refused);
    expect(await lookUp({ caller: theCustomer, orderId: anId("20003") })).toEqual(refused);
  });

  test("the digits choose the order, and there is no other to go through", async () => {
    const found = { outcome: "found", order: { id: "20002" }, orderCount: 1 };
    expect(await lookUp({ caller: giving("0002") })).toMatchObject(found);
    expect(await lookUp({ caller: giving("0002"), position: 1 })).toMatchObject(found);
    expect(await lookUp({ caller: giving("0002"), position: 2 })).toEqual(notFound);
  });

  test("digits that are those of several orders choose them all", async () => {
    const twins = ["10007", "20007", "30008"].map((id) => anOrder({ id }));
    const desk = aDesk(twins, { verify: "order-number" });
    const found = await lookUpOrders(desk)({ caller: giving("0007"), position: 2 });
    expect(found).toMatchObject({ outcome: "found", order: { id: "10007" }, orderCount: 2 });
  });

  test("the digits of one order open no other", async () => {
    const refused = { outcome: "refused", reason: "verification-failed", recordFound: true };
    expect(await lookUp({ caller: giving("0003") })).toEqual(refused);
    expect(await lookUp({ caller: giving("0003"), position: 1 })).toEqual(refused);
    expect(await lookUp({ caller: giving("0002"), orderId: anId("20001") })).toEqual(refused);
  });
});

test("a store out of reach is no answer, not an empty one", async () => {
  const desk = aDesk([anOrder()]);
  desk.orders.onFind.push("down");
  await expect(lookUpOrders(desk)({ caller: theCustomer, orderId: anId("1001") })).rejects.toThrow();
});
