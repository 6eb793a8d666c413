import { expect, test } from "@jest/globals";
import { timeLeft } from "../../src/application/index.ts";
import { inTime } from "../../src/handlers/in-time.ts";

test("work is told how much time it has, which is a little less than there is", async () => {
  const told = await inTime(500, async (signal) => timeLeft(signal));
  expect(told.kind).toBe("done");
  const left = told.kind === "done" ? told.value : Number.NaN;
  expect(left).toBeLessThanOrEqual(400);
  expect(left).toBeGreaterThan(200);
});

test("work that fails, and work that does not stop, is told of in time", async () => {
  const failed = await inTime(500, () => Promise.reject(new Error("no table")));
  expect(failed).toEqual({ kind: "failed", cause: expect.stringMatching(/^Error at in-time.test.ts/) });
  expect(await inTime(150, () => new Promise(() => {}))).toEqual({ kind: "late" });
});
