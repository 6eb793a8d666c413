import { describe, expect, test } from "@jest/globals";
import { ConditionUnreadable, parseCondition } from "../../bot/conditions/parse-condition.ts";

const scalar = (interpretedValue: string) => ({ value: { interpretedValue } });
const slots = {
  age: scalar("30"),
  size: scalar("Large"),
  id: scalar("007"),
  day: scalar("1990-09-30"),
  trip: scalar("PT90M"),
  toppings: { ...scalar("onion and ham"), values: [scalar("onion"), scalar("ham")] },
  "card-number": scalar("123456781234"),
  empty: null,
};
const facts = {
  slot: (name: string) => new Map(Object.entries(slots)).get(name),
  attribute: (name: string) => ({ kind: "yearly" })[name],
  requestAttribute: (name: string) => ({ retry_enabled: "TRUE" })[name],
  response: (path: string) =>
    ({ inputMode: "Speech", "transcriptions[0].transcriptionConfidence": "0.7" })[path],
};
const holds = (expression: string) => parseCondition(expression)(facts);

describe("the guide's examples of conditions, and their like", () => {
  test.each([
    ["{age} > 29", true],
    ["{age} >= 30 && {age} <= 30", true],
    ["{age} < 4", false],
    ['{size} = "large"', true],
    ['{size} != "large"', false],
    ['{size} = "small" OR {size} = "large"', true],
    ['({size} = "small") OR ({age} = 30 AND {size} = "large")', true],
    ['{size} = "large" OR {size} = "small" AND {age} = 1', true],
    ['{id} = "7"', false],
    ["{id} = 7", true],
    ['{day} < "1990-10-01"', true],
    ["{trip} < P2H", true],
    ["{trip} < PT1H", false],
    ['{toppings} CONTAINS "Onion"', true],
    ['{toppings} CONTAINS "onion and ham"', false],
    ['{toppings} = "onion,ham"', true],
    ["fn.COUNT({toppings}) = 2", true],
    ["fn.COUNT({toppings}) > 2", false],
    ["fn.LENGTH({card-number}) = 12", true],
    ["fn.IS_SET({age})", true],
    ["fn.IS_SET({empty})", false],
    ["NOT fn.IS_SET([kind])", false],
    ["!fn.IS_SET([other])", true],
    ['[kind] = "yearly"', true],
    ['((retry_enabled)) = "TRUE"', true],
    ['$.inputMode = "speech"', true],
    ["$.transcriptions[0].transcriptionConfidence < 0.8", true],
  ])("%s: %p", (expression, expected) => {
    expect(holds(expression)).toBe(expected);
  });

  test.each([
    ['{empty} = "x"', undefined],
    ['{empty} != "x"', undefined],
    ['NOT {empty} = "x"', undefined],
    ['{empty} = "x" AND {age} = 30', undefined],
    ['{empty} = "x" OR {age} = 30', true],
    ['{nobody} = "x" AND {age} = 31', false],
  ])("what refers to nothing decides nothing: %s is %p", (expression, expected) => {
    expect(holds(expression)).toBe(expected);
  });
});

test.each([
  ["", "a reference"],
  ["{age}", "a comparison is missing"],
  ["{age} >", "a constant"],
  ["30 = {age}", "a reference"],
  ["({age} = 30", "a closing bracket"],
  ["{age} = 30 {size}", "cannot read on"],
  ["fn.IS_NULL({age})", "known are fn.IS_SET"],
  ['{age} = "30', "cannot read on"],
  ["{age} = 30 ~ 4", "cannot read on"],
  [`{age} = ${"1".repeat(1024)}`, "at most 1024"],
])("%p cannot be read", (expression, reason) => {
  expect(() => parseCondition(expression)).toThrow(ConditionUnreadable);
  expect(() => parseCondition(expression)).toThrow(reason);
});

test("a thousand brackets are no burden", () => {
  expect(holds(`${"(".repeat(500)}{age} = 30${")".repeat(500)}`)).toBe(true);
  expect(holds(`${"! ".repeat(500)}{age} = 30`)).toBe(true);
});
