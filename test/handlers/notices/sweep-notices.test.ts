import { expect, test } from "@jest/globals";
import type { SweepCounts } from "../../../src/application/index.ts";
import { sweepNoticesHandler } from "../../../src/handlers/index.ts";
import { aLog } from "../../support/fakes.ts";

const none: SweepCounts = {
  sent: 0,
  givenUp: 0,
  failed: 0,
  postponed: 0,
  unsettled: 0,
  unreadable: 0,
  oldestOwedSeconds: 0,
};

test.each([
  ["info", none],
  ["info", { ...none, sent: 3 }],
  ["warn", { ...none, sent: 3, failed: 1, oldestOwedSeconds: 600 }],
  ["info", { ...none, postponed: 2 }],
  ["warn", { ...none, givenUp: 1 }],
  ["warn", { ...none, sent: 1, unsettled: 1 }],
  ["warn", { ...none, unreadable: 1 }],
])("a sweep logs what it found (%s) and answers with it: %j", async (level, counts) => {
  const { log, entries } = aLog();
  const handler = sweepNoticesHandler({ sweepNotices: async () => counts, log, answerWithin: 1000 });
  expect(await handler()).toEqual(counts);
  expect(entries).toEqual([{ level, event: "sweep", ...counts }]);
});

test("a sweep is told when its time is up", async () => {
  const { log } = aLog();
  const handler = sweepNoticesHandler({
    sweepNotices: ({ signal } = {}) =>
      new Promise((resolve) => signal?.addEventListener("abort", () => resolve({ ...none, sent: 1 }))),
    log,
    answerWithin: 20,
  });
  expect(await handler()).toEqual({ ...none, sent: 1 });
});

test("a sweep that breaks off is an error, told without a phone number", async () => {
  const { log, entries } = aLog();
  const handler = sweepNoticesHandler({
    sweepNotices: async () => {
      throw new Error("no way to +819012345678");
    },
    log,
    answerWithin: 1000,
  });
  await expect(handler()).rejects.toThrow("the sweep broke off: Error: no way to …");
  expect(entries).toEqual([{ level: "error", event: "sweep", cause: "Error: no way to …" }]);
});
