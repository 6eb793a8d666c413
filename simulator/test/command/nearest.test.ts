import { expect, test } from "@jest/globals";
import { nearest } from "../../command/nearest.ts";

test.each([
  ["cal", "call"],
  ["chekc", "check"],
  ["Coverage-Min", "coverage-min"],
  ["flows", "flow"],
])("who types %s means %s", (typed, meant) => {
  expect(nearest(typed, ["call", "check", "coverage-min", "flow"])).toBe(meant);
});

test("what is like nothing means nothing", () => {
  expect(nearest("telephone", ["call", "check"])).toBeUndefined();
  expect(nearest("x", [])).toBeUndefined();
});
