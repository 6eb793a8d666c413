import { describe, expect, test } from "@jest/globals";
import { Match } from "aws-cdk-lib/assertions";
import { CfnQueue } from "aws-cdk-lib/aws-sqs";
import { App } from "aws-cdk-lib/core";
import { AwsSolutionsChecks } from "cdk-nag";
import type { BotDefinition } from "connect-simulator";
import { block } from "connect-simulator/flow-language";
import { orderBot } from "../../../infra/bot/order-bot.ts";
import { alarmTexts } from "../../../infra/stack/alarm-texts.ts";
import { buildLineStack } from "../../../infra/stack/build-line-stack.ts";
import { callersFunctions, functionNames } from "../../../infra/stack/function-names.ts";
import { expiresAt, proofsTableDefinition, tableDefinition } from "../../../src/adapters/dynamodb/index.ts";
import { instanceArn, parts, shipped, templateOf } from "./line-in-test.ts";
import { propertiesOf } from "./synthesized.ts";

const template = templateOf();

describe("the table", () => {
  test("is kept, encrypted, recoverable, and announces what changes", () => {
    template.hasResource("AWS::DynamoDB::GlobalTable", {
      DeletionPolicy: "RetainExceptOnCreate",
      UpdateReplacePolicy: "Retain",
      Properties: {
        BillingMode: "PAY_PER_REQUEST",
        StreamSpecification: { StreamViewType: "NEW_IMAGE" },
        SSESpecification: { SSEEnabled: true, SSEType: "KMS" },
        TableName: Match.absent(),
        Replicas: [
          Match.objectLike({ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }),
        ],
      },
    });
  });

  test.each([
    ["no", false],
    ["yes", true],
  ])("is protected by DynamoDB where that was asked for: %s", (protectTable, DeletionProtectionEnabled) => {
    templateOf({ protectTable }).hasResourceProperties("AWS::DynamoDB::GlobalTable", {
      Replicas: [Match.objectLike({ DeletionProtectionEnabled })],
    });
  });

  test("is of the shape that the repository wants", () => {
    const { TableName, StreamSpecification, AttributeDefinitions, ...shape } = tableDefinition("");
    template.hasResourceProperties("AWS::DynamoDB::GlobalTable", {
      ...shape,
      AttributeDefinitions: Match.arrayEquals(
        ["CallerID", "orderId", "noticeOwedSince", "shippingDate"].map((name) =>
          AttributeDefinitions.find(({ AttributeName }) => AttributeName === name),
        ),
      ),
    });
    expect(AttributeDefinitions).toHaveLength(4);
  });

  test("has one beside it for failed proofs, which expire, and which goes with the stack", () => {
    const { TableName, BillingMode, ...shape } = proofsTableDefinition("");
    template.hasResource("AWS::DynamoDB::GlobalTable", {
      DeletionPolicy: "Delete",
      Properties: {
        ...shape,
        BillingMode,
        TimeToLiveSpecification: { AttributeName: expiresAt, Enabled: true },
        StreamSpecification: Match.absent(),
      },
    });
  });

  test("can be one that exists, by its stream", () => {
    const arn = "arn:aws:dynamodb:ap-northeast-1:111122223333:table/Shop.Orders";
    const given = templateOf({ tableStreamArn: `${arn}/stream/2026-11-20T03:00:00.000` });
    expect(Object.keys(given.findResources("AWS::DynamoDB::GlobalTable"))).toEqual([
      expect.stringMatching(/^ProofsTable/),
    ]);
    given.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      EventSourceArn: `${arn}/stream/2026-11-20T03:00:00.000`,
    });
    given.allResourcesProperties("AWS::Lambda::Function", {
      Environment: { Variables: { ORDERS_TABLE: "Shop.Orders" } },
    });
    given.hasResourceProperties("AWS::IAM::Role", {
      Policies: [{ PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Resource: arn })]) } }],
    });
  });
});

describe("the functions", () => {
  test("are six, on arm64 and a current Node, with a log of their own that is kept for a while", () => {
    template.resourceCountIs("AWS::Lambda::Function", functionNames.length);
    template.allResourcesProperties("AWS::Lambda::Function", {
      Architectures: ["arm64"],
      Runtime: "nodejs24.x",
      Handler: "index.handler",
      MemorySize: 512,
      LoggingConfig: { LogFormat: "JSON" },
    });
    template.allResourcesProperties("AWS::Logs::LogGroup", { RetentionInDays: 90 });
  });

  test.each([
    ["lookuporder", 5],
    ["cancelorder", 5],
    ["changeshippingdate", 5],
    ["lexcodehook", 5],
    ["notifycustomer", 30],
    ["sweepnotices", 60],
  ])("%s ends after %d seconds", (id, Timeout) => {
    expect(propertiesOf(template, "AWS::Lambda::Function")[`${id}Function`]).toMatchObject({ Timeout });
  });

  test("take the shop's rules from the settings", () => {
    templateOf({ CUTOFF_TIME: "12:00" }).hasResourceProperties("AWS::Lambda::Function", {
      Description: "Cancels a caller's order",
      Environment: { Variables: Match.objectLike({ CUTOFF_TIME: "12:00", NOTICES: "stream" }) },
    });
  });
});

