import { execFile } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { variablesOf } from "../../infra/stack/function-environment.ts";
import type { FunctionName } from "../../infra/stack/function-names.ts";
import { bundleLambdas, bundling } from "../../scripts/bundle/bundle-lambdas.ts";

const run = promisify(execFile);

/**
 * The most that each bundle may weigh, as a part of what the SDK's client alone does with its own search for
 * credentials: 3 % above what it weighs. Every 100 KiB cost a cold start 4 ms.
 */
const budgets: readonly (readonly [FunctionName, number])[] = [
  ["look-up-order", 0.95],
  ["cancel-order", 1.09],
  ["change-shipping-date", 1.09],
  ["lex-code-hook", 2.24],
  ["notify-customer", 1.13],
  ["sweep-notices", 1.04],
];
const names = budgets.map(([name]) => name);

/** What the SDK's clients and its search for credentials call themselves, also when minified. */
const snsClient = /AmazonSimpleNotificationService/;
const credentialChain = /credential-provider-(ini|sso|process|web-identity|http|login)/;

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly [{ readonly license: { readonly id: string } }];
  readonly properties: readonly { readonly value: string }[];
}

let folder = "";
let sizes: Readonly<Record<string, number>> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "orderline-bundles-"));
  sizes = await bundleLambdas(folder);
  const contents = `import { DynamoDBClient, QueryCommand } from "@aws-sdk/client-dynamodb";
    export const handler = (input) => new DynamoDBClient({}).send(new QueryCommand(input));`;
  await build({ ...bundling, stdin: { contents, resolveDir: process.cwd() }, outfile: pathOf("bare") });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const pathOf = (name: string) => join(folder, name, "index.cjs");
const bundle = (name: string) => readFileSync(pathOf(name), "utf8");

const credentials = {
  AWS_REGION: "ap-northeast-1",
  AWS_ACCESS_KEY_ID: "key",
  AWS_SECRET_ACCESS_KEY: "secret",
};

/** What a program prints that is given a bundle's path, in a process with credentials and nothing else. */
async function printedBy(program: string, name: FunctionName): Promise<unknown> {
  const args = ["--no-warnings", "--eval", program, pathOf(name)];
  const { stdout } = await run(process.execPath, args, { env: credentials, timeout: 20_000 });
  return JSON.parse(stdout);
}

