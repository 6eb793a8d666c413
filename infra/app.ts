import { readFileSync } from "node:fs";
import { App } from "aws-cdk-lib/core";
import { orderBot } from "./bot/order-bot.ts";
import { buildLineStack } from "./stack/build-line-stack.ts";

const here = (path: string): string => new URL(path, import.meta.url).pathname;

try {
  buildLineStack(new App(), {
    bundles: here("../dist/lambda"),
    bot: orderBot,
    flows: {
      orderLine: readFileSync(here("flow/order-line.json"), "utf8"),
      agentWhisper: readFileSync(here("flow/agent-whisper.json"), "utf8"),
    },
  });
} catch (fault) {
  if (!(fault instanceof RangeError)) throw fault;
  process.stderr.write(`\n${fault.message}\n\n`);
  process.exitCode = 1;
}
