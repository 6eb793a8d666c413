import { describe, expect, test } from "@jest/globals";
import { checkFlows, type FlowReport } from "../../check/flow-report.ts";
import { type SmallBlock, say, smallFlow } from "../flow/small-flow.ts";

type Blocks = Readonly<Record<string, SmallBlock>>;

const toCheck = (blocks: Blocks, file = "flow.json") => ({
  ...{ file, name: file, source: smallFlow(blocks), notes: [], problems: [] },
});

const reportOf = (blocks: Blocks): FlowReport => {
  const [report] = checkFlows([toCheck(blocks)]);
  if (!report) throw new Error("one flow makes one report");
  return report;
};

/** What was found, but for the block `failed`, which no small flow needs. */
const foundIn = ({ findings }: FlowReport): readonly string[] =>
  findings
    .filter(({ block }) => block !== "failed")
    .map(({ level, block, what }) => `${level} ${block}: ${what}`);

const lambda = (next: string, seconds = "8", error = "bye"): SmallBlock => ({
  type: "InvokeLambdaFunction",
  with: { LambdaFunctionARN: "look-up", InvocationTimeLimitSeconds: seconds },
  next,
  errors: { NoMatchingError: error },
});

const menu = (errors: Readonly<Record<string, string>>): SmallBlock => ({
  type: "GetParticipantInput",
  with: { Text: "Press 1", InputTimeLimitSeconds: "5", StoreInput: "False" },
  next: "bye",
  errors: { InputTimeLimitExceeded: "bye", NoMatchingCondition: "bye", NoMatchingError: "bye", ...errors },
  when: { "Equals 1": "bye" },
});

test("a flow that is as it should be has nothing to say", () => {
  const report = reportOf({ ask: menu({}), failed: say("failed") });
  expect(foundIn(report)).toEqual([]);
  expect(report).toMatchObject({ flow: "small", refused: [], noted: {} });
});

test("a flow that cannot be run is refused by block, and checked no further", () => {
  const report = reportOf({ odd: { type: "DanceParticipant" } });
  expect(report.refused).toEqual([expect.stringContaining("block odd (DanceParticipant)")]);
  expect(report.findings).toEqual([]);
});

test("what could not be read in its file is told as it is", () => {
  const [report] = checkFlows([{ ...toCheck({}), problems: ["no block"], notes: ["a comment"] }]);
  expect(report).toMatchObject({ refused: ["no block"], notes: ["a comment"], findings: [] });
});

test("what has no effect is noted, by what it does", () => {
  const log = (next: string): SmallBlock => ({
    ...{ type: "UpdateFlowLoggingBehavior", with: { FlowLoggingBehavior: "Enabled" }, next },
  });
  expect(reportOf({ a: log("b"), b: log("bye") }).noted).toEqual({ UpdateFlowLoggingBehavior: ["a", "b"] });
});

describe("ways", () => {
  test("a noted block whose errors are named nowhere lacks none", () => {
    const noted: SmallBlock = { type: "AuthenticateParticipant", with: {}, next: "bye", errors: {} };
    expect(foundIn(reportOf({ noted }))).toEqual([]);
  });

  test("blocks that nothing leads to", () => {
    const lost = "no way leads here from the start";
    expect(foundIn(reportOf({ hello: say("Hello"), island: say("?", "beach"), beach: say("!") }))).toEqual([
      `problem island: ${lost}`,
      `problem beach: ${lost}`,
    ]);
  });

  test("that go round for good, and not those that can end", () => {
    const round = { a: say("A", "b"), b: { ...say("B", "c"), errors: {} }, c: say("C", "b") };
    expect(foundIn(reportOf({ ...round, c: { ...say("C", "b"), errors: {} } }))).toContain(
      "problem b: no way from here ends the call; it goes round through b, c",
    );
    expect(foundIn(reportOf(round))).toEqual([
      "hint b: NoMatchingError leads nowhere: a call goes on as if nothing had failed, or ends there",
    ]);
  });

  test("errors that lead back to what failed", () => {
    expect(foundIn(reportOf({ ask: lambda("bye", "8", "ask") }))).toEqual([
      "problem ask: NoMatchingError leads back here: what fails is tried for good",
    ]);
    expect(foundIn(reportOf({ ask: menu({ InputTimeLimitExceeded: "ask" }) }))).toEqual([
      "hint ask: InputTimeLimitExceeded leads back here: a caller who does nothing stays for good",
    ]);
  });
});

describe("limits", () => {
  test.each([
    ["as long as can be", "x".repeat(3000), 0],
    ["too long to speak", "x".repeat(3001), 1],
    ["long by its tags alone", `<speak>${'<break time="1s"/>'.repeat(200)}</speak>`, 0],
    ["too long with its tags", `<speak>${'<break time="1s"/>'.repeat(400)}</speak>`, 1],
  ])("a text that is %s", (_, text, problems) => {
    const { findings } = reportOf({ hello: say(text) });
    expect(findings.filter(({ block }) => block === "hello")).toHaveLength(problems);
  });

  test("functions in a row that take more than 20 s together, told once", () => {
    const row = { a: lambda("b"), b: lambda("c"), c: lambda("bye", "5") };
    expect(foundIn(reportOf(row))).toEqual([
      "problem a: a, b, c may take 21 s together without a word said, and Connect waits 20 s",
    ]);
    expect(foundIn(reportOf({ ...row, c: lambda("bye", "4") }))).toEqual([]);
  });

  test("functions with a word between them, or tried again, are no row", () => {
    expect(
      foundIn(
        reportOf({ a: lambda("b"), b: lambda("wait"), wait: say("One moment", "c"), c: lambda("bye") }),
      ),
    ).toEqual([]);
    expect(foundIn(reportOf({ a: lambda("b", "8"), b: lambda("bye", "8", "a") }))).toEqual([]);
  });
});

describe("attributes that are read", () => {
  const set = (values: object): SmallBlock => ({
    type: "UpdateContactAttributes",
    with: { Attributes: values, TargetContact: "Current" },
    next: "bye",
    errors: { NoMatchingError: "bye" },
  });

  test("and that nothing sets are hinted at, each once", () => {
    const hint = (name: string) => `$.${name} is read, and no block that is checked here sets it`;
    const read = say("$.Attributes.plan $.Attributes.plan. $.Attributes.['the day'] $.FlowAttributes.x", "b");
    expect(foundIn(reportOf({ a: read, b: say("$.Attributes.plan") }))).toEqual([
      `hint a: ${hint("Attributes.plan")}`,
      `hint a: ${hint("Attributes.the day")}`,
      `hint a: ${hint("FlowAttributes.x")}`,
    ]);
  });

  test("may be set by another flow that is checked too", () => {
    const reads = toCheck({ a: say("$.Attributes.plan") });
    const sets = toCheck({ a: set({ plan: "gold" }) }, "other.json");
    const [report] = checkFlows([reads, sets]);
    expect(report && foundIn(report)).toEqual([]);
  });
});
