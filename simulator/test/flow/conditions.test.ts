import { expect, test } from "@jest/globals";
import type { Operator } from "../../flow/block-data.ts";
import { holds } from "../../flow/conditions.ts";

test.each<[result: string, operator: Operator, operand: string, whether: boolean]>([
  ["found", "Equals", "found", true],
  ["Found", "Equals", "found", false],
  ["", "Equals", "found", false],
  ["2", "Equals", "2.0", false],
  ["order-12", "TextStartsWith", "order", true],
  ["an order", "TextStartsWith", "order", false],
  ["order-12", "TextEndsWith", "12", true],
  ["order-12", "TextContains", "er-1", true],
  ["", "TextContains", "x", false],
  ["10", "NumberGreaterThan", "9", true],
  ["9", "NumberGreaterThan", "9", false],
  ["9.0", "NumberGreaterOrEqualTo", "9", true],
  ["-1", "NumberLessThan", "0", true],
  ["0", "NumberLessThan", "0", false],
  ["0", "NumberLessOrEqualTo", "0", true],
  ["", "NumberLessThan", "1", false],
  ["many", "NumberGreaterThan", "1", false],
  ["3", "NumberLessThan", "many", false],
  ["0x10", "NumberGreaterThan", "1", false],
  ['{"tier":null}', "KeyExists", "tier", true],
  ['{"tier":null}', "KeyExists", "toString", false],
  ["", "KeyExists", "tier", false],
  ["tier", "KeyExists", "tier", false],
  ["null", "KeyExists", "tier", false],
])("%p %s %p is %p", (result, operator, operand, whether) => {
  expect(holds({ operator, operand, to: "" }, result)).toBe(whether);
});
