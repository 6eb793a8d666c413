import { describe, expect, test } from "@jest/globals";
import { type CallEvent, coverageOf, readFlow } from "../../index.ts";
import { callTo, type SmallBlock, say, smallFlow } from "./small-flow.ts";

const blocks: Readonly<Record<string, SmallBlock>> = {
  menu: {
    type: "GetParticipantInput",
    with: { Text: "1 or 2", InputTimeLimitSeconds: "5" },
    next: "bye",
    errors: { InputTimeLimitExceeded: "bye", NoMatchingCondition: "bye", NoMatchingError: "failed" },
    when: { "Equals 1": "one", "Equals 2": "two" },
  },
  one: { ...say("One"), errors: { NoMatchingError: "failed" } },
  two: say("Two"),
};
const flow = readFlow(smallFlow(blocks));

async function eventsOf(...presses: readonly string[]): Promise<readonly CallEvent[]> {
  const calls = presses.map(async (keys) => {
    const call = await callTo(blocks);
    await (keys ? call.press(keys) : call.silence());
    return call.events;
  });
  return (await Promise.all(calls)).flat();
}

describe("what calls went through", () => {
  test("nothing, before any", () => {
    const { blocks, branches, complete } = coverageOf(flow, []);
    expect(blocks.missed).toEqual(["menu", "one", "two", "bye", "failed"]);
    expect(branches.travelled).toEqual([]);
    expect(complete).toBe(false);
  });

  test("the blocks and branches of all of them", async () => {
    const { blocks, branches, complete } = coverageOf(flow, await eventsOf("1", ""));
    expect(blocks).toEqual({ travelled: ["menu", "one", "bye"], missed: ["two", "failed"] });
    expect(branches.travelled).toEqual([
      { block: "menu", names: ["Equals 1"], to: "one" },
      { block: "menu", names: ["InputTimeLimitExceeded"], to: "bye" },
      { block: "one", names: ["NextAction"], to: "bye" },
    ]);
    expect(branches.missed).toEqual([
      { block: "menu", names: ["Equals 2"], to: "two" },
      { block: "menu", names: ["NoMatchingCondition"], to: "bye" },
      { block: "menu", names: ["NoMatchingError"], to: "failed" },
      { block: "one", names: ["NoMatchingError"], to: "failed" },
      { block: "two", names: ["NextAction", "NoMatchingError"], to: "bye" },
      { block: "failed", names: ["NextAction", "NoMatchingError"], to: "bye" },
    ]);
    expect(complete).toBe(false);
  });

  test("all of it", async () => {
    const broken = async (block: string): Promise<readonly CallEvent[]> => {
      const call = await callTo(blocks, {
        outage: (at) => (at.block === block ? "NoMatchingError" : undefined),
      });
      if (call.ending === undefined) await call.press("1");
      return call.events;
    };
    const all = [await eventsOf("1", "2", "3", ""), await broken("menu"), await broken("one")].flat();
    expect(coverageOf(flow, all)).toMatchObject({
      complete: true,
      blocks: { missed: [] },
      branches: { missed: [] },
    });
  });

  test("another flow's blocks do not count", async () => {
    const other = readFlow(smallFlow(blocks, "other"));
    const { blocks: theirs, branches } = coverageOf(other, await eventsOf("1"));
    expect([...theirs.travelled, ...branches.travelled]).toEqual([]);
  });
});
