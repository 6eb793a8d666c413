import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { runCommand } from "connect-simulator/command";
import { connectInstance } from "../stack/connect-instance.ts";
import { assumptions } from "./assumptions/index.ts";
import { assumptionsDocument } from "./assumptions-document.ts";
import { awsCli } from "./aws-cli.ts";
import { type CheckResult, checkAssumptions } from "./check-assumptions.ts";
import { liveLine } from "./live-line.ts";
import { runLiveTestCases } from "./live-test-cases.ts";

const labels: Readonly<Record<CheckResult["result"], string>> = {
  holds: "holds       ",
  fails: "FAILS       ",
  "not-yet": "not yet     ",
  "not-checked": "NOT CHECKED ",
  "by-hand": "by hand     ",
};

const { context } = JSON.parse(readFileSync(new URL("../../cdk.json", import.meta.url), "utf8"));

await runCommand({
  usage: "npm run verify:live [-- --instanceArn ARN] [--name NAME] [--test-cases]",
  about: `Checks in a deployed account what could not be proven without one (docs/unproven.md).
Needs the AWS CLI, version 2, with credentials that may read the account.`,
  options: {
    instanceArn: {
      ...{ type: "string", value: "ARN" },
      about: "the instance that the line is deployed for; as cdk.json has it unless told",
    },
    name: { type: "string", value: "NAME", about: `the line's name; ${context.name} (cdk.json) unless told` },
    "test-cases": {
      type: "boolean",
      about: `starts the line's test cases too (docs/test-cases.md), five at a time, each in real
time: they call the line, and a function, hours or a queue that a test case puts
nothing in the place of is the real one`,
    },
    list: { type: "boolean", about: "prints docs/unproven.md and checks nothing" },
  },
  example: "npm run verify:live -- --list",
  exits: {
    0: "everything that it checked holds",
    1: "something does not, or could not be checked",
    2: "it could not start; what was wrong is said",
    3: "nothing is wrong, but something cannot be told yet: run it again later",
  },
  async run({ name = context.name, instanceArn = context.instanceArn, list, "test-cases": withTestCases }) {
    if (!list) return verify(String(name), String(instanceArn), withTestCases);
    process.stdout.write(assumptionsDocument(assumptions));
    return 0;
  },
});

async function verify(name: string, instanceArn: string, withTestCases = false): Promise<number> {
  const instance = connectInstance(instanceArn);
  if (!instance) {
    const given = instanceArn ? `${instanceArn} is no instance's ARN. ` : "";
    throw new Error(`${given}Which instance is ${name} deployed for? Give its ARN by --instanceArn.`);
  }
  const line = await liveLine(awsCli(instance.region), name, instance);
  const found = new Set<CheckResult["result"]>();
  for await (const { id, result, why } of checkAssumptions(assumptions, line)) {
    process.stdout.write(`${labels[result]}${id}${why ? `\n              ${why}` : ""}\n`);
    found.add(result);
  }
  for (const { name, status, why } of withTestCases ? await runLiveTestCases(line, pause) : []) {
    process.stdout.write(`${status.padEnd(12)}${name}${why ? `\n              ${why}` : ""}\n`);
    if (status !== "PASSED") found.add("fails");
  }
  return found.has("fails") || found.has("not-checked") ? 1 : found.has("not-yet") ? 3 : 0;
}

async function pause(seconds: number): Promise<void> {
  await setTimeout(seconds * 1000);
}
