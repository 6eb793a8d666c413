import { expect, test } from "@jest/globals";
import { settableClock } from "../../index.ts";
import { blockFault } from "../../script/faults.ts";
import { breakableLine, callScripts, knownFaults } from "../../script/index.ts";
import { type SmallBlock, say, smallFlow } from "../flow/small-flow.ts";

const ask: SmallBlock = {
  type: "InvokeLambdaFunction",
  with: { LambdaFunctionARN: "look-up", InvocationTimeLimitSeconds: "8" },
  next: "told",
  errors: { NoMatchingError: "failed" },
};
const queue: SmallBlock = {
  type: "UpdateContactTargetQueue",
  with: { QueueId: "desk" },
  next: "put",
  errors: { NoMatchingError: "failed" },
};
const put: SmallBlock = {
  type: "TransferContactToQueue",
  next: "bye",
  errors: { QueueAtCapacity: "busy", NoMatchingError: "failed" },
};
const flow = smallFlow({
  number: {
    type: "Compare",
    with: { ComparisonValue: "$.SystemEndpoint.Address" },
    next: "ask",
    errors: { NoMatchingCondition: "ask" },
    when: { "Equals +15550100": "dialled" },
  },
  dialled: say("The other number", "ask"),
  ask,
  told: say("Item: $.External.item.", "queue"),
  queue,
  put,
  busy: say("All are busy"),
});

const scripts = callScripts({ languages: ["en-US", "other"], faults: knownFaults(["look-up"]) });

async function played(steps: string, language = "en-US") {
  const done: unknown[] = [];
  const line = breakableLine({
    flow,
    lambdas: { "look-up": async (event) => ({ item: done.push(event) === 1 ? "teapot" : "kettle" }) },
    queues: { desk: { name: "Desk" } },
    numbers: { other: "+15550100" },
    clock: settableClock(new Date(0)),
  });
  const heading = `title: x\ncaller: withheld\nlanguage: ${language}\nat: 2026-11-24T10:00Z\n`;
  const play = await scripts.play(scripts.read(`${heading}${steps}`), line);
  return { ...play, done: done.length };
}

test("a line as it is", async () => {
  const { deviation, done } = await played("steps:\n  - hears: teapot\n  - ends: transferred to Desk");
  expect(deviation).toBeUndefined();
  expect(done).toBe(1);
});

test("another number is dialled by its name", async () => {
  expect((await played("steps:\n  - hears: The other number", "other")).deviation).toBeUndefined();
  expect((await played("steps:\n  - hears: The other number")).deviation).toBeDefined();
});

test.each([
  ["hangs", "failed", false],
  ["throws", "failed", false],
  ["answers rubbish", "failed", false],
  ["answers nothing", "Item: .", false],
  ["answers late", "failed", true],
])("a function that %s", async (how, heard, isDone) => {
  const { deviation, done } = await played(`faults:\n  - look-up ${how}\nsteps:\n  - hears: "${heard}"`);
  expect(deviation).toBeUndefined();
  expect(done > 0).toBe(isDone);
});

test("a full queue", async () => {
  const { deviation } = await played(
    "faults:\n  - queue is full\nsteps:\n  - hears: All are busy\n  - ends: goodbye",
  );
  expect(deviation).toBeUndefined();
});

test("all is well again once faults are cleared", async () => {
  const line = breakableLine({
    ...{ flow, queues: { desk: { name: "Desk" } }, clock: settableClock(new Date(0)) },
    lambdas: { "look-up": () => ({ item: "teapot" }) },
  });
  await line.breakWith({ target: "look-up", how: "throws" });
  await line.clearFaults();
  expect((await line.call({ from: undefined, language: "en-US" })).spoken).toEqual(["Item: teapot."]);
});

test("an agent takes a call that waits, holds it, and leaves it", async () => {
  const line = breakableLine({
    flow: smallFlow({ queue, put, busy: say("All are busy") }),
    madeUp: { queue: (name) => ({ name, agentFreeAfterSeconds: Number.POSITIVE_INFINITY }) },
    clock: settableClock(new Date(0)),
  });
  const anybody = { caller: "withheld", title: "x", language: "en-US", at: "2026-11-24T10:00Z" };
  const waiting = callScripts({ faults: knownFaults([]), usual: anybody });
  const steps =
    "steps: [silence, agent: takes, agent: holds, agent: resumes, agent: hangs up, ends: goodbye]";
  const play = await waiting.play(waiting.read(steps), line);
  expect(play.deviation).toBeUndefined();
  expect(play.transcript.flatMap(({ who, text }) => (who === "agent" ? [text] : []))).toEqual([
    ...["takes", "holds", "resumes", "hangs up"],
  ]);
  const full = await waiting.play(
    waiting.read("faults: [queue is full]\nsteps: [hears: All are busy]"),
    line,
  );
  expect(full.deviation).toBeUndefined();
});

test("a block fails instead of running", async () => {
  const faults = knownFaults([], { services: [blockFault("queue"), blockFault("put")] });
  const broken = callScripts({ faults });
  const line = breakableLine({
    flow,
    lambdas: { "look-up": () => ({ item: "teapot" }) },
    queues: { desk: { name: "Desk" } },
    clock: settableClock(new Date(0)),
  });
  const heading = "title: x\ncaller: withheld\nlanguage: de-DE\nat: 2026-11-24T10:00Z\n";
  const script = broken.read(`${heading}faults: [block put fails]\nsteps: [hears: failed]`);
  expect((await broken.play(script, line)).deviation).toBeUndefined();
  expect(() => broken.read(`${heading}faults: [block nowhere fails]\nsteps: [silence]`)).toThrow(
    "faults: what goes wrong, and how: block NAME fails, queue is full",
  );
});

test("a line that breaks before anybody can do anything is a deviation", async () => {
  const line = breakableLine({
    flow: smallFlow({ ask: { ...ask, next: "bye", with: { ...ask.with, LambdaFunctionARN: "nowhere" } } }),
    clock: settableClock(new Date(0)),
  });
  const heading = "title: x\ncaller: withheld\nlanguage: en-US\nat: 2026-11-24T10:00Z\n";
  const { deviation } = await scripts.play(scripts.read(`${heading}steps:\n  - hears: hello`), line);
  expect(deviation).toEqual({
    line: 6,
    expected: "the line to answer",
    heard: [expect.stringContaining("the line broke: block ask: function nowhere is not among the line's")],
  });
});
