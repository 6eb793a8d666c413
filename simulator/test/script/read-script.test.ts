import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { callScripts, knownFaults, ScriptUnreadable } from "../../script/index.ts";
import { scriptOf, scripts } from "./toy-line.ts";

const stepsOf = (steps: string) => scripts.read(scriptOf(steps)).steps;

test("a script is read whole", () => {
  const text = scriptOf('  - hears: Welcome\n  - presses: "2#"', "faults:\n  - database is down\n");
  expect(scripts.read(text)).toEqual({
    title: "The caller cancels",
    caller: "+819012345678",
    language: "en-US",
    at: new Date("2026-11-24T01:00:00Z"),
    faults: [{ target: "database", how: "is down" }],
    steps: [
      { kind: "hears", value: { text: "Welcome" }, line: 8 },
      { kind: "presses", value: "2#", line: 9 },
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
  ["clock: +10m", "clock", { later: 600_000 }],
  ["clock: +1d", "clock", { later: 86_400_000 }],
  ["clock: 2026-11-24T17:00+09:00", "clock", { at: new Date("2026-11-24T08:00:00Z") }],
  ["fault: look-up answers late", "fault", { target: "look-up", how: "answers late" }],
  ["fault: database is down", "fault", { target: "database", how: "is down" }],
  ["fault: cancel has  no database", "fault", { target: "cancel", how: "has no database" }],
  ["fault: queue is full", "fault", { target: "queue", how: "is full" }],
  ["clear faults", "clear faults", ""],
  ["agent hears: order 1001", "agent hears", { text: "order 1001" }],
])("- %s", (step, kind, value) => {
  expect(stepsOf(`  - ${step}`)).toEqual([{ kind, value, line: 6 }]);
});

test("a script names a language of the line, or a number of it", () => {
  for (const language of ["tlh", "any"])
    expect(scripts.read(scriptOf("  - silence").replace("en-US", language))).toMatchObject({ language });
});

test("the example in the README is one", () => {
  const readme = readFileSync(new URL("../../script/README.md", import.meta.url), "utf8");
  const [, example = ""] = /```yaml\n([^`]*)```/.exec(readme) ?? [];
  const shop = callScripts({ languages: ["en-US"], faults: knownFaults(["look-up-order", "cancel-order"]) });
  const { faults, steps } = shop.read(example);
  expect(faults).toHaveLength(1);
  expect(steps).toHaveLength(10);
});

describe("what is wrong is said with its line and its cure", () => {
  test.each([
    ["  - hear: Welcome", "mine.call.yaml:6: hear is no step; a step is one of: hears, says, presses"],
    ["  - sms: none", "sms is no step"],
    ["  - hears: Welcome\n    says: hello", "mine.call.yaml:6: this is no step"],
    [
      "  - says: hello\n  - presses: 1a",
      'mine.call.yaml:7: presses: keys 0 to 9, * and #, in quotes: presses: "1#"',
    ],
    ["  - presses: #", "mine.call.yaml:6: presses: keys 0 to 9"],
    ["  - hears: /ship(/", "mine.call.yaml:6: hears: some of the words, or a regular expression"],
    ["  - hears:", "mine.call.yaml:6: hears: some of the words"],
    ["  - says: [a, b]", "mine.call.yaml:6: says: some words"],
    ["  - silence: long", "mine.call.yaml:6: silence: nothing after it"],
    ["  - clock: tomorrow", "mine.call.yaml:6: clock: how much later, as +30s"],
    [
      "  - fault: database hangs",
      "mine.call.yaml:6: fault: what goes wrong, and how: look-up, cancel with hangs, throws, answers rubbish, " +
        "answers nothing, answers late, has no database; database is down, queue is full. As: look-up hangs",
    ],
    ["  []", "mine.call.yaml:6: steps: a list of what happens"],
    ['  - says: "hello', "mine.call.yaml:7: Missing closing"],
  ])("%s", (steps, problem) => {
    expect(() => scripts.read(scriptOf(steps), "mine.call.yaml")).toThrow(problem);
  });

  test.each([
    ["caller: +819012345678", "caller: 09012345678", "s:2: caller: a number as +819012345678, or withheld"],
    ["language: en-US", "language: fr", "s:3: language: one of: tlh, en-US, any"],
    ["at: 2026-11-24T10:00+09:00", "at: 2026-11-24 10:00", "s:4: at: a date and time with its offset"],
    [
      "at: 2026-11-24T10:00+09:00",
      "on: today",
      "on is not known here; known are: title, caller, language, at, faults, steps",
    ],
    ["title: The caller cancels\n", "", "s:1: title: some words"],
  ])("%s: %s", (right, wrong, problem) => {
    expect(() => scripts.read(scriptOf("  - silence").replace(right, wrong), "s")).toThrow(problem);
  });

  test("all of it at once", () => {
    expect(() => scripts.read("title: x\nsteps:\n  - hum\n")).toThrow(
      /caller: .*\n.*language: .*\n.*at: .*\n.*hum is no step/,
    );
  });

  test.each(["", "hello", "- a list"])("%p is no script", (text) => {
    expect(() => scripts.read(text)).toThrow(ScriptUnreadable);
    expect(() => scripts.read(text)).toThrow("script:1: ");
  });
});
