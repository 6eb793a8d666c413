import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Template } from "aws-cdk-lib/assertions";
import { App } from "aws-cdk-lib/core";
import { orderBot } from "../../../infra/bot/order-bot.ts";
import { lineFlows } from "../../../infra/flow/line-flows.ts";
import { buildLineStack } from "../../../infra/stack/build-line-stack.ts";
import { functionNames } from "../../../infra/stack/function-names.ts";
import type { LineParts } from "../../../infra/stack/line-stack.ts";

export const instanceArn =
  "arn:aws:connect:ap-northeast-1:111122223333:instance/00000000-0000-4000-8000-000000000000";

/** The settings as they are shipped, for an instance. */
export const shipped: Readonly<Record<string, unknown>> = {
  ...JSON.parse(readFileSync("cdk.json", "utf8")).context,
  instanceArn,
};

/** The line's own bot and flows, and stand-ins for the bundles, which the stack only passes on. */
export function parts(other: Partial<LineParts> = {}): LineParts {
  const bundles = mkdtempSync(join(tmpdir(), "bundles-"));
  for (const name of functionNames) {
    mkdirSync(join(bundles, name));
    writeFileSync(join(bundles, name, "index.cjs"), "exports.handler = async () => ({});");
  }
  return { bundles, bot: orderBot, flows, ...other };
}

const flows = await lineFlows();

/** The template of the line as it is shipped, but for those settings. */
export function templateOf(settings: Readonly<Record<string, unknown>> = {}, of = parts()): Template {
  return Template.fromStack(buildLineStack(new App({ context: { ...shipped, ...settings } }), of));
}
