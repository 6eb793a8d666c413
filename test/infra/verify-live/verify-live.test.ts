import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Assumption } from "../../../infra/verify-live/assumption.ts";
import { assumptions } from "../../../infra/verify-live/assumptions/index.ts";
import { assumptionsDocument } from "../../../infra/verify-live/assumptions-document.ts";
import { type CheckResult, checkAssumptions } from "../../../infra/verify-live/check-assumptions.ts";
import { type Aws, liveLine } from "../../../infra/verify-live/live-line.ts";
import { templateOf } from "../stack/line-in-test.ts";

const instance = {
  arn: "arn:aws:connect:ap-northeast-1:111122223333:instance/0",
  id: "0",
  account: "111122223333",
  region: "ap-northeast-1",
};

/** What the stack that we synthesize would have in an account. */
const StackResourceSummaries = Object.entries<{ readonly Type: string }>(
  templateOf().toJSON()["Resources"],
).map(([id, { Type }]) => ({
  LogicalResourceId: id,
  PhysicalResourceId: Type === "AWS::Lex::BotAlias" ? "ALIAS|BOT" : `physical/${id}`,
  ResourceType: Type,
}));

/** What AWS answers in an account in which every assumption holds. */
const allHold: Readonly<Record<string, unknown>> = {
  "cloudformation list-stack-resources": { StackResourceSummaries },
  "connect describe-contact-flow": { ContactFlow: { State: "ACTIVE", Status: "PUBLISHED" } },
  "lexv2-models describe-resource-policy": { policy: '{"Principal":{"Service":"connect.amazonaws.com"}}' },
  "lexv2-models describe-bot-alias": { botVersion: "3" },
  "lexv2-models describe-bot-locale": { botLocaleStatus: "Built" },
  "lexv2-runtime recognize-text": {
    messages: [{ content: "Your order ships tomorrow." }],
    sessionState: { intent: { name: "OrderStatus" } },
  },
  "lambda invoke": { StatusCode: 200 },
  "lambda get-event-source-mapping": { State: "Enabled", LastProcessingResult: "OK" },
  "logs filter-log-events": { events: [{}] },
  "logs describe-log-groups": { logGroups: [{ creationTime: Date.now() - 3_600_000 }] },
  "logs start-query": { queryId: "1" },
  "sns get-sms-sandbox-account-status": { IsInSandbox: false },
};

async function results(unlike: Readonly<Record<string, unknown>> = {}, of = assumptions) {
  const answers: Readonly<Record<string, unknown>> = { ...allHold, ...unlike };
  const aws: Aws = async (service, operation) => {
    const answer = answers[`${service} ${operation}`];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const found: CheckResult[] = [];
  for await (const result of checkAssumptions(of, await liveLine(aws, "Orderline", instance)))
    found.push(result);
  return found;
}

const whatIs = async (id: string, unlike: Readonly<Record<string, unknown>>) =>
  (await results(unlike)).find((result) => result.id === id);

describe("verifying a deployed line", () => {
  test("finds that what is so holds, and leaves to people what takes a phone", async () => {
    const found = await results();
    expect(found.map(({ id, result }) => [id, result])).toEqual(
      assumptions.map(({ id, check }) => [id, "byHand" in check ? "by-hand" : "holds"]),
    );
  });

  test.each([
    ["flow-is-accepted", "connect describe-contact-flow", { ContactFlow: { State: "ARCHIVED" } }, /ARCHIVED/],
    [
      "flow-is-accepted",
      "connect describe-contact-flow",
      { ContactFlow: { State: "ACTIVE", Status: "SAVED" } },
      /SAVED/,
    ],
    [
      "association-lets-connect-talk-to-the-bot",
      "lexv2-models describe-resource-policy",
      { policy: "{}" },
      /Connect/,
    ],
    [
      "locales-are-built",
      "lexv2-models describe-bot-locale",
      { botLocaleStatus: "Failed" },
      /en_US is Failed/,
    ],
    [
      "hook-answers-in-every-locale",
      "lexv2-runtime recognize-text",
      { sessionState: {} },
      /did not understand/,
    ],
    [
      "hook-answers-in-every-locale",
      "lexv2-runtime recognize-text",
      { sessionState: { intent: { name: "OrderStatus" } } },
      /said nothing/,
    ],
    ["functions-load", "lambda invoke", { FunctionError: "Unhandled" }, /look-up-order failed/],
    ["log-entries-are-json", "logs filter-log-events", { events: [] }, /logged no such entry/],
    ["stream-is-read", "lambda get-event-source-mapping", { State: "Disabled" }, /Disabled/],
    [
      "stream-is-read",
      "lambda get-event-source-mapping",
      { State: "Enabled", LastProcessingResult: "PROBLEM: access denied" },
      /access denied/,
    ],
    ["texting-is-possible", "sns get-sms-sandbox-account-status", { IsInSandbox: true }, /sandbox/],
  ])("finds that %s fails by %s %j", async (id, operation, answer, why) => {
    expect(await whatIs(id, { [operation]: answer })).toEqual({
      id,
      result: "fails",
      why: expect.stringMatching(why),
    });
  });

  test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    [
      "log-entries-are-json",
      {
        "logs filter-log-events": { events: [] },
        "logs describe-log-groups": { logGroups: [{ creationTime: Date.now() - 60_000 }] },
      },
      /wait for the first sweep/,
    ],
    [
      "stream-is-read",
      {
        "lambda get-event-source-mapping": { State: "Enabled", LastProcessingResult: "No records processed" },
      },
      /wait for the first change/,
    ],
    ["stream-is-read", { "lambda get-event-source-mapping": { State: "Enabled" } }, /first change/],
    ["stream-is-read", { "lambda get-event-source-mapping": { State: "Creating" } }, /Creating/],
    [
      "locales-are-built",
      { "lexv2-models describe-bot-locale": { botLocaleStatus: "Building" } },
      /Building/,
    ],
  ])("does not judge %s before it can be told", async (id, unlike, why) => {
    expect(await whatIs(id, unlike)).toEqual({ id, result: "not-yet", why: expect.stringMatching(why) });
  });

  test("says what it could not check, and goes on", async () => {
    const denied = new Error("AccessDeniedException");
    const found = await results({ "lambda invoke": denied });
    expect(found).toHaveLength(assumptions.length);
    expect(found).toContainEqual({
      id: "functions-load",
      result: "not-checked",
      why: "AccessDeniedException",
    });
  });

  test("does not take an answer of another shape for a good one", async () => {
    expect(
      await whatIs("locales-are-built", { "lexv2-models describe-bot-locale": { status: "Built" } }),
    ).toMatchObject({
      result: "not-checked",
    });
  });

  test("asks for resources that the stack has", async () => {
    const strange: Assumption = {
      id: "strange",
      statement: "",
      affects: "",
      check: async (line) => line.resource("AWS::S3::Bucket"),
    };
    expect(await results({}, [strange])).toEqual([
      { id: "strange", result: "not-checked", why: "the stack Orderline has no AWS::S3::Bucket" },
    ]);
  });
});

describe("docs/unproven.md", () => {
  test("tells every statement: npm run verify:live -- --list > docs/unproven.md", () => {
    expect(readFileSync("docs/unproven.md", "utf8")).toBe(assumptionsDocument(assumptions));
  });

  test("names each assumption once", () => {
    expect(new Set(assumptions.map(({ id }) => id)).size).toBe(assumptions.length);
  });
});
