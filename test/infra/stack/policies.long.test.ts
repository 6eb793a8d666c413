import { describe, expect, test } from "@jest/globals";
import { Template } from "aws-cdk-lib/assertions";
import { languages } from "../../../src/domain/index.ts";
import { templateOf } from "./line-in-test.ts";
import { type NeededAct, neededActs } from "./policies/acts.ts";
import { deployed } from "./policies/deployed.ts";
import { isAllowed, type Statement } from "./policies/iam.ts";

// biome-ignore lint/suspicious/noExplicitAny: a template is of any shape
type Json = any;

const templates: Readonly<Record<string, Template>> = {
  "as it is shipped": templateOf(),
  "kept warm by pings": templateOf({ warmUp: "ping" }),
  "kept warm by provisioned concurrency": templateOf({ warmUp: "provisioned-2" }),
  "over a table that exists": templateOf({
    tableStreamArn:
      "arn:aws:dynamodb:ap-northeast-1:111122223333:table/Shop.Orders/stream/2026-11-20T03:00:00.000",
  }),
};
const shipped = templates["as it is shipped"] as Template;

const told = ({ by, action, on }: NeededAct) => `${by} ${action} ${on}`;
const refused = (template: Template): readonly string[] =>
  neededActs(deployed(template))
    .filter((act) => !isAllowed(act.policies, act))
    .map(told);

test.each(Object.entries(templates))("whoever has to act for the line may: %s", (_how, template) => {
  expect(refused(template)).toEqual([]);
});

test("what has to be done is seen: alarms, rules, triggers, flow, hooks, voice, logs and texts", () => {
  const acts = neededActs(deployed(shipped));
  const count = (action: string, by = "") =>
    acts.filter((act) => act.action === action && act.by.includes(by)).length;
  const alarms = Object.values(shipped.findResources("AWS::CloudWatch::Alarm")).length;
  expect({
    alarms: count("sns:Publish", "cloudwatch"),
    sweeps: count("lambda:InvokeFunction", "events"),
    queued: count("logs:PutLogEvents", "events."),
    stream: count("dynamodb:GetRecords"),
    flow: count("lambda:InvokeFunction", "connect"),
    hooks: count("lambda:InvokeFunction", "lexv2"),
    voice: count("polly:SynthesizeSpeech"),
    roles: count("sts:AssumeRole"),
    texts: acts.filter(({ on }) => on.startsWith("+")).length,
  }).toEqual({
    alarms: 2 * alarms,
    sweeps: 1,
    queued: 2,
    stream: 1,
    flow: 3,
    hooks: languages.length,
    voice: 1,
    roles: 7,
    texts: 2,
  });
});

/** The shipped template with something done to it. */
function spoilt(spoil: (resource: Json, id: string) => unknown): Template {
  const json: Json = structuredClone(shipped.toJSON());
  for (const [id, resource] of Object.entries(json.Resources)) spoil(resource, id);
  return Template.fromJSON(json);
}
const ofType = (type: string, spoil: (properties: Json, id: string) => unknown) =>
  spoilt((resource, id) => resource.Type === type && spoil(resource.Properties, id));
const statements = (properties: Json): Json[] => properties.PolicyDocument.Statement;
const grantOf = (properties: Json): Json => statements(properties).find(({ Effect }) => Effect === "Allow");

