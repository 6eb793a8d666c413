import { describe, expect, test } from "@jest/globals";
import { inMemoryOrders } from "../../src/adapters/in-memory/index.ts";
import {
  type Caller,
  cancelOrder,
  lookUpOrders,
  type OrderRepository,
  type ProofCounter,
  previewReschedule,
} from "../../src/application/index.ts";
import { aDate, anId, anOrder, aPhone } from "../support/builders.ts";
import { aDesk, theCustomer } from "../support/desk.ts";

const order = anOrder({ id: "100" });
const tooMany = { outcome: "refused", reason: "too-many-tries" };
const notFound = { outcome: "not-found", reason: "not-found" };

const withheld = (contactId: string, phone = "+819012345678"): Caller => ({
  phone: aPhone(phone),
  claimed: true,
  contactId,
});
const giving = (verificationCode: string, contactId: string): Caller => ({
  ...theCustomer,
  verificationCode,
  contactId,
});

/** The reasons, or the outcomes where there is none, each with how often it came. */
const tally = (results: readonly { readonly outcome: string; readonly reason?: string }[]) => {
  const words = results.map(({ outcome, reason }) => reason ?? outcome);
  return Object.fromEntries(
    [...new Set(words)].map((word) => [word, words.filter((w) => w === word).length]),
  );
};

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index));

describe("guesses", () => {
  test("of the digits, 5,000 at once from a number that is not the guesser's, are judged five times", async () => {
    const lookUp = lookUpOrders(aDesk([anOrder({ id: "104818" })], { verify: "order-number" }));
    const codes = numbers(5000).map((code) => code.padStart(4, "0"));
    const results = await Promise.all(codes.map((code) => lookUp({ caller: giving(code, `call ${code}`) })));
    expect(tally(results)).toEqual({ "verification-failed": 5, "too-many-tries": 4995 });
  });

  test("of an order number, by a withheld caller, are judged three times a contact", async () => {
    const lookUp = lookUpOrders(aDesk([order]));
    const results = [];
    for (const id of numbers(200)) results.push(await lookUp({ caller: withheld("1"), orderId: anId(id) }));
    expect(tally(results)).toEqual({ "not-found": 3, "too-many-tries": 197 });
  });

  test("of an order number, by withheld callers one after the other, are judged five times", async () => {
    const lookUp = lookUpOrders(aDesk([order]));
    const guesses = numbers(200).map((id) => lookUp({ caller: withheld(`call ${id}`), orderId: anId(id) }));
    expect(tally(await Promise.all(guesses))).toEqual({ "not-found": 5, "too-many-tries": 195 });
  });

  test("at one customer after the other are judged five times for the number that they come from", async () => {
    const lookUp = lookUpOrders(aDesk([order]));
    const endpoint = aPhone("+819087654321");
    const guesses = numbers(20).map((id) => {
      const caller = { ...withheld(`call ${id}`, `+8190123456${id.padStart(2, "0")}`), endpoint };
      return lookUp({ caller, orderId: order.id });
    });
    expect(tally(await Promise.all(guesses))).toEqual({ "not-found": 5, "too-many-tries": 15 });
  });

  test("are counted by what changes orders, too, and by a preview", async () => {
    const desk = aDesk([order]);
    const [cancel, preview] = [cancelOrder(desk), previewReschedule(desk)];
    const caller = withheld("1");
    expect(await cancel({ caller, orderId: anId("1") })).toEqual(notFound);
    const shippingDate = aDate("2026-12-01");
    expect(await preview({ caller, orderId: anId("2"), shippingDate })).toEqual(notFound);
    expect(await lookUpOrders(desk)({ caller, orderId: anId("3") })).toEqual(notFound);
    expect(await cancel({ caller, orderId: order.id })).toEqual(tooMany);
    expect(await preview({ caller, orderId: order.id, shippingDate })).toEqual(tooMany);
    expect(await desk.stored(order)).toEqual(order);
  });

  test("of the digits are counted by what changes orders", async () => {
    const cancel = cancelOrder(aDesk([order], { verify: "order-number" }));
    const results = [];
    for (const code of numbers(20))
      results.push(await cancel({ caller: giving(code, code), orderId: order.id }));
    expect(tally(results)).toEqual({ "verification-failed": 5, "too-many-tries": 15 });
  });

  test("without any digits learn nothing of order numbers, and look at none", async () => {
    const desk = aDesk(unseen, { verify: "order-number" });
    const refused = { outcome: "refused", reason: "verification-needed" };
    expect(await cancelOrder(desk)({ caller: theCustomer, orderId: anId("1") })).toEqual(refused);
    expect(await cancelOrder(desk)({ caller: theCustomer, orderId: order.id })).toEqual(refused);
  });
});

describe("who has failed too often", () => {
  test("is told nothing of the order, be the proof right or wrong, and it is not looked at", async () => {
    const desk = aDesk(unseen, { verify: "order-number", proofs: reached });
    for (const code of ["0100", "100", "9999"]) {
      const caller = giving(code, "1");
      expect(await cancelOrder(desk)({ caller, orderId: order.id })).toEqual(tooMany);
      expect(await lookUpOrders(desk)({ caller })).toEqual({ ...tooMany, recordFound: false });
    }
  });

  test("may try again an hour after", async () => {
    const desk = aDesk([order]);
    const lookUp = lookUpOrders(desk);
    for (const id of numbers(3)) await lookUp({ caller: withheld("1"), orderId: anId(id) });
    desk.clock.pass(60 * 60_000 - 1);
    expect(await lookUp({ caller: withheld("1"), orderId: order.id })).toMatchObject(tooMany);
    desk.clock.pass(1);
    expect(await lookUp({ caller: withheld("1"), orderId: order.id })).toMatchObject({ outcome: "found" });
  });
});