describe("notices", () => {
  test("are brought by the stream, a poison record holding up nobody for long", () => {
    const mapping = propertiesOf(template, "AWS::Lambda::EventSourceMapping")["NoticesBell"];
    expect(mapping).toEqual({
      FunctionName: "<notifycustomerFunction>",
      EventSourceArn: "<OrdersTable.StreamArn>",
      StartingPosition: "TRIM_HORIZON",
      BatchSize: 10,
      FilterCriteria: {
        Filters: [
          {
            Pattern: JSON.stringify({
              dynamodb: {
                NewImage: {
                  noticeOwedSince: { S: [{ exists: true }] },
                  noticeOwedAttempts: { N: [{ exists: false }] },
                },
              },
            }),
          },
        ],
      },
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 3,
      MaximumRecordAgeInSeconds: 600,
    });
  });

  test("are swept every five minutes", () => {
    expect(propertiesOf(template, "AWS::Events::Rule")["NoticesRound"]).toMatchObject({
      ScheduleExpression: "rate(5 minutes)",
      State: "ENABLED",
      Targets: [{ Arn: "<sweepnoticesFunction.Arn>" }],
    });
  });
});

describe("the bot", () => {
  test("asks its code hook in every intent of every locale", () => {
    const everywhere = { DialogCodeHook: { Enabled: true }, FulfillmentCodeHook: { Enabled: true } };
    const locales = Object.values(orderBot.locales).map(({ localeId, intents }) => ({
      LocaleId: localeId,
      Intents: intents.map(({ name }) => expect.objectContaining({ Name: name, ...everywhere })),
    }));
    const [bot] = Object.values(propertiesOf(template, "AWS::Lex::Bot"));
    expect(bot).toMatchObject({ AutoBuildBotLocales: true, BotLocales: locales });
    const hook = {
      Enabled: true,
      CodeHookSpecification: {
        LambdaCodeHook: {
          CodeHookInterfaceVersion: "1.0",
          LambdaArn: { "Fn::GetAtt": [Match.stringLikeRegexp("^lexcodehook"), "Arn"] },
        },
      },
    };
    const hooked = {
      BotAliasLocaleSettings: locales.map(({ LocaleId }) => ({ LocaleId, BotAliasLocaleSetting: hook })),
    };
    template.hasResourceProperties("AWS::Lex::BotAlias", hooked);
    template.hasResourceProperties("AWS::Lex::Bot", { TestBotAliasSettings: hooked });
  });

  test("may invoke its hook from the console's Test as well", () => {
    expect(propertiesOf(template, "AWS::Lambda::Permission")["BotTest"]).toEqual({
      Action: "lambda:InvokeFunction",
      FunctionName: "<lexcodehookFunction.Arn>",
      Principal: "lexv2.amazonaws.com",
      SourceArn: "arn:<AWS::Partition>:lex:ap-northeast-1:111122223333:bot-alias/<Bot.Id>/TSTALIASID",
      SourceAccount: "<AWS::AccountId>",
    });
  });

  const versionOf = (settings = {}, bot: BotDefinition = orderBot) =>
    Object.keys(templateOf(settings, parts({ bot })).findResources("AWS::Lex::BotVersion")).join();

  test.each([...changesOf(orderBot)])("is another version where %s is another", (_, bot) => {
    expect(versionOf({}, bot)).not.toBe(versionOf());
  });

  test("is the same version whatever else is changed", () => {
    const settings = { SHOP_NAME: "Acme", memory: 1024, warmUp: "provisioned-2", CUTOFF_TIME: "12:00" };
    expect(versionOf(settings)).toBe(versionOf());
  });
});

