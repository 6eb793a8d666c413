import type { Template } from "aws-cdk-lib/assertions";
import type { Statement } from "./iam.ts";

export const account = "111122223333";
export const region = "ap-northeast-1";
const here = `${region}:${account}`;

interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties are of any shape
  readonly Properties: any;
}

/** The ARN that a resource of that type would have, by its name. */
const arns: Readonly<Record<string, (name: string) => string>> = {
  "AWS::SNS::Topic": (name) => `arn:aws:sns:${here}:${name}`,
  "AWS::Lambda::Function": (name) => `arn:aws:lambda:${here}:function:${name}`,
  "AWS::Events::Rule": (name) => `arn:aws:events:${here}:rule/${name}`,
  "AWS::IAM::Role": (name) => `arn:aws:iam::${account}:role/${name}`,
  "AWS::Logs::LogGroup": (name) => `arn:aws:logs:${here}:log-group:${name}:*`,
  "AWS::DynamoDB::GlobalTable": (name) => `arn:aws:dynamodb:${here}:table/${name}`,
  "AWS::Lex::BotAlias": (name) => `arn:aws:lex:${here}:bot-alias/BOT/${name}`,
  "AWS::CloudWatch::Alarm": (name) => `arn:aws:cloudwatch:${here}:alarm:${name}`,
};
const pseudo: Readonly<Record<string, string>> = {
  "AWS::Partition": "aws",
  "AWS::AccountId": account,
  "AWS::Region": region,
};
/** What `Ref` gives: the ARN for these, the name for all others. */
const referredByArn = ["AWS::SNS::Topic", "AWS::Lambda::Alias"];

/** The template's resources as they would be deployed, every reference being what it would be there. */
export function deployed(template: Template) {
  const { Resources }: { Resources: Readonly<Record<string, Resource>> } = template.toJSON() as never;

  function arnOf(id: string): string {
    const { Type, Properties } = Resources[id] ?? { Type: "", Properties: {} };
    if (Type === "AWS::Lambda::Alias") return `${arns["AWS::Lambda::Function"]?.(id)}:${Properties.Name}`;
    return arns[Type]?.(resolve(Properties?.LogGroupName ?? id)) ?? `<${id}>`;
  }
  function attributeOf(id: string, attribute: string): string {
    if (attribute === "StreamArn") return `${arnOf(id)}/stream/2026-11-20T03:00:00.000`;
    return attribute === "Arn" ? arnOf(id) : `<${id}.${attribute}>`;
  }
  // biome-ignore lint/suspicious/noExplicitAny: as above
  function resolve(value: any): any {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== "object" || value === null) return value;
    if ("Ref" in value) {
      const isArn = referredByArn.includes(Resources[value.Ref]?.Type ?? "");
      return pseudo[value.Ref] ?? (isArn ? arnOf(value.Ref) : value.Ref);
    }
    if ("Fn::GetAtt" in value) return attributeOf(value["Fn::GetAtt"][0], value["Fn::GetAtt"][1]);
    if ("Fn::Join" in value) return value["Fn::Join"][1].map(resolve).join(value["Fn::Join"][0]);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, resolve(part)]));
  }

  return {
    arnOf,
    /** The resources of that type, by logical id. */
    // biome-ignore lint/suspicious/noExplicitAny: as above
    all: (type: string): readonly (readonly [id: string, properties: any])[] =>
      Object.entries(Resources)
        .filter(([, { Type }]) => Type === type)
        .map(([id, { Properties }]) => [id, resolve(Properties)]),
  };
}

export type Deployed = ReturnType<typeof deployed>;

/** The statements of every policy that is attached to a resource: of topics, functions and log groups. */
export function resourcePolicies({ all }: Deployed): readonly Statement[] {
  const topics = all("AWS::SNS::TopicPolicy").flatMap(([, { PolicyDocument }]) => PolicyDocument.Statement);
  const logGroups = all("AWS::Logs::ResourcePolicy").flatMap(
    ([, { PolicyDocument }]) => JSON.parse(PolicyDocument).Statement,
  );
  const functions = all("AWS::Lambda::Permission").map(([, { FunctionName, ...permission }]) => ({
    Effect: "Allow",
    Principal: { Service: permission.Principal },
    Action: permission.Action,
    Resource: FunctionName,
    Condition: {
      ...(permission.SourceArn && { ArnLike: { "aws:SourceArn": permission.SourceArn } }),
      ...(permission.SourceAccount && { StringEquals: { "aws:SourceAccount": permission.SourceAccount } }),
    },
  }));
  return [...topics, ...logGroups, ...functions];
}

/** A role's own statements, and those that say who may take it on. */
export function rolePolicies({ all, arnOf }: Deployed, arn: string) {
  const [, role] = all("AWS::IAM::Role").find(([id]) => arnOf(id) === arn) ?? [];
  const policies: readonly { PolicyDocument: { Statement: readonly Statement[] } }[] = role?.Policies ?? [];
  return {
    allows: policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement),
    trusts: (role?.AssumeRolePolicyDocument.Statement ?? []) as readonly Statement[],
  };
}
