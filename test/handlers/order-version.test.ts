import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Language, languages, type OrderFacts, type OrderStatus } from "../../src/domain/index.ts";
import { readOrderVersion, writeOrderVersion } from "../../src/handlers/order-version.ts";
import { everyKind } from "../../src/testing/sample-orders.ts";
import { aDate } from "../support/builders.ts";

const told: OrderFacts = {
  version: 4,
  status: "placed",
  shippingDate: aDate("2026-11-27"),
  changesOfDay: { day: aDate("2026-11-20"), count: 1 },
  language: "ja-JP",
};

test("an order is told by what a change of it is decided on", () => {
  expect(writeOrderVersion(told)).toBe("4.placed.2026-11-27.2026-11-20x1.ja-JP");
  expect(readOrderVersion("4.placed.2026-11-27.2026-11-20x1.ja-JP")).toEqual(told);
});

test("what is told is read as it was, whatever the order", () => {
  const date = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  const day = date.map((each) => aDate(each.toISOString().slice(0, 10)));
  const count = fc.nat();
  const facts = fc.record<OrderFacts, "version" | "status" | "shippingDate">(
    {
      version: fc.maxSafeNat(),
      status: fc.constantFrom<OrderStatus[]>("placed", "shipped", "cancelled"),
      shippingDate: day,
      changesOfDay: fc.record({ day, count }),
      language: fc.constantFrom<Language[]>(...languages),
    },
    { requiredKeys: ["version", "status", "shippingDate"] },
  );
  fc.assert(
    fc.property(facts, (each) => {
      const text = writeOrderVersion(each);
      expect(text).toMatch(/^[\w.-]{1,80}$/);
      expect(readOrderVersion(text)).toEqual(each);
    }),
  );
});

test("of a whole order nothing else is told", () => {
  for (const order of everyKind) {
    const { version, status, shippingDate, changesOfDay, language } = order;
    const facts = { version, status, shippingDate, changesOfDay, language };
    expect(readOrderVersion(writeOrderVersion(order))).toEqual(facts);
  }
});

describe("a flow of the article's kind, or a call in flight at a deployment,", () => {
  test("carries a version alone", () => expect(readOrderVersion("4")).toBe(4));
  test("or nothing", () => expect(readOrderVersion(undefined)).toBeUndefined());
});

test.each([
  "abc",
  "-1",
  "1.5",
  "９",
  "99999999999999999999",
  ".placed.2026-11-27..",
  "4.placed.2026-11-27.",
  "4.placed.2026-11-27...",
  "4.Placed.2026-11-27..",
  "04.placed.2026-11-27..",
  "9007199254740993.placed.2026-11-27..",
  "4.placed.2026-11-31..",
  "4.placed.2026-11-27.2026-11-20.",
  "4.placed.2026-11-27.2026-11-20x1x2.",
  "4.placed.2026-11-27.2026-11-20x-1.",
  "4.placed.2026-11-27..ja",
  "4.placed.2026-11-27..ja-JP ",
  "4.toString.2026-11-27..",
])("%j is not understood", (text) => {
  expect(readOrderVersion(text)).toBe("not-understood");
});
