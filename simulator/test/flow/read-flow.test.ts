import { describe, expect, test } from "@jest/globals";
import { FlowUnreadable, readFlow } from "../../index.ts";
import { type SmallBlock, say, smallFlow } from "./small-flow.ts";

function problems(flow: unknown): readonly string[] {
  try {
    readFlow(flow);
  } catch (error) {
    if (error instanceof FlowUnreadable) return error.problems;
    throw error;
  }
  return [];
}

const problemsOf = (block: SmallBlock): readonly string[] => problems(smallFlow({ it: block }));
const bye = { NoMatchingError: "bye" };

test("a sound flow is read, from an object or from JSON", () => {
  const flow = smallFlow({ hello: say("Hello") });
  expect(readFlow(flow).start.id).toBe("hello");
  expect([...readFlow(JSON.stringify(flow)).blocks.keys()]).toEqual(["hello", "bye", "failed"]);
});

test("a flow without metadata goes by the name it is given", () => {
  const { Metadata: _, ...flow } = smallFlow({ hello: say("Hello") });
  expect(readFlow(flow, "main").name).toBe("main");
});

describe("the file", () => {
  test("an export of the old console is read; without a block, it is refused", () => {
    const disconnect = { id: "end", type: "Disconnect", branches: [], parameters: [] };
    const start = { start: "end", type: "contactFlow", metadata: { name: "old" } };
    expect(readFlow({ modules: [disconnect], ...start }).name).toBe("old");
    expect(problems({ modules: [], ...start })).toEqual([expect.stringContaining("holds no block")]);
  });

  test("a file with several flows is not one flow", () => {
    expect(problems([smallFlow({ a: say("x") }, "one"), smallFlow({ a: say("x") }, "two")])).toEqual([
      "it holds 2 flows (one, two): give the file of one",
    ]);
  });

  test("a block that ends the flow may have no transitions", () => {
    const bye = { Identifier: "bye", Type: "DisconnectParticipant", Parameters: {} };
    expect(problems({ Version: "2019-10-30", StartAction: "bye", Actions: [bye] })).toEqual([]);
  });

  test("what is missing or of the wrong shape is named", () => {
    const flow = smallFlow({ a: say("x") });
    expect(problems({ ...flow, StartAction: 1, Actions: "none" })).toEqual([
      "StartAction: must be the Identifier of the block that it starts at",
      "Actions: must be the list of its blocks",
    ]);
    expect(problems({ ...flow, Actions: [{ ...flow.Actions[0], Transitions: { Default: "bye" } }] })).toEqual(
      ["block a: Transitions: Default is not known here; known are NextAction, Errors, Conditions"],
    );
  });

  test("text that is no JSON is told so", () => {
    expect(problems("{")).toEqual([expect.stringContaining("not JSON")]);
  });

  test.each([undefined, null, 1, [], "{}"])("%j is no flow", (flow) => {
    expect(problems(flow)).not.toEqual([]);
  });

  test("another version is refused", () => {
    expect(problems({ ...smallFlow({}), Version: "2020-01-01" })).toEqual(['Version: must be "2019-10-30"']);
  });

  test("it starts at a block", () => {
    expect(problems({ ...smallFlow({}), StartAction: "nowhere" })).toEqual([
      "it starts at nowhere, and there is no such block",
    ]);
  });

  test("it holds 250 blocks at most", () => {
    const blocks = (count: number) =>
      smallFlow(Object.fromEntries(Array.from({ length: count }, (_, index) => [`b${index}`, say("x")])));
    expect(problems(blocks(248))).toEqual([]);
    expect(problems(blocks(249))).toEqual(["Actions: holds 250 blocks at most"]);
  });

  test("everything that is wrong is told at once", () => {
    expect(problems(smallFlow({ a: say("", "x"), b: { type: "Nothing" } }))).toHaveLength(2);
  });
});

