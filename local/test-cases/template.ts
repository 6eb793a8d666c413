import type { TestCaseContent } from "connect-simulator/test-case";
import { testCasePrefix } from "../../infra/verify-live/live-test-cases.ts";
import type { DialledLanguage } from "../line/local-line.ts";
import { placeholders, standInForNumber } from "./placeholders.ts";

/** A scripted call of ours as a test case. */
export interface ExportedCall {
  /** The script's path without its ending: `en/speaks-to-a-person`. */
  readonly name: string;
  readonly title: string;
  /** Who calls (E.164), and the number dialled. */
  readonly caller: string;
  readonly language: DialledLanguage;
  readonly content: TestCaseContent;
}

const parameter = (Description: string) => ({ Type: "String", Description });

/** Test cases for a deployment of the line, as a CloudFormation template. */
export const testCaseTemplate = (calls: readonly ExportedCall[]) => ({
  AWSTemplateFormatVersion: "2010-09-09",
  Description: "Scripted calls of the order desk as test cases of Amazon Connect",
  Parameters: {
    Instance: parameter("ARN of the Amazon Connect instance"),
    Flow: parameter("ARN of the contact flow: the stack's output ContactFlow"),
    ...Object.fromEntries(placeholders.map((one) => [one.parameter, parameter(one.description)])),
  },
  Resources: Object.fromEntries(calls.map((call) => [logicalId(call.name), resource(call)])),
});

const resource = ({ name, title, caller, language, content }: ExportedCall) => ({
  Type: "AWS::Connect::TestCase",
  Properties: {
    InstanceArn: { Ref: "Instance" },
    Name: `${testCasePrefix}${name}`,
    Description: title,
    Status: "PUBLISHED",
    EntryPoint: {
      Type: "VOICE_CALL",
      VoiceCallEntryPointParameters: {
        FlowId: { Ref: "Flow" },
        SourcePhoneNumber: caller,
        DestinationPhoneNumber: { "Fn::Sub": standInForNumber(language) },
      },
    },
    Content: { "Fn::Sub": JSON.stringify(content) },
  },
});

const logicalId = (name: string): string =>
  name
    .split(/\W+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
