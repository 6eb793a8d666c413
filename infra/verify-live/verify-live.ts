import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { connectInstance } from "../stack/connect-instance.ts";
import { awsCli } from "./aws-cli.ts";
import { facts } from "./facts/index.ts";
import { liveLine } from "./live-line.ts";
import { unproven } from "./unproven.ts";
import { type Verdict, verdicts } from "./verdicts.ts";

const help = `npm run verify:live [-- --instanceArn ARN] [--name NAME]

Tries in a deployed account what could not be proven without one (docs/unproven.md).
What is not given is taken from cdk.json. Needs the AWS CLI, version 2, with credentials that may read the account.
Ends with 0 when all that it tried is so, 1 when something is not, 2 when it can't start.
  --list   prints docs/unproven.md and tries nothing
`;
const signs: Readonly<Record<Verdict["is"], string>> = {
  so: "so      ",
  "not-so": "NOT SO  ",
  untried: "UNTRIED ",
  "by-hand": "by hand ",
};

const { context } = JSON.parse(readFileSync(new URL("../../cdk.json", import.meta.url), "utf8"));
const { values } = parseArgs({
  options: {
    instanceArn: { type: "string", default: String(context.instanceArn) },
    name: { type: "string", default: String(context.name) },
    list: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
});

if (values.help) process.stdout.write(help);
else if (values.list) process.stdout.write(unproven(facts));
else process.exitCode = await verify(values.name, values.instanceArn);

async function verify(name: string, instanceArn: string): Promise<number> {
  try {
    const instance = connectInstance(instanceArn);
    if (!instance) throw new Error(`Which instance is ${name} deployed for? Give its ARN by --instanceArn.`);
    const line = await liveLine(awsCli(instance.region), name, instance);
    let sound = true;
    for await (const { id, is, why } of verdicts(facts, line)) {
      process.stdout.write(`${signs[is]}${id}${why ? `\n          ${why}` : ""}\n`);
      sound &&= is === "so" || is === "by-hand";
    }
    return sound ? 0 : 1;
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : fault}\n`);
    return 2;
  }
}
