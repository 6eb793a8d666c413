import { execFile } from "node:child_process";
import { CreateTableCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startDynalite } from "../../../local/aws/dynalite.ts";
import { type Engine, patientClient } from "../../../local/aws/engine.ts";

let engine: Engine;

beforeAll(async () => {
  engine = await startDynalite();
});
afterAll(() => engine.stop());

const credentials = { AWS_ACCESS_KEY_ID: "local", AWS_SECRET_ACCESS_KEY: "local" };
/** Neither a profile of whoever runs this nor the machine's own role. */
const nobody = {
  PATH: process.env["PATH"],
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
};

function run(environment: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return new Promise<{ status: unknown; out: string; error: string }>((resolve) => {
    const command = ["--no-warnings", "--import", "tsx", "scripts/create-table.ts", ...args];
    execFile(process.execPath, command, { env: { ...nobody, ...environment } }, (failure, out, error) =>
      resolve({ status: failure ? failure.code : 0, out, error }),
    );
  });
}

const here = () => ({
  AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
  AWS_REGION: "ap-northeast-1",
  ...credentials,
});

test("creates the table where the environment says, and is content to find it", async () => {
  const table = { ORDERS_TABLE: "Orders" };
  expect(await run({ ...here(), ...table })).toEqual({
    status: 0,
    out: `Created Orders (${engine.endpoint}). It has no stream: use NOTICES=inline, texts then go out at once or with the sweep.\n`,
    error: "",
  });
  const again = await run({ ...here(), ...table });
  expect(again).toMatchObject({ status: 0, error: "" });
  expect(again.out).toContain("Orders is there already, and as it has to be");
}, 30_000);

test("creates the table of failed proofs beside it, if it is given a name", async () => {
  const tables = { ORDERS_TABLE: "Orders", PROOFS_TABLE: "Proofs" };
  expect((await run({ ...here(), ...tables })).out).toContain(`Created Proofs (${engine.endpoint}).`);
  expect(await run({ ...here(), ...tables })).toMatchObject({
    status: 0,
    out: expect.stringContaining("Proofs is there already, and as it has to be"),
  });
}, 30_000);

test("creates the article's table when it is told no name", async () => {
  expect((await run(here())).out).toMatch(/^Created CustomerTable /);
}, 30_000);

test("tells what a table has that is of another shape, and what to do", async () => {
  const client = patientClient(engine);
  await client.send(
    new CreateTableCommand({
      TableName: "Articles",
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [{ AttributeName: "CallerID", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "CallerID", KeyType: "HASH" }],
    }),
  );
  client.destroy();
  const { status, out, error } = await run({ ...here(), ORDERS_TABLE: "Articles" });
  expect([status, out]).toEqual([2, ""]);
  expect(error).toMatch(
    /Articles .*another shape: the key is .*\nSet ORDERS_TABLE to another name; npm run migrate/,
  );
}, 30_000);

test.each<[string, () => Readonly<Record<string, string>>, readonly string[], RegExp]>([
  [
    "an engine that is not there",
    () => ({ ...here(), AWS_ENDPOINT_URL_DYNAMODB: "http://127.0.0.1:9" }),
    [],
    /^Nothing answers at http:\/\/127\.0\.0\.1:9 \(ECONNREFUSED\)\.\nIs the engine running/,
  ],
  [
    "no region",
    () => ({ AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint, ...credentials }),
    [],
    /^No region is set\.\nSet AWS_REGION/,
  ],
  [
    "no credentials",
    () => ({ AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint, AWS_REGION: "ap-northeast-1" }),
    [],
    /^There are no credentials\.\nSet AWS_PROFILE/,
  ],
  [
    "a name that no table can have",
    () => ({ ...here(), ORDERS_TABLE: "my orders" }),
    [],
    /ORDERS_TABLE is "my orders"/,
  ],
  ["an unknown option", here, ["--tabel"], /^--tabel is no option here.* --help lists them/],
])(
  "names cause and cure: %s",
  async (_, environment, args, why) => {
    const { status, out, error } = await run(environment(), ...args);
    expect(error).toMatch(why);
    expect(error).not.toMatch(/^ {4}at /m);
    expect([status, out]).toEqual([2, ""]);
  },
  30_000,
);

test("explains itself", async () => {
  expect(await run({}, "--help")).toEqual({
    status: 0,
    out: expect.stringMatching(/^Creates .*npm run create-table\n.*ORDERS_TABLE.*AWS_ENDPOINT_URL_DYNAMODB/s),
    error: "",
  });
}, 30_000);
