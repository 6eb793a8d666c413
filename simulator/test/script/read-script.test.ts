import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readScript } from "../../script/index.ts";
import { scriptOf } from "./toy-line.ts";

const stepsOf = (steps: string) => readScript(scriptOf(steps)).steps;

test("a script is read whole", () => {
  const script = readScript(scriptOf('  - hears: Welcome\n  - presses: "2#"', "faults:\n  - sns is down\n"));
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
  ["hears: /ship(s|ped)/i", "hears", { text: "/ship(s|ped)/i", expression: /ship(s|ped)/i }],
  ["says: 来週の金曜日", "says", "来週の金曜日"],
  ["presses: 007", "presses", "007"],
  ["silence", "silence", ""],
  ["silence:", "silence", ""],
  ["hangs up", "hangs up", ""],
  ["ends", "ends", { text: "" }],
  ["ends: goodbye", "ends", { text: "goodbye" }],
  ["sms: none", "sms", { text: "none" }],
  [
    "order: { id: 0042, status: cancelled, version: 2 }",
    "order",
    { id: "0042", status: "cancelled", version: 2 },
  ],
  ["clock: +10m", "clock", { later: 600_000 }],
  ["clock: +1d", "clock", { later: 86_400_000 }],
  ["clock: 2026-11-24T17:00+09:00", "clock", { at: new Date("2026-11-24T08:00:00Z") }],
  ["fault: lex-code-hook answers late", "fault", { target: "lex-code-hook", how: "answers late" }],
  ["fault: dynamodb is down", "fault", { target: "dynamodb", how: "is down" }],
  ["fault: cancel-order has  no database", "fault", { target: "cancel-order", how: "has no database" }],
  ["fault: queue is full", "fault", { target: "queue", how: "is full" }],
  ["clear faults", "clear faults", ""],
  ["meanwhile: { id: 1001, status: gone }", "meanwhile", { id: "1001", status: "gone" }],
  ["agent hears: order 1001", "agent hears", { text: "order 1001" }],
])("- %s", (step, kind, value) => {
  expect(stepsOf(`  - ${step}`)).toEqual([{ kind, value, line: 11 }]);
});

test("a heading may bring settings, and dial the number that asks for the language", () => {
  const script = scriptOf("  - silence", 'settings: { CUTOFF_TIME: "15:00" }\n');
  expect(readScript(script.replace("en-US", "choice"))).toMatchObject({
    language: "choice",
    settings: { CUTOFF_TIME: "15:00" },
  });
});

test("the example in the README is one", () => {
  const readme = readFileSync(new URL("../../script/README.md", import.meta.url), "utf8");
  const [, example = ""] = /```yaml\n([^`]*)```/.exec(readme) ?? [];
  const { orders, steps } = readScript(example);
  expect(orders).toHaveLength(1);
  expect(steps).toHaveLength(11);
});

test("a withheld caller's orders name their owner", () => {
  const withheld = scriptOf("  - silence").replace("+819012345678", "withheld");
  expect(() => readScript(withheld)).toThrow("script:6: orders: phone: whose order it is");
  const owned = withheld.replace("item: Teapot", "item: Teapot\n    phone: +819012345678");
  expect(readScript(owned).orders?.[0]?.phone).toBe("+819012345678");
});

describe("what is wrong is said with its line and its cure", () => {
  test.each([
    ["  - hear: Welcome", "mine.call.yaml:11: hear is no step; a step is one of: hears, says, presses"],
    ["  - hears: Welcome\n    says: hello", "mine.call.yaml:11: this is no step"],
    [
      "  - says: hello\n  - presses: 1a",
      'mine.call.yaml:12: presses: keys 0 to 9, * and #, in quotes: presses: "1#"',
    ],
    ["  - presses: #", "mine.call.yaml:11: presses: keys 0 to 9"],
    ["  - hears: /ship(/", "mine.call.yaml:11: hears: some of the words, or a regular expression"],
    ["  - hears:", "mine.call.yaml:11: hears: some of the words"],
    ["  - says: [a, b]", "mine.call.yaml:11: says: some words"],
    ["  - silence: long", "mine.call.yaml:11: silence: nothing after it"],
    [
      "  - order:\n      id: 1\n      shippingDate: 2026-02-30",
      "mine.call.yaml:13: order.shippingDate: a real date",
    ],
    ["  - order:\n      status: placed", "mine.call.yaml:12: order.id: some words"],
    [
      "  - order: { id: 1, date: 2026-11-30 }",
      "order: date is not known here; known are: id, shippingDate, status, version, notice",
    ],
    ["  - clock: tomorrow", "mine.call.yaml:11: clock: how much later, as +30s"],
    ["  - fault: dynamodb hangs", "mine.call.yaml:11: fault: what goes wrong, and how: look-up-order"],
    ["  []", "mine.call.yaml:11: steps: a list of what happens"],
    ['  - says: "hello', "mine.call.yaml:12: Missing closing"],
  ])("%s", (steps, problem) => {
    expect(() => readScript(scriptOf(steps), "mine.call.yaml")).toThrow(problem);
  });

  test.each([
    ["caller: +819012345678", "caller: 09012345678", "s:2: caller: a number as +819012345678, or withheld"],
    ["language: en-US", "language: fr", "s:3: language: one of: ja-JP, en-US"],
    ["at: 2026-11-24T10:00+09:00", "at: 2026-11-24 10:00", "s:4: at: a date and time with its offset"],
    [
      "at: 2026-11-24T10:00+09:00",
      "on: today",
      "on is not known here; known are: title, caller, language, at, settings, orders, faults, steps",
    ],
    ["title: The caller cancels\n", "", "s:1: title: some words"],
    ["item: Teapot", "thing: Teapot", "s:6: orders: thing is not known here; known are: id, item, name"],
    ["shippingDate: 2026-11-30", "shippingDate: soon", "s:9: orders.shippingDate: a real date"],
  ])("%s: %s", (right, wrong, problem) => {
    expect(() => readScript(scriptOf("  - silence").replace(right, wrong), "s")).toThrow(problem);
  });

  test("all of it at once", () => {
    expect(() => readScript("title: x\nsteps:\n  - hum\n")).toThrow(
      /caller: .*\n.*language: .*\n.*at: .*\n.*hum is no step/,
    );
  });

  test.each(["", "hello", "- a list"])("%p is no script", (text) => {
    expect(() => readScript(text)).toThrow("script:1: ");
  });
});
