import { describe, expect, test } from "@jest/globals";
import { settableClock } from "../../../index.ts";
import { branches, callTo, type SmallBlock, say, smallFlow } from "../small-flow.ts";

describe("Compare", () => {
  const compare = (when: Record<string, string>): Readonly<Record<string, SmallBlock>> => ({
    compare: {
      type: "Compare",
      with: { ComparisonValue: "$.Attributes.stage" },
      next: "none",
      errors: { NoMatchingCondition: "none" },
      when,
    },
    first: say("First"),
    second: say("Second"),
    none: say("None"),
  });

  test("the first condition that holds decides", async () => {
    const both = compare({ "TextStartsWith or": "first", "Equals order": "second" });
    expect((await callTo(both, {}, { attributes: { stage: "order" } })).spoken).toEqual(["First"]);
  });

  test("an operand may be read", async () => {
    const call = await callTo(
      compare({ "NumberGreaterThan $.Attributes.due": "first" }),
      {},
      { attributes: { stage: "20", due: "19.5" } },
    );
    expect(call.spoken).toEqual(["First"]);
    expect(branches(call)[0]).toBe("compare: NumberGreaterThan $.Attributes.due");
  });

  test("what is missing matches nothing, and that is told", async () => {
    const call = await callTo(compare({ "Equals order": "first", "NumberLessThan 1": "second" }));
    expect(call.spoken).toEqual(["None"]);
    expect(call.events).toContainEqual(
      expect.objectContaining({ branch: "NoMatchingCondition", because: 'the result was ""' }),
    );
  });

  test("one reference is compared, and nothing around it", async () => {
    const { compare: block, ...others } = compare({});
    await expect(
      callTo({
        compare: { ...block, type: "Compare", with: { ComparisonValue: "to $.Attributes.x" } },
        ...others,
      }),
    ).rejects.toThrow("Parameters.ComparisonValue: must be one JSONPath reference");
  });
});

describe("Loop", () => {
  const loop = (LoopCount: string): Readonly<Record<string, SmallBlock>> => ({
    loop: {
      type: "Loop",
      with: { LoopCount },
      next: "done",
      errors: { NoMatchingError: "failed" },
      when: { "Equals ContinueLooping": "again", "Equals DoneLooping": "done" },
    },
    again: say("Again", "loop"),
    done: { ...say("Done", "key") },
    key: {
      type: "GetParticipantInput",
      with: { InputTimeLimitSeconds: "5" },
      next: "loop",
      errors: { InputTimeLimitExceeded: "bye", NoMatchingCondition: "loop", NoMatchingError: "bye" },
    },
  });

  test("goes round so often, and then begins anew", async () => {
    const call = await callTo(loop("2"));
    expect(call.spoken).toEqual(["Again", "Again", "Done"]);
    await call.press("1");
    expect(call.spoken.slice(3)).toEqual(["Again", "Again", "Done"]);
  });

  test("a count of 0 is done at once", async () => {
    expect((await callTo(loop("0"))).spoken).toEqual(["Done"]);
  });

  test("the count may be read, and has to be one", async () => {
    expect((await callTo(loop("$.Attributes.n"), {}, { attributes: { n: "1" } })).spoken).toEqual([
      "Again",
      "Done",
    ]);
    expect((await callTo(loop("$.Attributes.n"), {}, { attributes: { n: "101" } })).spoken).toEqual([
      "failed",
    ]);
  });
});

test("Wait lets time go by", async () => {
  const clock = settableClock(new Date(0));
  const call = await callTo(
    {
      wait: {
        type: "Wait",
        with: { TimeLimitSeconds: "90" },
        next: "failed",
        errors: { NoMatchingError: "failed" },
        when: { "Equals WaitCompleted": "told" },
      },
      told: say("Later"),
    },
    { clock },
  );
  expect(call.spoken).toEqual(["Later"]);
  expect(call.events).toContainEqual({ type: "waited", seconds: 90 });
  expect(clock.now()).toEqual(new Date(90_000));
});

test.each([
  [0, "half"],
  [0.49, "half"],
  [0.5, "rest"],
  [0.999, "rest"],
])("DistributeByPercentage with chance %d", async (chance, heard) => {
  const call = await callTo(
    {
      toss: {
        type: "DistributeByPercentage",
        next: "rest",
        errors: { NoMatchingCondition: "rest" },
        when: { "NumberLessThan 51": "half" },
      },
      half: say("half"),
      rest: say("rest"),
    },
    { random: () => chance },
  );
  expect(call.spoken).toEqual([heard]);
});

describe("modules", () => {
  const invoke: Readonly<Record<string, SmallBlock>> = {
    set: {
      type: "UpdateFlowAttributes",
      with: { FlowAttributes: { mine: { Value: "kept" } } },
      next: "module",
      errors: { NoMatchingError: "failed" },
    },
    module: {
      type: "InvokeFlowModule",
      with: { FlowModuleId: "m" },
      next: "after",
      errors: { NoMatchingError: "failed" },
    },
    after: say("After, $.FlowAttributes.mine"),
  };

  test("the flow goes on after them, with its own attributes", async () => {
    const m = smallFlow(
      { in: say("In$.FlowAttributes.mine", "out"), out: { type: "EndFlowModuleExecution" } },
      "m",
    );
    const call = await callTo(invoke, { flows: { m } });
    expect(call.spoken).toEqual(["In", "After, kept"]);
  });

  test("they may end the call", async () => {
    const call = await callTo(invoke, { flows: { m: smallFlow({ in: say("In") }, "m") } });
    expect(call.spoken).toEqual(["In"]);
    expect(call.ending).toBe("goodbye");
  });
});

test("DisconnectParticipant ends the call", async () => {
  const call = await callTo({ hello: say("Hello") });
  expect(branches(call)).toEqual(["hello: NextAction"]);
  expect(await call.ended()).toEqual({ type: "ended", how: "disconnected" });
});

test("EndFlowExecution is for whispers and customer queue flows", async () => {
  await expect(callTo({ end: { type: "EndFlowExecution" } })).rejects.toThrow(
    "block end: EndFlowExecution cannot stand in a flow of this kind (inbound)",
  );
});