describe("who proves it", () => {
  test("is not counted, however often", async () => {
    const desk = aDesk([order], { verify: "order-number" });
    for (const contactId of numbers(20))
      expect(await lookUpOrders(desk)({ caller: giving("100", contactId) })).toMatchObject({
        outcome: "found",
      });
  });

  test("does not make up for what has failed", async () => {
    const lookUp = lookUpOrders(aDesk([order]));
    const results = [];
    for (const id of ["1", "100", "2", "100", "3", "100"])
      results.push(await lookUp({ caller: withheld("1"), orderId: anId(id) }));
    expect(tally(results)).toEqual({ "not-found": 3, found: 2, "too-many-tries": 1 });
  });

  test("has proven it where there is no order at the position", async () => {
    const lookUp = lookUpOrders(aDesk([order], { verify: "order-number" }));
    for (const _ of numbers(9))
      expect(await lookUp({ caller: giving("100", "1"), position: 2 })).toEqual(notFound);
  });
});

describe("nobody is locked out by others", () => {
  const claims = async (desk: ReturnType<typeof aDesk>) => {
    for (const id of numbers(50)) await lookUpOrders(desk)({ caller: withheld(id), orderId: anId(id) });
  };

  test("who calls from their own phone, where that is proof enough", async () => {
    const desk = aDesk([order]);
    await claims(desk);
    expect(await lookUpOrders(desk)({ caller: theCustomer })).toMatchObject({ outcome: "found" });
    const cancelled = await cancelOrder(desk)({ caller: theCustomer, orderId: order.id });
    expect(cancelled).toMatchObject({ outcome: "cancelled" });
  });

  test("nor who calls from it and gives digits, by claims of their number", async () => {
    const desk = aDesk([order], { verify: "order-number" });
    await claims(desk);
    expect(await lookUpOrders(desk)({ caller: giving("100", "x") })).toMatchObject({ outcome: "found" });
  });
});

describe("a proof counts", () => {
  const endpoint = aPhone("+819087654321");
  test.each([
    ["of the number called from", giving("1", "c"), ["contact c", `endpoint ${theCustomer.phone}`]],
    ["outside of a contact", { ...theCustomer, verificationCode: "1" }, [`endpoint ${theCustomer.phone}`]],
    ["of a number claimed", withheld("c"), ["contact c", "claimed +819012345678"]],
    [
      "of a number claimed from another",
      { ...withheld("c"), endpoint },
      ["contact c", "endpoint +819087654321", "claimed +819012345678"],
    ],
  ])("%s: 3 times for the contact, 5 times for each number", async (_, caller, subjects) => {
    const counted: string[] = [];
    const proofs: ProofCounter = {
      ...reached,
      async count({ limits }) {
        for (const { subject, most } of limits) counted.push(`${subject}: ${most}`);
        return "counted";
      },
    };
    await lookUpOrders(aDesk([order], { verify: "order-number", proofs }))({ caller, orderId: order.id });
    expect(counted).toEqual(
      subjects.map((subject) => `${subject}: ${subject.startsWith("contact") ? 3 : 5}`),
    );
  });
});

describe("counts that are out of reach", () => {
  const down = () => Promise.reject(new Error("no counts"));
  const outOfReach: ProofCounter = { count: down, takeBack: down };

  test("let nobody in", async () => {
    const desk = aDesk(unseen, { proofs: outOfReach });
    await expect(lookUpOrders(desk)({ caller: withheld("1"), orderId: order.id })).rejects.toThrow(
      "no counts",
    );
    await expect(cancelOrder(desk)({ caller: withheld("1"), orderId: order.id })).rejects.toThrow(
      "no counts",
    );
  });

  test("keep out nobody who has nothing to prove", async () => {
    const desk = aDesk([order], { proofs: outOfReach });
    expect(await lookUpOrders(desk)({ caller: theCustomer })).toMatchObject({ outcome: "found" });
    expect(await lookUpOrders(desk)({ caller: theCustomer, orderId: order.id })).toMatchObject({
      outcome: "found",
    });
    expect(await cancelOrder(desk)({ caller: theCustomer, orderId: order.id })).toMatchObject({
      outcome: "cancelled",
    });
  });

  test("let nothing be changed where a success could not be taken back", async () => {
    const proofs: ProofCounter = { count: async () => "counted", takeBack: down };
    const desk = aDesk([order], { proofs });
    await expect(cancelOrder(desk)({ caller: withheld("1"), orderId: order.id })).rejects.toThrow(
      "no counts",
    );
    expect(await desk.stored(order)).toEqual(order);
  });
});

const reached: ProofCounter = { count: async () => "too-many-tries", takeBack: async () => undefined };

/** Orders that fail whoever looks at them. */
const looksAtNone = () => Promise.reject(new Error("was looked at"));
const unseen: OrderRepository = { ...inMemoryOrders(), find: looksAtNone, recentFor: looksAtNone };
