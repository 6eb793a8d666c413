import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { runCommand, writable } from "connect-simulator/command";
import { cdk, contextOption, contextWords } from "./cdk.ts";

/** What the CDK's command says that nobody here can act on. */
const idle = /feature flags are not configured/;

/** An instance that is not there: nothing is deployed. */
const instance = "arn:aws:connect:ap-northeast-1:111122223333:instance/00000000-0000-4000-8000-000000000000";

await runCommand({
  usage: "npm run synth [-- --context NAME=VALUE] [--output FOLDER]",
  about: `Builds, and makes the deployment's CloudFormation templates, to be read and checked: nothing is deployed, and no
account is asked.`,
  options: {
    context: contextOption,
    output: { type: "string", value: "FOLDER", about: "where to; cdk.out unless told" },
  },
  example: "npm run synth -- --context name=Orderline-Test",
  exits: { 0: "they are made", 1: "the CDK refused; it says why" },
  async run({ context = [], output = "cdk.out" }) {
    const settings = contextWords([`instanceArn=${instance}`, ...context]);
    await writable(join(output, "manifest.json"));
    const words = [...cdk, "synth", "--quiet", "--output", output, ...settings];
    const child = spawn(process.execPath, words, { stdio: ["ignore", "inherit", "pipe"] });
    for await (const line of createInterface(child.stderr))
      if (!idle.test(line)) process.stderr.write(`${line}\n`);
    if (child.exitCode === null) await once(child, "exit");
    return child.exitCode ?? 2;
  },
});
