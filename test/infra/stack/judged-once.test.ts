import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readDeploymentSettings } from "../../../infra/stack/deployment-settings.ts";
import { environmentOf } from "../../../infra/stack/function-environment.ts";
import { type FunctionName, functionNames } from "../../../infra/stack/function-names.ts";
import * as lambdas from "../../../src/composition/lambdas.ts";
import { type Environment, type SettingName, settings } from "../../../src/composition/settings.ts";

const instanceArn =
  "arn:aws:connect:ap-northeast-1:111122223333:instance/00000000-0000-4000-8000-000000000000";
const shipped: Readonly<Record<string, unknown>> = JSON.parse(readFileSync("cdk.json", "utf8")).context;

const starts: Readonly<Record<FunctionName, (env: Environment) => unknown>> = {
  "look-up-order": lambdas.lookUpOrder,
  "cancel-order": lambdas.cancelOrder,
  "change-shipping-date": lambdas.changeShippingDate,
  "lex-code-hook": lambdas.lexCodeHook,
  "notify-customer": lambdas.notifyCustomer,
  "sweep-notices": lambdas.sweepNotices,
};

/** Values that a shop may write, for whatever setting they are meant. */
const written = [
  ...[
    "",
    " ",
    "0",
    "1",
    "2",
    "7",
    "60",
    "61",
    "999",
    "1000",
    "-1",
    "1.5",
    "00:00",
    "17:00",
    "23:59",
    "24:00",
  ],
  ...[
    "JP",
    "jp",
    "US",
    "GB",
    "CA",
    "XX",
    "+44",
    "+8190",
    "+0",
    "090",
    "+1,+44",
    "+1,",
    "2026-12-31",
    "2026-02-30",
  ],
  ...["sunday", "Saturday,SUNDAY", "sunday,monday,tuesday,wednesday,thursday,friday,saturday", "sat", ","],
  ...["Asia/Tokyo", "asia/tokyo", "Europe/London", "UTC", "+09:00", "Foo+09:00", "Foo/Bar+0900", "Mars/Base"],
  ...[
    "console",
    "sns",
    "SNS",
    "caller-id",
    "order-number",
    "Shop",
    "12345",
    "-",
    "a-b",
    "TwelveLetters",
    "A B",
  ],
  ...[
    "03-1234-5678",
    "$.Attributes",
    "\u0000",
    "コーヒー",
    "mon-fri 09:00-18:00",
    "always",
    "toString",
    "__proto__",
  ],
];

const names = (Object.keys(settings) as SettingName[]).filter(
  (name) => !["ORDERS_TABLE", "NOTICES"].includes(name),
);
const padded = fc
  .tuple(
    fc.constantFrom("", " ", "\t", "\u3000"),
    fc.constantFrom(...written),
    fc.constantFrom("", " ", "\n"),
  )
  .map((parts) => parts.join(""));
/** Settings as a shop may write them: a few are changed, most of the time to what others may be. */
const given = fc.dictionary(fc.constantFrom(...names), padded, { maxKeys: 4 });

const faultOf = (judge: () => unknown): string | undefined => {
  try {
    judge();
    return undefined;
  } catch (fault) {
    return fault instanceof RangeError ? fault.message : `not a RangeError: ${fault}`;
  }
};

test("what a deployment accepts starts every function; what a function refuses it refuses in the same words", () => {
  let [accepted, refused] = [0, 0];
  fc.assert(
    fc.property(given, (changed) => {
      const chosen = { ...shipped, ...changed };
      const deployment = faultOf(() => readDeploymentSettings({ ...chosen, instanceArn }));
      const texts = Object.fromEntries(names.map((name) => [name, String(chosen[name])]));
      const environment = { ...texts, NOTICES: "stream", ORDERS_TABLE: "Orders" };
      const functions = functionNames.flatMap(
        (name) => faultOf(() => starts[name](environmentOf(name, environment))) ?? [],
      );
      deployment ? refused++ : accepted++;
      if (!deployment) expect(functions).toEqual([]);
      for (const fault of functions) {
        const [, said = ""] = /^Orderline can't start: (.*)\.$/s.exec(fault) ?? [fault];
        for (const one of said.split(/; (?=[A-Z_]+ is )/)) expect(deployment).toContain(`\n${one}`);
      }
    }),
    { numRuns: 250 },
  );
  expect(Math.min(accepted, refused)).toBeGreaterThan(25);
});

test("a deployment judges without opening a connection", async () => {
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const before = { ...process.env };
  const account = { AWS_REGION: "ap-northeast-1", AWS_ACCESS_KEY_ID: "none", AWS_SECRET_ACCESS_KEY: "none" };
  Object.assign(process.env, account, {
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_ENDPOINT_URL_SNS: endpoint,
  });

  readDeploymentSettings({ ...shipped, instanceArn });
  await pause(200);

  process.env = before;
  server.close();
  expect(connections).toBe(0);
});
