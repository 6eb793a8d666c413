import { describe, expect, test } from "@jest/globals";
import { nameWithin, phasingOf } from "../../drawing/phasing.ts";

const phasesOf = (...names: readonly string[]): readonly string[] =>
  names.map(phasingOf(names.map((Identifier) => ({ Identifier }))));

describe("a block's phase", () => {
  test("is the first word of its name, where all are named so and share phases", () => {
    expect(phasesOf("find-next", "find-none", "bye-thanks", "bye-end")).toEqual([
      "find",
      "find",
      "bye",
      "bye",
    ]);
  });

  test.each([
    ["a name of one word", ["find-next", "find-none", "bye"]],
    ["a name with spaces", ["find-next", "find-none", "Say goodbye"]],
    ["hardly two blocks of one phase", ["look-up", "say-hello", "say-bye"]],
    ["UUIDs", ["abcdefab-0000-4000-8000-000000000001", "abcdefab-0000-4000-8000-000000000002"]],
  ])("is none in a flow with %s", (_, names) => {
    expect(new Set(phasesOf(...names))).toEqual(new Set([""]));
  });
});

test("a block is called by what its name says besides the phase, or by its type", () => {
  const block = (Identifier: string) => ({ Identifier, Type: "Loop", Parameters: {}, Transitions: {} });
  expect(nameWithin("find", block("find-next-one"))).toBe("next-one");
  expect(nameWithin("", block("Try again"))).toBe("Try again");
  expect(nameWithin("", block("abcdefab-0000-4000-8000-000000000001"))).toBe("Loop");
});
