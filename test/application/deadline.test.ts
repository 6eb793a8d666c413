import { expect, test } from "@jest/globals";
import { byDeadline, deadline, timeLeft } from "../../src/application/index.ts";

test("a deadline tells how much time is left, and aborts when there is none", async () => {
  const signal = deadline(200);
  const [first, later] = [timeLeft(signal), await soon(() => timeLeft(signal))];
  expect(first).toBeLessThanOrEqual(200);
  expect(first).toBeGreaterThan(0);
  expect(later).toBeLessThan(first);
  expect(signal.aborted).toBe(false);

  await new Promise((resolve) => signal.addEventListener("abort", resolve));
  expect(signal.reason).toMatchObject({ name: "TimeoutError", message: "The time is up." });
  expect(await soon(() => timeLeft(signal))).toBe(0);
});

test.each([
  ["done", async () => "done"],
  ["broken off", () => Promise.reject(new Error("broken off"))],
])("a deadline ends with its work, when that is %s", async (ending, work) => {
  let signal = new AbortController().signal;
  const worked = byDeadline(50, (given) => {
    signal = given;
    return work();
  });
  await expect(worked.catch(({ message }: Error) => message)).resolves.toBe(ending);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(signal.aborted).toBe(false);
  expect(timeLeft(signal)).toBe(0);
});

test("no other signal tells, and none leaves all the time there is", () => {
  expect(timeLeft(AbortSignal.timeout(200))).toBe(Number.POSITIVE_INFINITY);
  expect(timeLeft()).toBe(Number.POSITIVE_INFINITY);
});

const soon = <T>(what: () => T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(what()), 10));
