import { expect, test } from "@jest/globals";
import { causeOf } from "../../src/application/index.ts";

test.each([
  [new RangeError("too far"), "RangeError: too far"],
  ["cut", "cut"],
  [undefined, "undefined"],
  [null, "null"],
  [{ message: "no error" }, "[object Object]"],
])("%p went wrong: %s", (error, cause) => {
  expect(causeOf(error)).toBe(cause);
});

test.each([
  "+819012345678",
  "09012345678",
  "090-1234-5678",
  "+81 90 1234 5678",
  "(090) 1234-5678",
  "090.1234.5678",
])("the number in it is not told: %s", (number) => {
  const cause = causeOf(new Error(`no way to ${number}, try 2 of 3, status 503`));
  expect(cause).not.toMatch(/1234|5678/);
  expect(cause).toMatch(/^Error: no way to .*…, try 2 of 3, status 503$/);
});

test("a long story is cut short", () => {
  expect(causeOf("x".repeat(10_000))).toHaveLength(500);
});
