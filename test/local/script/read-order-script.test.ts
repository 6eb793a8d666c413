import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { orderScripts } from "../../../local/script/order-scripts.ts";
import { scriptOf } from "./toy-order-line.ts";

const stepsOf = (steps: string) => orderScripts.read(scriptOf(steps)).steps;

test("a script is read whole", () => {
  const script = orderScripts.read(
    scriptOf('  - hears: Welcome\n  - presses: "2#"', "faults:\n  - sns is down\n"),
  );
  expect(script).toEqual({
    title: "The caller cancels",
    caller: "+819012345678",
    language: "en-US",
    at: new Date("2026-11-24T01:00:00Z"),
    orders: [{ id: "1001", item: "Teapot", name: "山田 花子", shippingDate: "2026-11-30" }],
    faults: [{ target: "sns", how: "is down" }],
    steps: [
      { kind: "hears", value: { text: "Welcome" }, line: 13 },
      { kind: "presses", value: "2#", line: 14 },
    ],
  });
});

test.each([
  ["sms: none", "sms", { text: "none" }],
  [
    "order: { id: 0042, status: cancelled, version: 2 }",
    "order",
    { id: "0042", status: "cancelled", version: 2 },
  ],
  ["fault: lex-code-hook answers late", "fault", { target: "lex-code-hook", how: "answers late" }],
  ["fault: dynamodb is down", "fault", { target: "dynamodb", how: "is down" }],
  ["fault: cancel-order has  no database", "fault", { target: "cancel-order", how: "has no database" }],
  ["fault: queue is full", "fault", { target: "queue", how: "is full" }],
  ["meanwhile: { id: 1001, status: gone }", "meanwhile", { id: "1001", status: "gone" }],
])("- %s", (step, kind, value) => {
  expect(stepsOf(`  - ${step}`)).toEqual([{ kind, value, line: 11 }]);
});

test("a heading may bring settings, and dial the number that asks for the language", () => {
  const script = scriptOf("  - silence", 'settings: { CUTOFF_TIME: "15:00" }\n');
  expect(orderScripts.read(script.replace("en-US", "choice"))).toMatchObject({
    language: "choice",
    settings: { CUTOFF_TIME: "15:00" },
  });
});

test("the example in the README is one", () => {
  const readme = readFileSync(new URL("../../../local/script/README.md", import.meta.url), "utf8");
  const [, example = ""] = /```yaml\n([^`]*)```/.exec(readme) ?? [];
  const { orders, steps } = orderScripts.read(example);
  expect(orders).toHaveLength(1);
  expect(steps).toHaveLength(11);
});

test("a withheld caller's orders name their owner", () => {
  const withheld = scriptOf("  - silence").replace("+819012345678", "withheld");
  expect(() => orderScripts.read(withheld)).toThrow("script:6: orders: phone: whose order it is");
  const owned = withheld.replace("item: Teapot", "item: Teapot\n    phone: +819012345678");
  expect(orderScripts.read(owned).orders?.[0]?.phone).toBe("+819012345678");
});

describe("what is wrong is said with its line and its cure", () => {
  test.each([
    ["  - hear: Welcome", "mine.call.yaml:11: hear is no step; a step is one of: hears, says, presses"],
    ["  - hear: Welcome", "clear faults, sms, order, meanwhile, hours"],
    ["  - sms:", "mine.call.yaml:11: sms: some of the words"],
    [
      "  - order:\n      id: 1\n      shippingDate: 2026-02-30",
      "mine.call.yaml:13: order.shippingDate: a real date",
    ],
    ["  - order:\n      status: placed", "mine.call.yaml:12: order.id: some words"],
    [
      "  - order: { id: 1, date: 2026-11-30 }",
      "order: date is not known here; known are: id, shippingDate, status, version, notice",
    ],
    ["  - fault: dynamodb hangs", "mine.call.yaml:11: fault: what goes wrong, and how: look-up-order"],
  ])("%s", (steps, problem) => {
    expect(() => orderScripts.read(scriptOf(steps), "mine.call.yaml")).toThrow(problem);
  });

  test.each([
    ["language: en-US", "language: fr", "s:3: language: one of: ja-JP, en-US"],
    [
      "at: 2026-11-24T10:00+09:00",
      "on: today",
      "on is not known here; known are: title, caller, language, at, settings, hours, orders, faults, steps",
    ],
    ["item: Teapot", "thing: Teapot", "s:6: orders: thing is not known here; known are: id, item, name"],
    ["shippingDate: 2026-11-30", "shippingDate: soon", "s:9: orders.shippingDate: a real date"],
  ])("%s: %s", (right, wrong, problem) => {
    expect(() => orderScripts.read(scriptOf("  - silence").replace(right, wrong), "s")).toThrow(problem);
  });
});
