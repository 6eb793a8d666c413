import { describe, expect, test } from "@jest/globals";
import { functionNames } from "../../../infra/stack/function-names.ts";
import { templateOf } from "./line-in-test.ts";
import { propertiesOf, type Readable } from "./synthesized.ts";

const template = templateOf();
const roles = propertiesOf(template, "AWS::IAM::Role");

const allow = (Action: Readable, Resource: Readable) => ({ Effect: "Allow", Action, Resource });
const ownLog = (id: string) => allow(["logs:CreateLogStream", "logs:PutLogEvents"], `<${id}Log.Arn>`);
const listOrders = allow("dynamodb:Query", "<OrdersTable.Arn>/index/byShippingDate");
const findOrder = allow("dynamodb:GetItem", "<OrdersTable.Arn>");
const changeOrder = allow("dynamodb:UpdateItem", "<OrdersTable.Arn>");
const countProofs = allow("dynamodb:UpdateItem", "<ProofsTable.Arn>");
const findOwing = allow("dynamodb:Scan", "<OrdersTable.Arn>/index/byNoticeOwed");
const readStream = allow(
  ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"],
  "<OrdersTable.StreamArn>",
);
const textPhones = {
  Effect: "Allow",
  Action: "sns:Publish",
  NotResource: "arn:<AWS::Partition>:sns:*:*:*",
};

describe("a function's role allows what it uses and nothing else", () => {
  test.each([
    ["look-up-order", [listOrders, findOrder, countProofs]],
    ["cancel-order", [findOrder, changeOrder, countProofs]],
    ["change-shipping-date", [findOrder, changeOrder, countProofs]],
    ["lex-code-hook", [findOrder, changeOrder, countProofs]],
    ["notify-customer", [readStream, findOrder, changeOrder, textPhones]],
    ["sweep-notices", [findOwing, findOrder, changeOrder, textPhones]],
  ])("%s", (name, statements) => {
    const id = name.replaceAll("-", "");
    expect(roles[`${id}Role`]).toEqual({
      AssumeRolePolicyDocument: {
        Version: "2012-10-17",
        Statement: [
          { Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } },
        ],
      },
      Policies: [
        {
          PolicyName: "Own",
          PolicyDocument: { Version: "2012-10-17", Statement: [ownLog(id), ...statements] },
        },
      ],
    });
  });

  test.each([
    ["notify-customer", [readStream, findOrder, changeOrder]],
    ["sweep-notices", [findOwing, findOrder, changeOrder]],
  ])("%s publishes nothing to SNS where another notifier is chosen", (name, statements) => {
    const id = name.replaceAll("-", "");
    const printing = propertiesOf(templateOf({ NOTIFIER: "console" }), "AWS::IAM::Role");
    expect(printing[`${id}Role`]).toMatchObject({
      Policies: [{ PolicyDocument: { Statement: [ownLog(id), ...statements] } }],
    });
  });

  test("there are no roles but theirs and the bot's voice, and no policies besides", () => {
    const theirs = functionNames.map((name) => `${name.replaceAll("-", "")}Role`);
    expect(Object.keys(roles).sort()).toEqual([...theirs, "BotVoice"].sort());
    template.resourceCountIs("AWS::IAM::Policy", 0);
    template.resourceCountIs("AWS::IAM::ManagedPolicy", 0);
  });
});

/** Every `*` that is allowed to stand, and why. */
const wildcards: readonly { readonly at: string; readonly is: string; readonly because: string }[] = [
  {
    at: "AWS::IAM::Role BotVoice Resource",
    is: "*",
    because: "Polly's voices are no resources, so that speaking can only be allowed as a whole",
  },
  ...["notifycustomer", "sweepnotices"].map((id) => ({
    at: `AWS::IAM::Role ${id}Role NotResource`,
    is: "arn:<AWS::Partition>:sns:*:*:*",
    because: "what is allowed is all that is not a topic or endpoint: phone numbers",
  })),
  {
    at: "AWS::SNS::TopicPolicy AlarmsTopicPolicy aws:SourceArn",
    is: "arn:<AWS::Partition>:cloudwatch:<AWS::Region>:<AWS::AccountId>:alarm:*",
    because:
      "any alarm of the account may publish; by name, topic and alarms would each need the other first",
  },
  {
    at: "AWS::SNS::TopicPolicy AlarmsTopicPolicy Principal",
    is: "*",
    because: "denies everyone who does not come by TLS",
  },
];

test("no policy holds a * but those that are accounted for", () => {
  const types = [
    "AWS::IAM::Role",
    "AWS::Lambda::Permission",
    "AWS::SNS::TopicPolicy",
    "AWS::Logs::ResourcePolicy",
  ];
  const found = types.flatMap((type) =>
    Object.entries(propertiesOf(template, type)).flatMap(([id, properties]) =>
      stars(properties).map(({ key, text }) => ({ at: `${type} ${id} ${key}`, is: text })),
    ),
  );
  expect(found.sort(byPlace)).toEqual(wildcards.map(({ at, is }) => ({ at, is })).sort(byPlace));
});

const byPlace = (one: { at: string }, other: { at: string }) => one.at.localeCompare(other.at);

function stars(part: Readable, key = ""): readonly { readonly key: string; readonly text: string }[] {
  if (typeof part === "string") return part.includes("*") ? [{ key, text: part }] : [];
  if (Array.isArray(part)) return part.flatMap((one) => stars(one, key));
  return typeof part === "object" ? Object.entries(part).flatMap(([name, one]) => stars(one, name)) : [];
}