describe("a block", () => {
  test("its action type is known", () => {
    expect(problemsOf({ type: "Teleport" })).toEqual([
      "block it (Teleport): this action type is not known here",
    ]);
  });

  test("every way leads to a block", () => {
    expect(problemsOf({ ...say("x", "lost"), errors: { NoMatchingError: "gone" } })).toEqual([
      "block it leads to lost, and there is no such block",
      "block it leads to gone, and there is no such block",
    ]);
  });

  test("no branch is left open", () => {
    expect(problemsOf({ ...say("x"), errors: { NoMatchingError: "" } })).toEqual([
      "block it has a branch that is connected to nothing: connect it in the flow designer",
    ]);
  });

  test("no parameter is passed over", () => {
    expect(problemsOf({ ...say("x"), with: { Text: "x", Volume: "11" } })).toEqual([
      "block it (MessageParticipant): Parameters: Volume is not known here; known are Text, SSML, PromptId, Media, SkipWhenDTMFBufferEnabled",
    ]);
  });

  test("a parameter that is missing or wrong is named", () => {
    expect(problemsOf({ type: "Loop", with: { LoopCount: 3 }, next: "bye" })).toEqual([
      expect.stringContaining("block it (Loop): Parameters.LoopCount: must be"),
    ]);
  });

  test("its identifier fits", () => {
    const named = (id: string) => problems(smallFlow({ [id]: say("x") }));
    expect(named("ご案内 1")).toEqual([]);
    expect(named("a".repeat(50))).toEqual([]);
    expect(named("a".repeat(51))).toHaveLength(1);
    expect(named("a$b")).toEqual([expect.stringContaining("cannot hold")]);
    expect(named("valueOf")).toEqual([expect.stringContaining("reserved")]);
  });

  test("its identifier is its own", () => {
    const flow = smallFlow({ a: say("x") });
    expect(problems({ ...flow, Actions: [...flow.Actions, ...flow.Actions.slice(0, 1)] })).toEqual([
      "block a is there twice",
    ]);
  });

  test("it goes on somewhere, unless it ends the flow", () => {
    const { next: _, ...nowhere } = say("x");
    expect(problemsOf(nowhere)).toEqual(["block it (MessageParticipant): NextAction is missing"]);
    expect(problemsOf({ type: "DisconnectParticipant", next: "bye" })).toEqual([
      "block it (DisconnectParticipant): it ends the flow, and so it leads nowhere",
    ]);
  });

  test("its errors are those of its type, and those it must have are there", () => {
    expect(problemsOf({ ...say("x"), errors: { Boredom: "bye" } })).toEqual([
      "block it (MessageParticipant): it knows no error Boredom",
    ]);
    expect(
      problemsOf({ type: "Compare", with: { ComparisonValue: "$.Lex.IntentName" }, next: "bye" }),
    ).toEqual(["block it (Compare): the error NoMatchingCondition has to lead somewhere"]);
  });

  test("what it refers to exists", () => {
    expect(problemsOf(say("$.Weather.today"))).toEqual([
      expect.stringContaining(
        "block it (MessageParticipant): $.Weather is not known here; known are $.AwsRegion",
      ),
    ]);
  });

  test("operators are known, and operands are one plain text", () => {
    const compare = { type: "Compare", with: { ComparisonValue: "$.Attributes.a" }, next: "bye" } as const;
    const errors = { NoMatchingCondition: "bye" };
    expect(problemsOf({ ...compare, errors, when: { "Resembles x": "bye" } })).toEqual([
      expect.stringMatching(/^block it: Transitions.Conditions.0.Condition.Operator: /),
    ]);
    expect(problemsOf({ ...compare, errors, when: { "Equals $.Attributes.b": "bye" } })).toEqual([
      "block it (Compare): conditions compare with plain text",
    ]);
  });

  test.each<[string, SmallBlock]>([
    ["takes no conditions", { ...say("x"), when: { "Equals 1": "bye" } }],
    [
      "compares with one key each",
      {
        type: "GetParticipantInput",
        with: { InputTimeLimitSeconds: "5" },
        next: "bye",
        errors: { ...bye, NoMatchingCondition: "bye", InputTimeLimitExceeded: "bye" },
        when: { "Equals 12": "bye" },
      },
    ],
    [
      "takes conditions by Equals alone",
      {
        type: "ConnectParticipantWithLexBot",
        with: { LexV2Bot: { AliasArn: "bot" } },
        next: "bye",
        errors: { ...bye, NoMatchingCondition: "bye" },
        when: { "TextContains Cancel": "bye" },
      },
    ],
    [
      "Equals True and Equals False, and no others",
      { type: "CheckHoursOfOperation", next: "bye", errors: bye, when: { "Equals True": "bye" } },
    ],
    [
      "Equals ContinueLooping and Equals DoneLooping",
      { type: "Loop", with: { LoopCount: "1" }, next: "bye", when: { "Equals Looping": "bye" } },
    ],
    [
      "NumberGreaterThan 0 alone",
      {
        type: "CheckMetricData",
        with: { MetricType: "NumberOfAgentsStaffed" },
        next: "bye",
        errors: bye,
        when: { "NumberGreaterThan 1": "bye" },
      },
    ],
    [
      "a rising chain",
      {
        type: "DistributeByPercentage",
        next: "bye",
        errors: { NoMatchingCondition: "bye" },
        when: { "NumberLessThan 60": "bye", "NumberLessThan 40": "failed" },
      },
    ],
  ])("its conditions fit: %s", (sentence, block) => {
    expect(problemsOf(block)).toEqual([expect.stringContaining(sentence)]);
  });
});
