import { describe, expect, test } from "@jest/globals";
import { plants } from "./plants.ts";
import { story } from "./story.ts";

describe("the desk, simulated", () => {
  test.each([1, 2, 3, 4])("keeps its promises in story %i", async (seed) => {
    const { violation, steps } = await story({ seed, minutes: 10 });
    expect(violation).toBeUndefined();
    expect(steps).toBeGreaterThan(500);
  });

  test("tells the same story of the same seed, and another of another", async () => {
    const [one, again, other] = [
      await story({ seed: 7, minutes: 5, isKept: true }),
      await story({ seed: 7, minutes: 5, isKept: true }),
      await story({ seed: 8, minutes: 5, isKept: true }),
    ];
    expect(again).toEqual(one);
    expect(other.lines).not.toEqual(one.lines);
  });

  test("tells of every event of the notice protocol in the trace", async () => {
    const { trace } = await story({ seed: 14, minutes: 20, isKept: true });
    const events = new Set(trace.map(({ event }) => event));
    expect([...events]).toEqual(
      expect.arrayContaining(["change", "claim-begun", "claimed", "sent-text", "text-taken", "settled"]),
    );
  });

  test("goes on by the real time when it is over", async () => {
    const before = [globalThis.setTimeout, globalThis.performance, AbortSignal.timeout, Math.random];
    await story({ seed: 1, minutes: 1 });
    expect([globalThis.setTimeout, globalThis.performance, AbortSignal.timeout, Math.random]).toEqual(before);
  });
});

/** Faults that nearly every story finds; the others are planted in plants.long.test.ts. */
const soonFound = {
  "a claim has no condition": "two senders at once",
  "a text is settled before it is sent": "a text that was never sent is settled",
  "a change has no condition": "a change of another version than the caller was told of",
  "orders are not asked for by their customer": "a caller hears of another's order",
  "a notice is written after its change": "a change without its notice",
};

test.each(Object.entries(soonFound))("%s: %s", async (name, rule) => {
  const rules: (string | undefined)[] = [];
  for (let seed = 1; seed <= 6 && !rules.includes(rule); seed++)
    rules.push((await story({ seed, minutes: 10, plant: plants[name] ?? {} })).violation?.rule);
  expect(rules).toContain(rule);
});
