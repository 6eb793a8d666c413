import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { connectInstance } from "../stack/connect-instance.ts";
import { assumptions } from "./assumptions/index.ts";
import { assumptionsDocument } from "./assumptions-document.ts";
import { awsCli } from "./aws-cli.ts";
import { type CheckResult, checkAssumptions } from "./check-assumptions.ts";
import { liveLine } from "./live-line.ts";
import { runLiveTestCases } from "./live-test-cases.ts";

const help = `npm run verify:live [-- --instanceArn ARN] [--name NAME] [--test-cases]

Checks in a deployed account what could not be proven without one (docs/unproven.md).
What is not given is taken from cdk.json. Needs the AWS CLI, version 2, with credentials that may read the account.
Ends with 0 when everything that it checked holds, 1 when something does not or could not be checked, 2 when it can't
start, 3 when nothing is wrong but something can't be told yet: run it again then.
  --test-cases   starts the line's test cases too (docs/test-cases.md), five at a time, each in real time: they call the
                 line, and a function, hours or a queue that a test case puts nothing in the place of is the real one
  --list         prints docs/unproven.md and checks nothing
`;
const labels: Readonly<Record<CheckResult["result"], string>> = {
  holds: "holds       ",
  fails: "FAILS       ",
  "not-yet": "not yet     ",
  "not-checked": "NOT CHECKED ",
  "by-hand": "by hand     ",
};

const { context } = JSON.parse(readFileSync(new URL("../../cdk.json", import.meta.url), "utf8"));
const { values } = parseArgs({
  options: {
    instanceArn: { type: "string", default: String(context.instanceArn) },
    name: { type: "string", default: String(context.name) },
    "test-cases": { type: "boolean" },
    list: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
});

if (values.help) process.stdout.write(help);
else if (values.list) process.stdout.write(assumptionsDocument(assumptions));
else process.exitCode = await verify(values.name, values.instanceArn);

const pause = async (seconds: number): Promise<void> => setTimeout(seconds * 1000);

async function verify(name: string, instanceArn: string): Promise<number> {
  try {
    const instance = connectInstance(instanceArn);
    if (!instance) throw new Error(`Which instance is ${name} deployed for? Give its ARN by --instanceArn.`);
    const line = await liveLine(awsCli(instance.region), name, instance);
    const found = new Set<CheckResult["result"]>();
    for await (const { id, result, why } of checkAssumptions(assumptions, line)) {
      process.stdout.write(`${labels[result]}${id}${why ? `\n              ${why}` : ""}\n`);
      found.add(result);
    }
    if (values["test-cases"]) {
      for (const { name, status, why } of await runLiveTestCases(line, pause)) {
        process.stdout.write(`${status.padEnd(12)}${name}${why ? `\n              ${why}` : ""}\n`);
        if (status !== "PASSED") found.add("fails");
      }
    }
    return found.has("fails") || found.has("not-checked") ? 1 : found.has("not-yet") ? 3 : 0;
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : fault}\n`);
    return 2;
  }
}
