import { spawn } from "node:child_process";
import { once } from "node:events";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { messageOf, runCommand } from "connect-simulator/command";
import { cdk, contextOption, contextWords } from "./cdk.ts";

await runCommand({
  usage: "npm run deploy [-- -c NAME=VALUE] [--profile NAME]",
  about: "Builds, and deploys the line into the account and the region of its instance (docs/deploying.md).",
  options: {
    context: contextOption,
    profile: {
      ...{ type: "string", value: "NAME" },
      about: "the AWS profile whose credentials are used; what AWS_PROFILE names unless told",
    },
    "require-approval": {
      ...{ type: "string", value: "WHICH" },
      about: "which changes wait for a yes: never, broadening (unless told), any-change",
    },
  },
  notes: "Whatever else the CDK can do: npx cdk deploy --help.",
  example: "npm run deploy -- -c name=Orderline-Test --profile trial",
  exits: { 0: "it is deployed", 1: "the CDK refused, or AWS did; it says why" },
  async run({ context = [], profile, "require-approval": approval }) {
    const words = [
      ...contextWords(context),
      ...(profile === undefined ? [] : ["--profile", profile]),
      ...(approval === undefined ? [] : ["--require-approval", approval]),
    ];
    await lookForCredentials(profile);
    const child = spawn(process.execPath, [...cdk, "deploy", ...words], { stdio: "inherit" });
    await once(child, "exit");
    return child.exitCode ?? 2;
  },
});

/** The CDK itself looks for them only after everything is built. @throws {Error} when there are none, with what to do. */
async function lookForCredentials(profile: string | undefined): Promise<void> {
  const { config } = new DynamoDBClient(profile === undefined ? {} : { profile });
  try {
    await config.credentials();
  } catch (cause) {
    const why = profile === undefined ? "" : ` in profile ${profile} (${messageOf(cause)})`;
    throw new Error(
      `There are no AWS credentials${why}: nothing was deployed.
Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; aws configure makes a profile, aws sso login renews one.`,
      { cause },
    );
  }
}
