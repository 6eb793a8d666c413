import { describe, expect, test } from "@jest/globals";
import { columnsOf, padded, wrapped } from "../../terminal/columns.ts";
import { table } from "../../terminal/table.ts";

test.each([
  ["Ann", 3],
  ["花子", 4],
  ["「はい」、", 10],
  ["ｶﾅ", 2],
  ["カー", 4],
  ["e\u0301", 1],
  ["👩‍👧", 2],
  ["a → b …", 7],
])("%s takes %d columns", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
  expect(columnsOf(padded(text, 12))).toBe(12);
});

describe("a text is broken", () => {
  test.each([
    ["between words", "To cancel, press 2. Or say it.", 12, ["To cancel,", "press 2. Or", "say it."]],
    [
      "never within what is one word",
      "at find-by-caller-outcome now",
      14,
      ["at", "find-by-caller", "-outcome now"],
    ],
    ["between Japanese words", "発送日を変更します", 10, ["発送日を", "変更します"]],
    ["not before what closes", "これは、はい。", 6, ["これ", "は、", "はい。"]],
    ["not after what opens", "はい「はい」", 6, ["はい", "「はい", "」"]],
    ["not between a number and its unit", "はい12月3日", 6, ["はい", "12月", "3日"]],
    ["where it has lines of its own", "one\n\ntwo", 10, ["one", "", "two"]],
  ])("%s", (_, text, columns, lines) => {
    expect(wrapped(text, columns)).toEqual(lines);
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
  });
});

test("cells stand below each other, and a long last one goes on below its beginning", () => {
  const rows = [
    ["1", "花子", "four orders of tea and cups"],
    ["22", "Ann", "none"],
  ];
  expect(table(rows, 28)).toEqual([
    "  1   花子  four orders of",
    "            tea and cups",
    "  22  Ann   none",
  ]);
  expect(table(rows, undefined, 0)[0]).toBe("1   花子  four orders of tea and cups");
});
