import { App } from "aws-cdk-lib/core";
import { orderBot } from "./bot/order-bot.ts";
import { lineFlows } from "./flow/line-flows.ts";
import { buildLineStack } from "./stack/build-line-stack.ts";

const bundles = new URL("../dist/lambda", import.meta.url).pathname;

try {
  buildLineStack(new App(), { bundles, bot: orderBot, flows: await lineFlows() });
} catch (fault) {
  if (!(fault instanceof RangeError)) throw fault;
  process.stderr.write(`\n${fault.message}\n\n`);
  process.exitCode = 1;
}
