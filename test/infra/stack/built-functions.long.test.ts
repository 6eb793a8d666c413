import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import type { Template } from "aws-cdk-lib/assertions";
import { type FunctionName, functionNames } from "../../../infra/stack/function-names.ts";
import { instanceArn, templateOf } from "./line-in-test.ts";
import { propertiesOf } from "./synthesized.ts";

/** Settings of shops of all kinds, each beside those that are shipped. */
const shops: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { DEFAULT_COUNTRY: "GB", SHOP_TIME_ZONE: "Europe/London", DEFAULT_LANGUAGE: "" },
  { DEFAULT_COUNTRY: "US", SMS_PREFIXES: "+1, +44", SHOP_TIME_ZONE: "America/New_York" },
  {
    DEFAULT_COUNTRY: " DE ",
    CUTOFF_DAYS: " 2 ",
    CLOSED_WEEKDAYS: "Saturday, SUNDAY",
    HOLIDAYS: "2026-12-25",
  },
  { NOTIFIER: "console", HOLIDAYS: "JP", VERIFY: "order-number", TRANSIT_DAYS: 2 },
  {
    SMS_SENDER_ID: "Shop-1",
    SHOP_NAME: "珈琲の店",
    SHOP_PHONE: "03-1234-5678",
    OPENING_HOURS: "mon 09:00-12:00",
  },
  { EARLIEST_DAYS: 0, LATEST_DAYS: 0, CUTOFF_DAYS: 0, CUTOFF_TIME: "23:59" },
  {
    queueArn: `${instanceArn}/queue/2f0e`,
    hoursArn: `${instanceArn}/operating-hours/1f0e`,
    warmUp: "provisioned-1",
  },
  {
    tableStreamArn:
      "arn:aws:dynamodb:ap-northeast-1:111122223333:table/Shop.Orders/stream/2026-11-20T03:00:00.000",
  },
];

/** The variables that the template gives a function; a reference is some name there. */
function environmentIn(template: Template, name: FunctionName): NodeJS.ProcessEnv {
  const found = propertiesOf(template, "AWS::Lambda::Function")[`${name.replaceAll("-", "")}Function`];
  const { Variables } = Object(Object(found).Environment);
  return Object.fromEntries(
    Object.entries(Variables).map(([variable, value]) => [
      variable,
      String(value).replace(/<[^>]*>/g, "Made"),
    ]),
  );
}

/** What Lambda itself gives every function. */
const lambdas = { AWS_REGION: "ap-northeast-1", AWS_ACCESS_KEY_ID: "none", AWS_SECRET_ACCESS_KEY: "none" };

/** Starts a built bundle in a process with that environment alone, and pings it. */
async function start(name: FunctionName, env: NodeJS.ProcessEnv): Promise<string> {
  const bundle = `${process.cwd()}/dist/lambda/${name}/index.cjs`;
  if (!existsSync(bundle)) throw new Error(`no ${bundle}: npm run build makes it`);
  const script = `require(${JSON.stringify(bundle)}).handler({ orderline: "warm-up" }).then(({ orderline }) => {
    process.stdout.write(orderline, () => process.exit());
  })`;
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", script], {
    env: { ...env, ...lambdas },
  });
  return stdout;
}

test.each(shops)("every built function starts with the environment of its template: %j", async (shop) => {
  const template = templateOf(shop);
  const answers = functionNames.map(async (name) => [name, await start(name, environmentIn(template, name))]);
  expect(await Promise.all(answers)).toEqual(functionNames.map((name) => [name, "warm"]));
});

test("a function that can't start is seen not to", async () => {
  await expect(start("look-up-order", { EARLIEST_DAYS: "5", LATEST_DAYS: "4" })).rejects.toThrow(
    /EARLIEST_DAYS is "5" but wants at most LATEST_DAYS/,
  );
});