/** The definition with one value changed: for each kind of value that it has, named by its path. Its name is the stack's. */
function changesOf({ name, ...bot }: BotDefinition): ReadonlyMap<string, BotDefinition> {
  const changes = new Map<string, BotDefinition>();
  const text = JSON.stringify(bot);
  const walk = (value: unknown, path: readonly string[]): void => {
    const kind = path.filter((key) => !/^\d+$/.test(key)).join(".");
    if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    else if (!changes.has(kind)) {
      const copy = JSON.parse(text);
      const last = path.at(-1) ?? "";
      path.slice(0, -1).reduce((part, key) => part[key], copy)[last] =
        typeof value === "number" ? value / 2 : `${value}x`;
      changes.set(kind, { name, ...copy });
    }
  };
  walk(JSON.parse(text), []);
  return changes;
}

describe("Connect", () => {
  test("may invoke the flow's functions, Lex the bot's hook, both from here alone", () => {
    const permissions = propertiesOf(template, "AWS::Lambda::Permission");
    const byConnect = (id: string) => ({
      Action: "lambda:InvokeFunction",
      FunctionName: `<${id}Function.Arn>`,
      Principal: "connect.amazonaws.com",
      SourceArn: instanceArn,
      SourceAccount: "<AWS::AccountId>",
    });
    expect(Object.values(permissions)).toEqual(
      expect.arrayContaining([
        byConnect("lookuporder"),
        byConnect("cancelorder"),
        byConnect("changeshippingdate"),
        {
          Action: "lambda:InvokeFunction",
          FunctionName: "<lexcodehookFunction.Arn>",
          Principal: "lexv2.amazonaws.com",
          SourceArn: "<BotAlias.Arn>",
          SourceAccount: "<AWS::AccountId>",
        },
        expect.objectContaining({ Principal: "events.amazonaws.com", SourceArn: "<NoticesRound.Arn>" }),
      ]),
    );
    expect(Object.values(permissions)).toHaveLength(6);
  });

  test("is associated with them before the flows are made", () => {
    const associations = template.findResources("AWS::Connect::IntegrationAssociation");
    expect(Object.values(propertiesOf(template, "AWS::Connect::IntegrationAssociation"))).toEqual([
      {
        InstanceId: instanceArn,
        IntegrationType: "LAMBDA_FUNCTION",
        IntegrationArn: "<lookuporderFunction.Arn>",
      },
      {
        InstanceId: instanceArn,
        IntegrationType: "LAMBDA_FUNCTION",
        IntegrationArn: "<cancelorderFunction.Arn>",
      },
      {
        InstanceId: instanceArn,
        IntegrationType: "LAMBDA_FUNCTION",
        IntegrationArn: "<changeshippingdateFunction.Arn>",
      },
      { InstanceId: instanceArn, IntegrationType: "LEX_BOT", IntegrationArn: "<BotAlias.Arn>" },
    ]);
    template.hasResource("AWS::Connect::ContactFlow", {
      Properties: { Type: "CONTACT_FLOW", Name: "Orderline" },
      DependsOn: Match.arrayWith(Object.keys(associations).sort()),
    });
  });

  test("gets the flows with ARNs where their tokens stood", () => {
    const tokens = [
      "look-up-order",
      "cancel-order",
      "change-shipping-date",
      "bot",
      "queue",
      "hours",
      "whisper",
    ];
    const { flows } = parts();
    const tokenBlock = block("tokens", "Any", { tokens: tokens.map((token) => `{{${token}}}`) }, {});
    const given = { ...flows, orderLine: { ...flows.orderLine, Actions: [tokenBlock] } };
    const { FlowsOrderLine: flow } = propertiesOf(
      templateOf({}, parts({ flows: given })),
      "AWS::Connect::ContactFlow",
    );
    expect(flow).toMatchObject({ InstanceArn: instanceArn });
    const { Content } = Object(flow);
    expect(JSON.parse(Content).Actions[0].Parameters.tokens).toEqual([
      "<lookuporderFunction.Arn>",
      "<cancelorderFunction.Arn>",
      "<changeshippingdateFunction.Arn>",
      "<BotAlias.Arn>",
      "<DeskQueue.QueueArn>",
      "<DeskHours.HoursOfOperationArn>",
      "<FlowsAgentWhisper.ContactFlowArn>",
    ]);
  });

  test("gets its flows whole, knowing the numbers that speak one language", () => {
    const numbered = templateOf({ "number-ja-JP": "+815012345678" });
    const flows = Object.values(propertiesOf(numbered, "AWS::Connect::ContactFlow")).map((flow) =>
      JSON.stringify(flow),
    );
    expect(flows.join()).not.toContain("{{");
    expect(flows.filter((flow) => flow.includes("+815012345678"))).toHaveLength(1);
  });

  test("gets hours in the shop's time zone and a queue, unless it has them", () => {
    template.hasResourceProperties("AWS::Connect::HoursOfOperation", { TimeZone: "Asia/Tokyo" });
    template.resourceCountIs("AWS::Connect::Queue", 1);
    const given = templateOf({
      hoursArn: `${instanceArn}/operating-hours/1f0e`,
      queueArn: `${instanceArn}/queue/2f0e`,
    });
    given.resourceCountIs("AWS::Connect::HoursOfOperation", 0);
    given.resourceCountIs("AWS::Connect::Queue", 0);
    given.hasResourceProperties("AWS::Connect::ContactFlow", { Content: { "Fn::Join": Match.anyValue() } });
  });
});

