import { account, type Deployed, resourcePolicies, rolePolicies } from "./deployed.ts";
import type { Act, Statement } from "./iam.ts";

/** Something that the line needs done, and the policies that decide whether it may be. */
export interface NeededAct extends Act {
  readonly policies: readonly Statement[];
}

const tls = { "aws:SecureTransport": "true" };
const from = (arn: string) => ({ "aws:SourceArn": arn, "aws:SourceAccount": account, ...tls });
const readsStream = ["DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"];
const writesLog = ["logs:CreateLogStream", "logs:PutLogEvents"];
/** A stream of the group that has that ARN. */
const streamIn = (groupArn: string) => `${groupArn.replace(/(:\*)?$/, "")}:log-stream:one`;

/** All that AWS's services and the line's own roles have to do for each other, as the template connects them. */
export function neededActs(line: Deployed): readonly NeededAct[] {
  const { all, arnOf } = line;
  const policies = resourcePolicies(line);
  const byService = (service: string, action: string, on: string, source: string): NeededAct => {
    return { by: `${service}.amazonaws.com`, action, on, context: from(source), policies };
  };
  const byRole = (role: string, action: string, on: string): NeededAct => {
    return { by: role, action, on, context: tls, policies: rolePolicies(line, role).allows };
  };
  const takesOn = (service: string, role: string): NeededAct => ({
    by: `${service}.amazonaws.com`,
    action: "sts:AssumeRole",
    on: role,
    context: from(arnOf(role)),
    policies: rolePolicies(line, role).trusts,
  });
  const roleOf = (name: string): string =>
    all("AWS::Lambda::Function").find(([id]) => id === name || arnOf(id) === name)?.[1].Role;
  const invoke = "lambda:InvokeFunction";

  const alarms = all("AWS::CloudWatch::Alarm").flatMap(
    ([id, { AlarmActions = [], OKActions = [], InsufficientDataActions = [] }]) =>
      [...AlarmActions, ...OKActions, ...InsufficientDataActions].map((action) =>
        byService("cloudwatch", "sns:Publish", action, arnOf(id)),
      ),
  );
  const rules = all("AWS::Events::Rule").flatMap(([id, { Targets }]) =>
    Targets.flatMap(({ Arn }: { Arn: string }) =>
      Arn.includes(":lambda:")
        ? [byService("events", invoke, Arn, arnOf(id))]
        : ["events", "delivery.logs"].flatMap((service) =>
            writesLog.map((action) => byService(service, action, streamIn(Arn), arnOf(id))),
          ),
    ),
  );
  const triggers = all("AWS::Lambda::EventSourceMapping").flatMap(([, { FunctionName, EventSourceArn }]) =>
    readsStream.map((action) => byRole(roleOf(FunctionName), `dynamodb:${action}`, EventSourceArn)),
  );
  const flows = all("AWS::Connect::IntegrationAssociation").flatMap(
    ([, { IntegrationType, IntegrationArn, InstanceId }]) =>
      IntegrationType === "LAMBDA_FUNCTION" ? [byService("connect", invoke, IntegrationArn, InstanceId)] : [],
  );
  const hooks = all("AWS::Lex::BotAlias").flatMap(([id, { BotAliasLocaleSettings }]) =>
    BotAliasLocaleSettings.map(
      ({ BotAliasLocaleSetting: setting }: (typeof BotAliasLocaleSettings)[number]) =>
        byService("lexv2", invoke, setting.CodeHookSpecification.LambdaCodeHook.LambdaArn, arnOf(id)),
    ),
  );
  const voices = all("AWS::Lex::Bot").flatMap(([, { RoleArn }]) => [
    takesOn("lexv2", RoleArn),
    byRole(RoleArn, "polly:SynthesizeSpeech", `arn:aws:polly:ap-northeast-1:${account}:lexicon/none`),
  ]);
  const functions = all("AWS::Lambda::Function").flatMap(([, { Role, LoggingConfig }]) => [
    takesOn("lambda", Role),
    ...writesLog.map((action) => byRole(Role, action, streamIn(arnOf(LoggingConfig.LogGroup)))),
  ]);
  const texts = all("AWS::Lambda::Function")
    .filter(([, { Environment }]) => (Environment.Variables.NOTIFIER ?? "") === "sns")
    .map(([, { Role }]) => byRole(Role, "sns:Publish", "+819012345678"));
  return [...alarms, ...rules, ...triggers, ...flows, ...hooks, ...voices, ...functions, ...texts];
}