describe("a bundle", () => {
  test("holds the SNS client where texts are sent, and not to look up", () => {
    expect(names.filter((name) => !snsClient.test(bundle(name)))).toEqual(["look-up-order"]);
  });

  test("finds credentials in the environment, and holds no search for others", () => {
    const searching = [...names, "bare"].filter((name) => credentialChain.test(bundle(name)));
    expect(searching).toEqual(["bare"]);
  });

  test("reads a phone number in any form, its library from a file beside it", async () => {
    const typed = `const { handler } = require(process.argv[1]);
      const loaded = () => Object.keys(require.cache).some((path) => path.endsWith("phone-numbers.cjs"));
      const Parameters = { CallerID: "+44 20 7946 0000" };
      const before = loaded();
      const write = process.stdout.write.bind(process.stdout);
      process.stdout.write = () => true;
      handler({ Details: { ContactData: {}, Parameters } })
        .then(({ reason }) => write(JSON.stringify([before, loaded(), reason])));`;
    expect(await printedBy(typed, "look-up-order")).toEqual([false, true, "order-number-needed"]);
  });

  test("tells the database that it is the SDK, with its version", async () => {
    const asking = `const server = require("node:http").createServer(({ headers }) => {
        process.stdout.write(JSON.stringify(headers["user-agent"]), () => process.exit());
      });
      server.listen(0, "127.0.0.1", () => {
        process.env.AWS_ENDPOINT_URL_DYNAMODB = "http://127.0.0.1:" + server.address().port;
        const CustomerEndpoint = { Address: "+819012345678" };
        require(process.argv[1]).handler({ Details: { ContactData: { CustomerEndpoint }, Parameters: {} } });
      });`;
    const { version } = createRequire(import.meta.url)("@aws-sdk/client-dynamodb/package.json");
    const node = process.version.slice(1);
    expect(await printedBy(asking, "look-up-order")).toMatch(
      new RegExp(`^aws-sdk-js/${version} ua/\\S+ os/\\S+ lang/js md/nodejs#${node} api/dynamodb#${version}$`),
    );
  });

  test("has all that is in it of others in the bill of materials, with the licences", () => {
    const read = (file: string) => readFileSync(join(folder, file), "utf8");
    const { components }: { readonly components: readonly Component[] } = JSON.parse(read("sbom.cdx.json"));
    const holding = (library: string) =>
      components.find(({ name }) => name === library)?.properties.map(({ value }) => value);
    const texts = read("THIRD-PARTY-LICENSES.txt");

    expect(holding("@aws-sdk/client-dynamodb")).toEqual(names.toSorted());
    expect(holding("@aws-sdk/client-sns")).toEqual(
      names.filter((name) => snsClient.test(bundle(name))).toSorted(),
    );
    expect(holding("libphonenumber-js")).toContain("look-up-order");
    expect(holding("@aws-sdk/credential-provider-node")).toBeUndefined();
    const unlicensed = components.filter(
      ({ name, version, licenses: [{ license }] }) => !texts.includes(`${name} ${version} (${license.id})\n`),
    );
    expect(unlicensed).toEqual([]);
  });

  test("keeps the names of holidays, which callers say", async () => {
    const outfile = pathOf("holidays");
    const contents = `console.log(require("@holiday-jp/holiday_jp/lib/holidays.js")["2027-09-20"].name)`;
    await build({ ...bundling, stdin: { contents, resolveDir: process.cwd() }, outfile });
    const { stdout } = await run(process.execPath, [outfile]);
    expect(stdout.trim()).toBe("敬老の日");
  });

  test.each(budgets)("%s weighs at most %d of the SDK's client alone", (name, budget) => {
    const bare = statSync(pathOf("bare")).size;
    expect((sizes[name] ?? Number.NaN) / bare).toBeLessThanOrEqual(budget);
  });

  test.each([
    ["look-up-order", {}, "found"],
    ["cancel-order", { orderId: "100", orderVersion: "0" }, "cancelled"],
    ["change-shipping-date", { orderId: "100", orderVersion: "0", shippingDate: "2020-12-03" }, "refused"],
  ] as const)(
    "%s makes nothing of Intl and loads no other file to answer a call",
    async (name, parameters, outcome) => {
      const args = ["test/package/what-a-call-loads.cjs", pathOf(name), JSON.stringify(parameters)];
      const { stdout } = await run(process.execPath, args, { env: credentials, timeout: 20_000 });
      expect(JSON.parse(stdout)).toEqual({ outcome, made: [], loaded: [], files: [] });
    },
  );

  test.each(names)("%s answers a ping with nothing set but credentials", async (name) => {
    const ping = `require(process.argv[1]).handler({ orderline: "warm-up" })
      .then((answer) => console.log(JSON.stringify(answer)))`;
    expect(await printedBy(ping, name)).toEqual({ orderline: "warm" });
  });

  test.each(names)("%s does not load with a wrong setting, and names it", async (name) => {
    const variables = variablesOf[name];
    const loadWithEachWrong = `console.log(JSON.stringify(${JSON.stringify(variables)}.map((variable) => {
      process.env[variable] = "?";
      try { require(process.argv[1]); return variable + " may be anything"; }
      catch ({ message }) { return message.split(" is ")[0]; }
      finally { delete process.env[variable]; }
    })))`;
    expect(await printedBy(loadWithEachWrong, name)).toEqual(
      variables.map((variable) => `Orderline can't start: ${variable}`),
    );
  });
});