describe("warming up", () => {
  test("is not done unless it is asked for", () => {
    template.resourceCountIs("AWS::Events::Rule", 2);
    template.resourceCountIs("AWS::Lambda::Alias", 0);
  });

  test("by a ping touches each function that a caller waits for", () => {
    const ping = propertiesOf(templateOf({ warmUp: "ping" }), "AWS::Events::Rule")["WarmUpPing"];
    const targets = callersFunctions.map((name) =>
      expect.objectContaining({
        Arn: `<${name.replaceAll("-", "")}Function.Arn>`,
        Input: '{"orderline":"warm-up"}',
      }),
    );
    expect(ping).toMatchObject({ Targets: targets });
  });

  test("by provisioned concurrency lets callers reach what is kept ready", () => {
    const ready = templateOf({ warmUp: "provisioned-2" });
    ready.resourceCountIs("AWS::Lambda::Alias", callersFunctions.length);
    ready.allResourcesProperties("AWS::Lambda::Alias", {
      ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 2 },
    });
    const reached = propertiesOf(ready, "AWS::Connect::IntegrationAssociation");
    expect(Object.values(reached)).toContainEqual(
      expect.objectContaining({ IntegrationArn: "<lookuporderReady>" }),
    );
    expect(propertiesOf(ready, "AWS::Lambda::Permission")["AccesslookuporderbyConnect"]).toMatchObject({
      FunctionName: "<lookuporderReady>",
    });
  });
});

describe("somebody is told", () => {
  const alarms = propertiesOf(template, "AWS::CloudWatch::Alarm");

  /** The happenings of the alarms, those of a function for each of them. */
  const happenings = Object.values(alarmTexts).flatMap(({ happened, toDo }) =>
    (happened.startsWith("a function") ? functionNames : [""]).map((name) => ({
      what: happened.replace("a function", name),
      toDo,
    })),
  );

  test.each(happenings)("when $what", ({ what, toDo }) => {
    expect(Object.values(alarms)).toContainEqual(
      expect.objectContaining({
        AlarmDescription: `${what}: ${toDo}`,
        AlarmActions: ["<AlarmsTopic>"],
        OKActions: ["<AlarmsTopic>"],
      }),
    );
  });

  test("by no other alarm", () => {
    expect(Object.keys(alarms)).toHaveLength(happenings.length);
  });

  test("before the spending limit of a new account, and where SNS's own figures say that texts fail", () => {
    expect(Object.values(alarms)).toEqual(
      expect.arrayContaining(
        [
          { MetricName: "SMSMonthToDateSpentUSD", Threshold: 0.8 },
          {
            MetricName: "NumberOfNotificationsFailed",
            Dimensions: [{ Name: "PhoneNumber", Value: "PhoneNumberDirect" }],
          },
          {
            MetricName: "SMSSuccessRate",
            Dimensions: [
              { Name: "Country", Value: "JP" },
              { Name: "SMSType", Value: "Transactional" },
            ],
            ComparisonOperator: "LessThanThreshold",
          },
        ].map((alarm) => expect.objectContaining({ ...alarm, Namespace: "AWS/SNS" })),
      ),
    );
  });

  test("by e-mail where one is given", () => {
    template.resourceCountIs("AWS::SNS::Subscription", 0);
    templateOf({ alarmEmail: "desk@example.com" }).hasResourceProperties("AWS::SNS::Subscription", {
      Protocol: "email",
      Endpoint: "desk@example.com",
    });
  });
});

describe("AWS's rules for sound solutions", () => {
  const findings = (stack: ReturnType<typeof aLine>) =>
    new AwsSolutionsChecks().validateScope(stack).violations.map(({ ruleName }) => ruleName);
  const aLine = () => buildLineStack(new App({ context: { ...shipped } }), parts());

  test("are kept", () => {
    expect(findings(aLine())).toEqual([]);
  });

  test("would be seen to be broken", () => {
    const stack = aLine();
    new CfnQueue(stack, "Planted");
    expect(findings(stack)).toContain("AwsSolutions-SQS4");
  });
});
