import { describe, expect, test } from "@jest/globals";
import { order, orderId } from "../../src/domain/index.ts";
import { aNotice } from "../support/builders.ts";

const details = {
  id: "1001",
  customer: { name: "山田花子", phone: "+819012345678" },
  item: "コーヒーミル",
  shippingDate: "2026-11-27",
};

describe("an order", () => {
  test("is placed and at version 0 unless its details say otherwise", () => {
    expect(order(details)).toEqual({ ...details, status: "placed", version: 0 });
  });

  test("keeps every detail that it is given", () => {
    const told = {
      ...details,
      status: "cancelled",
      orderedAt: "2026-11-01T10:00:00Z",
      language: "en-US",
      version: 7,
      noticeOwed: aNotice(),
      noticeFailed: { reason: "overdue", at: "2026-11-22T00:00:00.000Z" },
    } as const;
    expect(order(told)).toEqual(told);
  });

  test("does not change when what it was built from does", () => {
    const customer = { ...details.customer };
    const built = order({ ...details, customer });
    customer.name = "someone else";
    expect(built.customer.name).toBe("山田花子");
  });

  test.each([
    ["id", { id: "" }],
    ["customer.phone", { customer: { name: "山田花子", phone: "09012345678" } }],
    ["shippingDate", { shippingDate: "2026-02-30" }],
    ["version", { version: -1 }],
    ["version", { version: 0.5 }],
    ["version", { version: Number.NaN }],
    ["version", { version: 2 ** 53 }],
    ["item", { item: "" }],
    ["item", { item: " \t　" }],
  ])("is none with such a %s: %j", (name, fault) => {
    const build = () => order({ ...details, ...fault });
    expect(build).toThrow(RangeError);
    expect(build).toThrow(new RegExp(`^not an order: ${name} \\([^,]+(, [^,]+)?\\)$`));
  });

  test("that is none says all that is wrong, and nothing that it was told", () => {
    const nothing = {
      id: " ",
      customer: { name: "N", phone: "P" },
      item: " ",
      shippingDate: "D",
      version: -1,
    };
    expect(() => order(nothing)).toThrow(
      "not an order: id (1 to 64 visible characters), customer.phone (E.164, as +819012345678), " +
        "shippingDate (a real date, YYYY-MM-DD), version (a whole number from 0), item (not blank)",
    );
  });
});

describe("an order number", () => {
  test.each(["1", "A-1001/b", "注文１２", "x".repeat(64), "😀".repeat(64)])("can be %s", (text) => {
    expect(orderId(text)).toBe(text);
  });

  test.each([
    "",
    " ",
    "10 01",
    "1001 ",
    "1001\n",
    "10\u200b01",
    "\ud83d",
    "x".repeat(65),
    1001,
    null,
    undefined,
    {},
  ])("cannot be %p", (text) => {
    expect(orderId(text)).toBeUndefined();
  });
});
