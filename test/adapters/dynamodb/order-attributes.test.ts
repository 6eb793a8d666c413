import { describe, expect, test } from "@jest/globals";
import { changeOfItem } from "../../../src/adapters/dynamodb/change-of-item.ts";
import { orderAttributes, storedOrder } from "../../../src/adapters/dynamodb/order-attributes.ts";
import { readOrder } from "../../../src/adapters/dynamodb/read-order.ts";
import { everyKind } from "../../../src/testing/sample-orders.ts";
import { aDate, aNotice, anOrder } from "../../support/builders.ts";
import { articlesItem, type PlainItem, plainItem } from "../../support/engines/stored.ts";
import { statusForms } from "./status-forms.ts";

/** An order that has everything, and the attributes that its table's other readers know it by. */
const whole = anOrder({
  version: 7,
  language: "en-US",
  orderedAt: "2026-11-01T09:30:00+09:00",
  noticeOwed: aNotice(),
  noticeFailed: { reason: "overdue", at: "2026-11-22T00:00:00.000Z" },
});
const wholeItem: PlainItem = {
  CallerID: "+819012345678",
  orderId: "1001",
  orderedItem: "コーヒーミル",
  shippingDate: "2026-11-27",
  customerName: "山田花子",
  isCancel: "False",
  status: "placed",
  version: 7,
  orderedAt: "2026-11-01T09:30:00+09:00",
  language: "en-US",
  noticeOwedSince: "2026-11-20T03:00:00.000Z",
  noticeOwedKind: "rescheduled",
  noticeOwedFrom: "2026-11-26",
  noticeOwedLanguage: "ja-JP",
  noticeFailedReason: "overdue",
  noticeFailedAt: "2026-11-22T00:00:00.000Z",
};

test("an order is stored in the attributes that its table's other readers know", () => {
  expect(storedOrder.write(whole)).toStrictEqual(wholeItem);
});

describe("every kind of order", () => {
  test.each(everyKind)("$id is read as it was written", (order) => {
    expect(readOrder(plainItem(order))).toStrictEqual({ order, disagreement: false });
  });
});

test("each attribute belongs to one field", () => {
  const attributes = Object.values(orderAttributes).flatMap((stored) => stored.attributes);
  expect(attributes).toEqual([...new Set(attributes)]);
  expect(attributes).toEqual(expect.arrayContaining(Object.keys(wholeItem)));
});

describe("the status of the article's order", () => {
  const { isCancel, ...bare } = articlesItem;

  test.each(statusForms)("%j is %s, %s", (form, status, agreement) => {
    expect(readOrder({ ...bare, ...form })).toMatchObject({
      order: { id: "100", status, version: 0 },
      disagreement: agreement === "disagreeing",
    });
  });
});

describe("what can't be read is named, and what it holds is not told", () => {
  test.each<[fault: string, PlainItem]>([
    ["orderId is missing", { orderId: undefined }],
    ["CallerID is not a text", { CallerID: 819012345678 }],
    ["customerName is not a text", { customerName: null }],
    ["orderedAt is not a text", { orderedAt: 20261120 }],
    ["language is not a text", { language: true }],
    ["status is none of placed, shipped, cancelled", { status: "on-hold" }],
    ["isCancel is none of True, False", { isCancel: "maybe" }],
    ["version is not a number that can be counted with", { version: "1" }],
    ["noticeOwedSince is not an instant", { noticeOwedSince: "someday" }],
    ["noticeOwedKind is none of cancelled, rescheduled", { noticeOwedKind: "moved" }],
    ["noticeOwedKind is missing", { noticeOwedKind: undefined }],
    ["noticeOwedLanguage is not a language of ours", { noticeOwedLanguage: "tlh" }],
    ["noticeFailedReason is none of invalid-number, overdue, rejected", { noticeFailedReason: "lost" }],
    ["noticeFailedAt is missing", { noticeFailedAt: undefined }],
  ])("%s", (fault, spoilt) => {
    expect(readOrder({ ...wholeItem, ...spoilt })).toEqual({ fault });
  });
});

test.each<[string, PlainItem, PlainItem]>([
  ["a name that is missing", { customerName: undefined }, { customerName: "" }],
  ["a language that is none of ours", { language: "tlh" }, { language: undefined }],
  ["a date before that is none", { noticeOwedFrom: "someday" }, { noticeOwedFrom: undefined }],
  [
    "what is left of a notice that is owed no longer",
    { noticeOwedSince: undefined },
    { noticeOwedKind: undefined, noticeOwedFrom: undefined, noticeOwedLanguage: undefined },
  ],
  ["when nothing failed", { noticeFailedReason: undefined }, { noticeFailedAt: undefined }],
])("%s does not spoil an order", (_, other, meant) => {
  const read = readOrder({ ...wholeItem, ...other });
  expect(read).toEqual(readOrder({ ...wholeItem, ...other, ...meant }));
  expect(read).toHaveProperty("order");
});

describe("a change", () => {
  const [before] = everyKind.filter(({ noticeOwed }) => noticeOwed?.from);
  if (!before) throw new Error("no sample owes a notice");

  test("that is none writes nothing", () => {
    expect(changeOfItem(before, before)).not.toHaveProperty("UpdateExpression");
  });

  test("sets what it brings and removes what it takes, and leaves the rest", () => {
    const { noticeOwed, ...told } = before;
    const { Key, UpdateExpression, ExpressionAttributeValues } = changeOfItem(before, {
      ...told,
      customer: { ...told.customer, name: "山田太郎" },
      shippingDate: aDate("2026-12-24"),
    });
    expect(Key).toEqual({ CallerID: before.customer.phone, orderId: before.id });
    expect(UpdateExpression).toBe(
      "SET #customerName = :customerName, #shippingDate = :shippingDate " +
        "REMOVE #noticeOwedSince, #noticeOwedKind, #noticeOwedFrom, #noticeOwedLanguage, " +
        "#noticeOwedAttempts, #noticeOwedLastAttempt",
    );
    expect(ExpressionAttributeValues).toMatchObject({
      ":customerName": "山田太郎",
      ":shippingDate": "2026-12-24",
    });
  });

  test("of the status says all of it, for every reader", () => {
    const placed = anOrder();
    const { UpdateExpression, ExpressionAttributeValues } = changeOfItem(placed, {
      ...placed,
      status: "cancelled",
    });
    expect(UpdateExpression).toBe("SET #version = :version, #isCancel = :isCancel, #status = :status");
    expect(ExpressionAttributeValues).toMatchObject({
      ":version": 0,
      ":isCancel": "True",
      ":status": "cancelled",
    });
  });

  test("does not make an order another one", () => {
    for (const other of [anOrder({ id: "2" }), anOrder({ customer: { name: "", phone: "+8190" } })])
      expect(() => changeOfItem(anOrder(), other)).toThrow(RangeError);
  });
});
