import { expect, test } from "@jest/globals";
import { settableClock } from "../../index.ts";
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
