import { expect, test } from "@jest/globals";
import { holds, rejects, same } from "../../src/testing/check.ts";

test.each<[unknown, unknown]>([
  ["saved", "saved"],
  [{ a: { b: 1 } }, { a: { b: 1 } }],
  [{ a: undefined }, {}],
  [[{ a: 1 }], [{ a: 1, b: undefined }]],
  [structuredClone({ a: [1] }), { a: [1] }],
])("%j is the same as %j", (actual, expected) => {
  expect(() => same(actual, expected)).not.toThrow();
});

test.each<[unknown, unknown, string]>([
  ["conflict", "saved", '"conflict" instead of "saved"'],
  [undefined, { id: "1" }, 'nothing instead of {"id":"1"}'],
  [{ notice: { since: "2" } }, { notice: { since: "1" } }, 'notice.since: "2" instead of "1"'],
  [
    { a: 1, _id: "x" },
    { a: 2, b: 3 },
    'a: 1 instead of 2; b: nothing instead of 3; _id: "x" instead of nothing',
  ],
  [{ a: null }, {}, "a: null instead of nothing"],
  [{ notice: null }, { notice: { since: "1" } }, 'notice: null instead of {"since":"1"}'],
  [{ version: 1n }, { version: 1 }, "version: 1n instead of 1"],
  [{ since: new Date(0) }, { since: "1970" }, 'since: "1970-01-01T00:00:00.000Z" instead of "1970"'],
  [
    { since: new Date(0) },
    { since: new Date(1) },
    'since: "1970-01-01T00:00:00.000Z" instead of "1970-01-01T00:00:00.001Z"',
  ],
  [[1], [1, 2], "1: nothing instead of 2"],
  [{}, [], "{} instead of []"],
  [{ status: Symbol("placed") }, { status: "placed" }, 'status: Symbol(placed) instead of "placed"'],
])("%p is not %p, in words", (actual, expected, why) => {
  expect(() => same(actual, expected)).toThrow(new Error(why));
});

test("what does not hold is told", () => {
  holds("a receipt", "there is a receipt");
  expect(() => holds("", "there is a receipt")).toThrow(new Error("not so: there is a receipt"));
});

test("what resolves does not reject", async () => {
  await rejects(Promise.reject(new Error("down")));
  await expect(rejects(Promise.resolve())).rejects.toThrow('"resolved" instead of "rejected"');
});
