import { expect, test } from "@jest/globals";
import type { SlotTypeModel } from "../../../bot/bot-model.ts";
import { patternProblem } from "../../../bot/slot-types/alpha-numeric.ts";
import { customSlotType } from "../../../bot/slot-types/custom-slot-type.ts";
import { answerTo, slotTypeNamed, spokenIn } from "./spoken.ts";

type Setting = NonNullable<SlotTypeModel["valueSelectionSetting"]>;

const genres = (resolutionStrategy: Setting["resolutionStrategy"]): SlotTypeModel => ({
  name: "Genre",
  slotTypeValues: [
    { sampleValue: { value: "Comedy" }, synonyms: [{ value: "funny" }, { value: "something light" }] },
    { sampleValue: { value: "Parody" }, synonyms: [{ value: "funny" }] },
    { sampleValue: { value: "Documentary" }, synonyms: [] },
  ],
  valueSelectionSetting: { resolutionStrategy },
});

test("a synonym is its value where values are restricted, and is kept as said where they are expanded", () => {
  expect(answerTo(customSlotType(genres("TOP_RESOLUTION")), "Funny")).toEqual({
    ...{ at: 0, originalValue: "Funny", interpretedValue: "Comedy", resolvedValues: ["Comedy", "Parody"] },
  });
  expect(answerTo(customSlotType(genres("ORIGINAL_VALUE")), "Funny")).toEqual({
    ...{ at: 0, originalValue: "Funny", interpretedValue: "Funny", resolvedValues: ["Comedy", "Parody"] },
  });
});

test("another word answers an expanded type, and not a restricted one", () => {
  expect(answerTo(customSlotType(genres("TOP_RESOLUTION")), "a western")).toBeUndefined();
  expect(answerTo(customSlotType(genres("ORIGINAL_VALUE")), "a western")?.interpretedValue).toBe("a western");
});

test("values are found within other words, whole words only, the longest first", () => {
  const { find } = customSlotType(genres("TOP_RESOLUTION"));
  const said = "something light or a documentary, not a comedyish one";
  expect(find(said, spokenIn("en_US")).map(({ interpretedValue }) => interpretedValue)).toEqual([
    "Comedy",
    "Documentary",
  ]);
});

test("a type of Japanese words is found without spaces around them", () => {
  const colours: SlotTypeModel = {
    name: "Colour",
    slotTypeValues: [{ sampleValue: { value: "赤" }, synonyms: [{ value: "レッド" }] }],
    valueSelectionSetting: { resolutionStrategy: "TOP_RESOLUTION" },
  };
  expect(answerTo(customSlotType(colours), "レッドをください", "ja_JP")?.interpretedValue).toBe("赤");
});

const order: SlotTypeModel = {
  name: "OrderNumber",
  parentSlotTypeSignature: "AMAZON.AlphaNumeric",
  slotTypeValues: [],
  valueSelectionSetting: {
    resolutionStrategy: "ORIGINAL_VALUE",
    regexFilter: { pattern: "[A-Z]{2}[0-9]{3}" },
  },
};

test.each([
  ["AB123", "AB123"],
  ["a b one two three", "AB123"],
  ["my order is ab123", "AB123"],
  ["AB1234", undefined],
])("with a regular expression, %p is %p", (said, value) => {
  const type = customSlotType(order, slotTypeNamed("AlphaNumeric"));
  expect(answerTo(type, said)?.interpretedValue).toBe(value);
});

test.each([
  ["[A-Z]{2}[0-9]{3}", undefined],
  ["[\\u0041-\\u005A]{1,3}-[.*+]?", undefined],
  ["[A-Z]+", "repeats without an end (*, +, {x,}): give an upper bound"],
  ["[0-9]{2,}", "repeats without an end (*, +, {x,}): give an upper bound"],
  ["A.B", "has the wild card (.): name the characters"],
  ["A".repeat(301), "is longer than 300 characters"],
  ["[A-Z", "is no regular expression"],
])("the regular expression %p: %p", (pattern, problem) => {
  expect(patternProblem(pattern)).toBe(problem);
});

test("a type that extends a built-in one without an expression finds what that finds", () => {
  const type = customSlotType(
    { name: "Amount", parentSlotTypeSignature: "AMAZON.Number", slotTypeValues: [] },
    slotTypeNamed("Number"),
  );
  expect(answerTo(type, "twenty")?.interpretedValue).toBe("20");
});