describe("a fault in a policy is found", () => {
  test.each<[string, Template, RegExp]>([
    [
      "the topic's policy only denies",
      ofType("AWS::SNS::TopicPolicy", (properties) => {
        properties.PolicyDocument.Statement = statements(properties).filter(
          ({ Effect }) => Effect === "Deny",
        );
      }),
      /^cloudwatch.amazonaws.com sns:Publish /,
    ],
    [
      "the topic's policy denies everybody",
      ofType("AWS::SNS::TopicPolicy", (properties) => {
        for (const statement of statements(properties)) delete statement.Condition;
      }),
      /^cloudwatch.amazonaws.com sns:Publish /,
    ],
    [
      "the topic is for alarms of another account",
      ofType("AWS::SNS::TopicPolicy", (properties) => {
        grantOf(properties).Condition.StringEquals["aws:SourceAccount"] = "999999999999";
      }),
      /^cloudwatch.amazonaws.com sns:Publish /,
    ],
    [
      "the sweep may be invoked by another rule",
      ofType("AWS::Lambda::Permission", (properties) => {
        if (properties.Principal === "events.amazonaws.com")
          properties.SourceArn = "arn:aws:events:::rule/other";
      }),
      /^events.amazonaws.com lambda:InvokeFunction .*sweepnotices/,
    ],
    [
      "Connect may not invoke",
      ofType("AWS::Lambda::Permission", (properties) => {
        if (properties.Principal === "connect.amazonaws.com") properties.Action = "lambda:GetFunction";
      }),
      /^connect.amazonaws.com lambda:InvokeFunction /,
    ],
    [
      "Lex may invoke for another bot",
      ofType("AWS::Lambda::Permission", (properties) => {
        if (properties.Principal === "lexv2.amazonaws.com")
          properties.SourceArn = "arn:aws:lex:::bot-alias/A/B";
      }),
      /^lexv2.amazonaws.com lambda:InvokeFunction /,
    ],
    [
      "the log of queued contacts is for another service",
      ofType("AWS::Logs::ResourcePolicy", (properties) => {
        const [, parts] = properties.PolicyDocument["Fn::Join"];
        properties.PolicyDocument["Fn::Join"][1] = parts.map((part: Json) =>
          typeof part === "string" ? part.replace("events.amazonaws.com", "es.amazonaws.com") : part,
        );
      }),
      /^events.amazonaws.com logs:CreateLogStream /,
    ],
    [
      "a role may not read the stream",
      ofType("AWS::IAM::Role", ({ Policies = [] }) => {
        for (const { PolicyDocument } of Policies)
          PolicyDocument.Statement = PolicyDocument.Statement.filter(
            ({ Action }: Json) => !Action.includes("dynamodb:GetRecords"),
          );
      }),
      /notifycustomer.* dynamodb:DescribeStream /,
    ],
    [
      "a role is for another service",
      ofType("AWS::IAM::Role", ({ AssumeRolePolicyDocument }) => {
        AssumeRolePolicyDocument.Statement[0].Principal.Service = "ec2.amazonaws.com";
      }),
      /^lambda.amazonaws.com sts:AssumeRole /,
    ],
  ])("%s", (_fault, template, expected) => {
    expect(refused(template)).toContainEqual(expect.stringMatching(expected));
  });
});

describe("a policy is read as IAM reads it", () => {
  const on = "arn:aws:sns:ap-northeast-1:111122223333:alarms";
  const act = { by: "cloudwatch.amazonaws.com", action: "sns:Publish", on };
  const allow: Statement = {
    Effect: "Allow",
    Principal: { Service: act.by },
    Action: "sns:Publish",
    Resource: on,
  };
  const { Resource: _, ...anywhere } = allow;
  const insecure = { Bool: { "aws:SecureTransport": "false" } };
  const deny: Statement = { ...allow, Effect: "Deny", Principal: "*" };

  test.each<[string, readonly Statement[], object, boolean]>([
    ["nothing is allowed by itself", [], {}, false],
    ["what is allowed is", [allow], {}, true],
    ["an action may be a pattern, in any case", [{ ...allow, Action: ["SNS:Pub*"] }], {}, true],
    ["to another it is not", [{ ...allow, Principal: { Service: "s3.amazonaws.com" } }], {}, false],
    ["on another it is not", [{ ...allow, Resource: `${on}-2` }], {}, false],
    ["all but another are allowed", [{ ...anywhere, NotResource: `${on}-2` }], {}, true],
    ["a deny prevails", [allow, deny], {}, false],
    [
      "a deny of plain HTTP does not touch TLS",
      [allow, { ...deny, Condition: insecure }],
      { "aws:SecureTransport": "true" },
      true,
    ],
    ["but plain HTTP", [allow, { ...deny, Condition: insecure }], { "aws:SecureTransport": "false" }, false],
    [
      "a condition on what is not told does not hold",
      [{ ...allow, Condition: { ArnLike: { "aws:SourceArn": "*" } } }],
      {},
      false,
    ],
  ])("%s", (_rule, policies, context, expected) => {
    expect(isAllowed(policies, { ...act, context: { ...context } })).toBe(expected);
  });

  test.each<Statement>([
    { ...allow, Condition: { NumericLessThan: { "aws:MultiFactorAuthAge": "1" } } },
    { ...allow, ...{ NotAction: "sns:Publish" } },
  ])("what can't be judged is not passed over: %j", (statement) => {
    expect(() => isAllowed([statement], act)).toThrow("is not understood");
  });
});
