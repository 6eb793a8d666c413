import { expect, test } from "@jest/globals";
import { languages, order } from "../../src/domain/index.ts";
import { anOrder, changed, date, everyKind } from "../../src/testing/sample-orders.ts";
import { variants } from "../../src/testing/samples.ts";

test("the variants have every value of every field between them", () => {
  expect(
    variants<{ size: string; weight?: number }>({ size: ["S", "M"], weight: [undefined, 1, 2] }),
  ).toEqual([{ size: "S" }, { size: "M", weight: 1 }, { size: "S", weight: 2 }]);
});

test("what may be absent is absent in the first, and not undefined", () => {
  expect(everyKind[0]).toStrictEqual(anOrder());
});

test("the samples of orders have every word that an order can have", () => {
  const words = (of: (each: (typeof everyKind)[number]) => string | undefined) =>
    [...new Set(everyKind.map(of))].filter((word) => word !== undefined).sort();
  expect(words(({ status }) => status)).toEqual(["cancelled", "placed", "shipped"]);
  expect(words(({ language }) => language)).toEqual([...languages].sort());
  expect(words(({ noticeOwed }) => noticeOwed?.kind)).toEqual(["cancelled", "rescheduled"]);
  expect(words(({ noticeFailed }) => noticeFailed?.reason)).toEqual([
    "invalid-number",
    "overdue",
    "rejected",
  ]);
});

test.each(everyKind.flatMap((each) => [each, changed(each)]))(
  "$id, version $version, is an order",
  (each) => {
    expect(order(each)).toStrictEqual(each);
  },
);

test("a change moves an order to its next version and owes the news", () => {
  expect(changed(anOrder())).toMatchObject({
    shippingDate: "2026-12-01",
    version: 1,
    noticeOwed: { kind: "rescheduled", from: "2026-11-27", since: "2026-11-20T03:00:00.001Z" },
  });
});

test("a sample that is none is said to be", () => {
  expect(() => date("2026-02-30")).toThrow("a sample is none");
});
