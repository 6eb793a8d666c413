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

describe("Wait", () => {
  const wait = (parameters: object = {}, when: Readonly<Record<string, string>> = {}) => ({
    wait: {
      type: "Wait",
      with: { TimeLimitSeconds: "90", ...parameters },
      next: "failed",
      errors: { NoMatchingError: "failed", ...("Events" in parameters && { ParticipantNotFound: "nobody" }) },
      when: { "Equals WaitCompleted": "later", ...when },
    },
    later: say("Later"),
    back: say("Back"),
    nobody: say("Nobody"),
  });
  const chat = { channel: "CHAT" } as const;

  test("lets time go by on a chat", async () => {
    const clock = settableClock(new Date(0));
    const call = await callTo(wait(), { clock }, chat);
    expect(call.spoken).toEqual(["Later"]);
    expect(call.events).toContainEqual({ type: "waited", seconds: 90 });
    expect(clock.now()).toEqual(new Date(90_000));
  });

  test("is an error on a call", async () => {
    expect((await callTo(wait())).spoken).toEqual(["failed"]);
  });

  test("waits on a call in its special modes", async () => {
    const going = { ContinueExecution: "True", MinimumWaitTimeSeconds: "5" };
    const blocks = { ...wait(going, { "Equals Continue": "on" }), on: say("Meanwhile", "end") };
    const ends = await callTo({ ...blocks, end: { type: "EndFlowExecution" } });
    expect(ends.spoken).toEqual(["Meanwhile", "Later"]);
    const loops = await callTo({ ...blocks, on: say("Meanwhile", "wait") });
    expect(loops.spoken).toEqual(["Meanwhile", "Later"]);
    expect(loops.events).toContainEqual({ type: "waited", seconds: 90 });
    const event = { Events: ["LookUpReturned"] };
    expect((await callTo(wait(event, { "Equals LookUpReturned": "back" }))).spoken).toEqual(["Later"]);
  });

  test("the customer may be back before", async () => {
    const events = wait({ Events: ["CustomerReturned"] }, { "Equals CustomerReturned": "back" });
    const first = await callTo(events, {}, chat);
    await first.say("Here I am");
    expect(first.spoken).toEqual(["Back"]);
    const other = await callTo(events, {}, chat);
    await other.silence();
    expect(other.spoken).toEqual(["Later"]);
  });

  test("there is never a bot participant to wait for", async () => {
    const bot = "BotParticipantDisconnected";
    expect((await callTo(wait({ Events: [bot] }, { [`Equals ${bot}`]: "back" }), {}, chat)).spoken).toEqual([
      "Nobody",
    ]);
  });

  test("every event leads somewhere", async () => {
    await expect(callTo(wait({ Events: ["CustomerReturned"] }))).rejects.toThrow(
      "needs the conditions Equals WaitCompleted and Equals CustomerReturned",
    );
  });
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

  test("see none of the flow's own data, and leave none", async () => {
    const ask = (fn: string, next: string): SmallBlock => ({
      type: "InvokeLambdaFunction",
      with: { LambdaFunctionARN: fn, InvocationTimeLimitSeconds: "8" },
      next,
      errors: { NoMatchingError: "failed" },
    });
    const keys: SmallBlock = {
      type: "GetParticipantInput",
      with: {
        InputTimeLimitSeconds: "5",
        StoreInput: "True",
        InputValidation: { CustomValidation: { MaximumLength: "2" } },
      },
      next: "outer",
      errors: { NoMatchingError: "failed" },
    };
    const m = smallFlow(
      {
        in: say("in [$.External.who] [$.StoredCustomerInput]", "inner"),
        inner: ask("inner", "out"),
        out: { type: "EndFlowModuleExecution" },
      },
      "m",
    );
    const { module } = invoke;
    const call = await callTo(
      {
        keys,
        outer: ask("outer", "module"),
        module: { ...module, type: "InvokeFlowModule" },
        after: say("after $.External.who $.StoredCustomerInput"),
      },
      { flows: { m }, lambdas: { outer: () => ({ who: "flow" }), inner: () => ({ who: "module" }) } },
    );
    await call.press("12");
    expect(call.spoken).toEqual(["in [] []", "after flow 12"]);
  });

  describe("with results of their own", () => {
    const flow = (when: Readonly<Record<string, string>>) => ({
      module: {
        type: "InvokeFlowModule",
        with: { FlowModuleId: "arn:aws:connect:r:a:instance/i/flow-module/m:$LATEST" },
        next: "other",
        errors: { NoMatchingError: "failed", NoMatchingCondition: "other" },
        when,
      },
      open: say("Open: $.Modules.Result, $.Modules.ResultData.until, $.Modules.ResultData.sure"),
      other: say("Other: $.Modules.Result"),
    });
    const returning = (parameters: object) => ({
      flows: { m: smallFlow({ out: { type: "EndFlowModuleExecution", with: { ...parameters } } }, "m") },
    });
    const open = returning({ Result: "Open", ResultData: { until: "$.Attributes.until", sure: false } });

    test("the result decides, and its data is there", async () => {
      const call = await callTo(flow({ "Equals Open": "open" }), open, { attributes: { until: "5 pm" } });
      expect(call.spoken).toEqual(["Open: Open, 5 pm, false"]);
      expect(branches(call)[0]).toBe("module: Equals Open");
    });

    test("another result, or none", async () => {
      expect((await callTo(flow({ "Equals Closed": "open" }), open)).spoken).toEqual(["Other: Open"]);
      expect((await callTo(flow({ "Equals Closed": "open" }), returning({}))).spoken).toEqual(["Other: "]);
    });

    test("eight branches, no more", async () => {
      const ways = (count: number) =>
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`Equals ${index}`, "open"]));
      expect((await callTo(flow(ways(8)), open)).spoken).toEqual(["Other: Open"]);
      await expect(callTo(flow(ways(9)), open)).rejects.toThrow("takes 8 conditions at most");
    });
  });

  test("nest five deep, and then take the Error branch", async () => {
    const again: SmallBlock = {
      type: "InvokeFlowModule",
      with: { FlowModuleId: "m" },
      next: "out",
      errors: { NoMatchingError: "deep" },
    };
    const m = smallFlow({ again, deep: say("Deep", "out"), out: { type: "EndFlowModuleExecution" } }, "m");
    const call = await callTo({ ...invoke }, { flows: { m } });
    expect(call.events.filter((event) => event.type === "entered" && event.block === "again")).toHaveLength(
      5,
    );
    expect(call.spoken).toEqual(["Deep", "After, kept"]);
  });

  test("count their loops for themselves, whatever they are called", async () => {
    const loop = (heard: string): Readonly<Record<string, SmallBlock>> => ({
      loop: {
        type: "Loop",
        with: { LoopCount: "1" },
        next: "bye",
        when: { "Equals ContinueLooping": "told", "Equals DoneLooping": "end" },
      },
      told: say(heard, "loop"),
    });
    const one = smallFlow({ ...loop("one"), end: { type: "EndFlowModuleExecution" } }, "small");
    const module: SmallBlock = { ...invoke["module"], type: "InvokeFlowModule", next: "loop" };
    const call = await callTo(
      { ...loop("flow"), told: say("flow", "module"), module, end: say("End") },
      { flows: { m: one } },
    );
    expect(call.spoken).toEqual(["flow", "one", "End"]);
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

test("EndFlowExecution hangs up in an inbound flow", async () => {
  const call = await callTo({ end: { type: "EndFlowExecution" } });
  expect(call.ending).toBe("goodbye");
});
