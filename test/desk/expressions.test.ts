import { describe, expect, test } from "@jest/globals";
import { condition, update } from "./expressions.ts";

const terms = { names: { "#a": "a", "#b": "b" }, values: { ":one": 1, ":two": 2, ":text": "m" } };

describe("a condition", () => {
  test.each([
    ["attribute_exists(#a)", { a: 1 }, true],
    ["attribute_exists(#a)", {}, false],
    ["attribute_not_exists(a)", { b: 1 }, true],
    ["#a = :one AND #b = :two OR #a = :two", { a: 1, b: 1 }, false],
    ["#a = :one AND (#b = :two OR #a = :one)", { a: 1, b: 1 }, true],
    ["#a BETWEEN :one AND :two", { a: 3 }, false],
    ["#a BETWEEN :one AND :two AND #b < :text", { a: 2, b: "l" }, true],
    ["#a IN (:one, :two)", { a: 2 }, true],
    ["#a < :two", {}, false],
    ["#a <= :two", { a: "1" }, false],
    ["NOT #a >= :two", { a: 1 }, true],
  ])("%s of %j: %s", (text, item, holds) => expect(condition(text)(item, terms)).toBe(holds));
});

describe("an update", () => {
  test("reads the item as it was, and counts from what it is told", () =>
    expect(
      update("SET #a = #b, #b = #a, c = if_not_exists(c, :one) + :two REMOVE d")({ a: 1, b: 2, d: 4 }, terms),
    ).toEqual({ a: 2, b: 1, c: 3 }));
});

test.each(["size(#a) > :one", "#a = :one AND", "#a =", "(#a = :one"])("refuses %s", (text) =>
  expect(() => condition(text)({}, terms)).toThrow("no such expression is known here"),
);
test("refuses an update that it does not know", () =>
  expect(() => update("ADD #a :one")({}, terms)).toThrow("no such expression is known here"));
