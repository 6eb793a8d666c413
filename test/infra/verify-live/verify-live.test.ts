import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Fact } from "../../../infra/verify-live/fact.ts";
import { facts } from "../../../infra/verify-live/facts/index.ts";
import { type Aws, liveLine } from "../../../infra/verify-live/live-line.ts";
import { unproven } from "../../../infra/verify-live/unproven.ts";
import { type Verdict, verdicts as verdictsOn } from "../../../infra/verify-live/verdicts.ts";
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

/** An account in which all is as hoped. */
const hoped: Readonly<Record<string, unknown>> = {
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
  "logs start-query": { queryId: "1" },
  "sns get-sms-sandbox-account-status": { IsInSandbox: false },
};

async function verdicts(unlike: Readonly<Record<string, unknown>> = {}, of = facts) {
  const answers: Readonly<Record<string, unknown>> = { ...hoped, ...unlike };
  const aws: Aws = async (service, operation) => {
    const answer = answers[`${service} ${operation}`];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const found: Verdict[] = [];
  for await (const verdict of verdictsOn(of, await liveLine(aws, "Orderline", instance))) found.push(verdict);
  return found;
}

const whatIs = async (id: string, unlike: Readonly<Record<string, unknown>>) =>
  (await verdicts(unlike)).find((verdict) => verdict.id === id);

describe("verifying a deployed line", () => {
  test("finds so what is so, and leaves to people what takes a phone", async () => {
    const found = await verdicts();
    expect(found.map(({ id, is }) => [id, is])).toEqual(
      facts.map(({ id, proof }) => [id, "byHand" in proof ? "by-hand" : "so"]),
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
    ["lines-are-json", "logs filter-log-events", { events: [] }, /no line/],
    ["stream-is-read", "lambda get-event-source-mapping", { State: "Disabled" }, /Disabled/],
    [
      "stream-is-read",
      "lambda get-event-source-mapping",
      { State: "Enabled", LastProcessingResult: "PROBLEM: access denied" },
      /access denied/,
    ],
    ["texting-is-possible", "sns get-sms-sandbox-account-status", { IsInSandbox: true }, /sandbox/],
  ])("finds %s not so by %s %j", async (id, operation, answer, why) => {
    expect(await whatIs(id, { [operation]: answer })).toEqual({
      id,
      is: "not-so",
      why: expect.stringMatching(why),
    });
  });

  test("says what it could not try, and goes on", async () => {
    const denied = new Error("AccessDeniedException");
    const found = await verdicts({ "lambda invoke": denied });
    expect(found).toHaveLength(facts.length);
    expect(found).toContainEqual({ id: "functions-load", is: "untried", why: "AccessDeniedException" });
  });

  test("does not take an answer of another shape for a good one", async () => {
    expect(
      await whatIs("locales-are-built", { "lexv2-models describe-bot-locale": { status: "Built" } }),
    ).toMatchObject({
      is: "untried",
    });
  });

  test("asks for resources that the stack has", async () => {
    const strange: Fact = {
      id: "strange",
      fact: "",
      rests: "",
      proof: async (line) => line.resource("AWS::S3::Bucket"),
    };
    expect(await verdicts({}, [strange])).toEqual([
      { id: "strange", is: "untried", why: "the stack Orderline has no AWS::S3::Bucket" },
    ]);
  });
});

describe("docs/unproven.md", () => {
  test("tells every fact: npm run verify:live -- --list > docs/unproven.md", () => {
    expect(readFileSync("docs/unproven.md", "utf8")).toBe(unproven(facts));
  });

  test("names each fact once", () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });
});
