import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import {
  type AttributeValue,
  CreateTableCommand,
  DynamoDBClient,
  PutItemCommand,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { migrate } from "../../../infra/migrate/command.ts";
import { createTable } from "../../../src/adapters/dynamodb/index.ts";

type Item = Record<string, AttributeValue>;

/** The article's own order. */
const justins: Item = {
  orderId: { S: "100" },
  orderedItem: { S: "The North Face Summit L3 Ventrix 2.0 Hoodie" },
  shippingDate: { S: "2018-11-12" },
  customerName: { S: "Justin" },
  CallerID: { S: "+819012345678" },
  isCancel: { S: "False" },
};
const orderNumber = (number: number): Item => ({
  ...justins,
  CallerID: { S: `+8180${String(10_000_000 + number)}` },
  orderId: { S: `A${number}` },
  "gift wrap": { L: [{ S: "red" }, { N: "12345678901234567" }] },
});

const dynalite: (options: object) => Server = createRequire(import.meta.url)("dynalite");
const server = dynalite({ createTableMs: 0 });
let client: DynamoDBClient;
let tables = { from: "", to: "" };
let round = 0;

beforeAll(async () => {
  await new Promise<void>((started) => server.listen(0, "127.0.0.1", started));
  const { port } = server.address() as AddressInfo;
  client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: "ap-northeast-1",
    credentials: { accessKeyId: "none", secretAccessKey: "none" },
  });
});

afterAll(async () => {
  client.destroy();
  await new Promise((closed) => server.close(closed));
});

beforeEach(async () => {
  round += 1;
  tables = { from: `Article${round}`, to: `Orders${round}` };
  await client.send(
    new CreateTableCommand({
      TableName: tables.from,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [{ AttributeName: "CallerID", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "CallerID", KeyType: "HASH" }],
    }),
  );
  await createTable(client, tables.to);
});

const put = (table: string, item: Item) => client.send(new PutItemCommand({ TableName: table, Item: item }));
const stored = async (table: string) =>
  (await client.send(new ScanCommand({ TableName: table }))).Items ?? [];

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const terminal = { out: (line: string) => said.push(line), error: (line: string) => said.push(line) };
  const status = await migrate(args, terminal, client);
  return { status, said: said.join("\n") };
}
const dryRun = () => run("--from", tables.from, "--to", tables.to);
const write = () => run("--from", tables.from, "--to", tables.to, "--write");

describe("migrating the article's table", () => {
  test("writes nothing unless it is told to", async () => {
    await put(tables.from, justins);
    const { status, said } = await dryRun();
    expect(said).toMatch(/Orders: 1\n {2}1 to copy \(nothing was written: add --write\)/);
    expect(status).toBe(0);
    expect(await stored(tables.to)).toEqual([]);
  });

  test("copies every order as it stands, with what the line does not know", async () => {
    const orders = Array.from({ length: 45 }, (_, number) => orderNumber(number));
    for (const order of [...orders, justins]) await put(tables.from, order);
    const { status, said } = await write();
    expect(said).toMatch(/Orders: 46\n {2}46 copied\n {2}0 skipped/);
    expect(status).toBe(0);
    const copied = await stored(tables.to);
    expect(copied).toHaveLength(46);
    expect(copied).toEqual(expect.arrayContaining([justins, orderNumber(7)]));
    expect(await stored(tables.from)).toHaveLength(46);
  });

  test("goes on where it was stopped", async () => {
    for (const number of [1, 2, 3]) await put(tables.from, orderNumber(number));
    await put(tables.to, orderNumber(2));
    const { said } = await write();
    expect(said).toMatch(
      /2 copied\n {2}1 skipped, there already\n {2}0 skipped, there already and otherwise/,
    );
    expect((await write()).said).toMatch(/0 copied\n {2}3 skipped, there already\n/);
  });

  test("never overwrites an order that is there otherwise", async () => {
    const moved = { ...justins, shippingDate: { S: "2018-11-20" }, version: { N: "1" } };
    await put(tables.from, justins);
    await put(tables.to, moved);
    const { status, said } = await write();
    expect(said).toMatch(/left: order 100 of …5678: .* there already, and otherwise/);
    expect(said).toMatch(/1 skipped, there already and otherwise/);
    expect(status).toBe(1);
    expect(await stored(tables.to)).toEqual([moved]);
  });

  test("leaves and names what is no order, without its customer's number", async () => {
    await put(tables.from, { ...justins, shippingDate: { S: "someday" } });
    await put(tables.from, { CallerID: { S: "anonymous" } });
    const { status, said } = await write();
    expect(said).toMatch(/left: order 100 of …5678: not an order: shippingDate/);
    expect(said).toMatch(/left: order without a number of …mous/);
    expect(said).toMatch(/Orders: 2\n.*\n.*\n.*\n {2}2 unreadable/);
    expect(said).not.toContain("+819012345678");
    expect(status).toBe(1);
    expect(await stored(tables.to)).toEqual([]);
  });

  test("stops between orders when told to, and says how to go on", async () => {
    for (const number of [1, 2, 3]) await put(tables.from, orderNumber(number));
    const said: string[] = [];
    const terminal = { out: (line: string) => said.push(line), error: (line: string) => said.push(line) };
    const args = ["--from", tables.from, "--to", tables.to, "--write"];
    expect(await migrate(args, terminal, client, AbortSignal.abort())).toBe(130);
    expect(said.join("\n")).toMatch(/Stopped\. Start it again to go on\./);
    expect(await stored(tables.to)).toEqual([]);
  });
});

describe("migrating is refused", () => {
  test.each([
    ["without tables", () => [], /Which tables\?.*--from TABLE/s],
    ["with an unknown option", () => ["--form", "x"], /--form/],
    ["from a table to itself", () => ["--from", tables.to, "--to", tables.to], /the same table/],
    ["from a table that is not there", () => ["--from", "Nowhere", "--to", tables.to], /no table Nowhere/],
    ["into a table of the old shape", () => ["--from", tables.to, "--to", tables.from], /can't take orders/],
  ])("%s", async (_, args, why) => {
    const { status, said } = await run(...args());
    expect(said).toMatch(why);
    expect(status).toBe(2);
  });

  test("but help is given", async () => {
    expect(await run("--help")).toEqual({ status: 0, said: expect.stringMatching(/dry|Without --write/) });
  });
});
