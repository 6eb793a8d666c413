import { expect, test } from "@jest/globals";
import { storedOrder } from "../../../src/adapters/dynamodb/order-attributes.ts";
import { aNotice, anOrder } from "../../support/builders.ts";

test("an order is stored in the attributes that its table's other readers know", () => {
  const order = anOrder({
    version: 7,
    language: "en-US",
    orderedAt: "2026-11-01T09:30:00+09:00",
    noticeOwed: aNotice(),
    noticeFailed: { reason: "overdue", at: "2026-11-22T00:00:00.000Z" },
  });
  expect(storedOrder.write(order)).toEqual({
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
  });
});
