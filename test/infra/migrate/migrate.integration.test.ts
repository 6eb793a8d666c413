import { randomUUID } from "node:crypto";
import {
  type AttributeValue,
  CreateTableCommand,
  type DynamoDBClient,
  PutItemCommand,
  ScanCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type Asked, migrate } from "../../../infra/migrate/command.ts";
import { startDynalite } from "../../../local/aws/dynalite.ts";
import { createOrdersTable, type Engine, patientClient } from "../../../local/aws/engine.ts";
import { type FaultProxy, startFaultProxy } from "../../../local/aws/fault-proxy.ts";
import { describeOnDynamodbLocal, dynamodbLocal } from "../../support/engines/dynamodb-local.ts";

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
/** Without the mark of the copy. */
const unmarked = ({ copiedAs: _, ...item }: Item): Item => item;
const orderNumber = (number: number): Item => ({
  ...justins,
  CallerID: { S: `+8180${String(10_000_000 + number)}` },
  orderId: { S: `A${number}` },
  "gift wrap": { L: [{ S: "red" }, { N: "12345678901234567" }] },
});

describe("on dynalite", () => migrating(startDynalite));
describeOnDynamodbLocal("on DynamoDB Local", () => migrating(dynamodbLocal));

function migrating(start: () => Promise<Engine>): void {
  let engine: Engine;
  let client: DynamoDBClient;
  let tables = { from: "", to: "" };

  beforeAll(async () => {
    engine = await start();
    client = patientClient(engine);
  });
  afterAll(async () => {
    client.destroy();
    await engine.stop();
  });
  beforeEach(async () => {
    tables = { from: `Article-${randomUUID()}`, to: await createOrdersTable(client) };
    await client.send(
      new CreateTableCommand({
        TableName: tables.from,
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: [{ AttributeName: "CallerID", AttributeType: "S" }],
        KeySchema: [{ AttributeName: "CallerID", KeyType: "HASH" }],
      }),
    );
    await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 1 }, { TableName: tables.from });
  });

  const put = (table: string, item: Item) =>
    client.send(new PutItemCommand({ TableName: table, Item: item }));
  const stored = async (table: string) =>
    (await client.send(new ScanCommand({ TableName: table }))).Items ?? [];

  async function run(asked: Asked, signal?: AbortSignal) {
    const said: string[] = [];
    const hear = (line: string) => said.push(line);
    const status = await migrate(asked, { out: hear, error: hear }, client, signal);
    return { status, said: said.join("\n") };
  }
  const dryRun = () => run({ ...tables, write: false });
  const write = (signal?: AbortSignal) => run({ ...tables, write: true }, signal);

  test("writes nothing unless it is told to", async () => {
    await put(tables.from, justins);
    const { status, said } = await dryRun();
    expect(said).toMatch(/Orders: 1 \(nothing was written: add --write\)\n {2}1 to copy/);
    expect(status).toBe(0);
    expect(await stored(tables.to)).toEqual([]);
  });

  test("copies every order as it stands, with what the line does not know", async () => {
    const orders = Array.from({ length: 45 }, (_, number) => orderNumber(number));
    for (const order of [...orders, justins]) await put(tables.from, order);
    const { status, said } = await write();
    expect(said).toMatch(/Orders: 46\n {2}46 copied\n {2}0 brought up to date/);
    expect(status).toBe(0);
    const copied = (await stored(tables.to)).map(unmarked);
    expect(copied).toHaveLength(46);
    expect(copied).toEqual(expect.arrayContaining([justins, orderNumber(7)]));
    expect(await stored(tables.from)).toHaveLength(46);
  });

  test("goes on where it was stopped", async () => {
    for (const number of [1, 2, 3]) await put(tables.from, orderNumber(number));
    await put(tables.to, orderNumber(2));
    expect((await dryRun()).said).toMatch(/2 to copy\n.*\n {2}1 here already\n/);
    expect((await write()).said).toMatch(/2 copied\n.*\n {2}1 here already\n {2}0 left/);
    expect((await write()).said).toMatch(/0 copied\n.*\n {2}3 here already\n/);
  });

  test("never overwrites an order that is there otherwise", async () => {
    const moved = { ...justins, shippingDate: { S: "2018-11-20" }, version: { N: "1" } };
    await put(tables.from, justins);
    await put(tables.to, moved);
    const { status, said } = await write();
    expect(said).toMatch(/left: order 100 of …5678: .* here already, and otherwise/);
    expect(said).toMatch(/1 left, here and there otherwise: look at them/);
    expect(status).toBe(1);
    expect(await stored(tables.to)).toEqual([moved]);
  });

  test("leaves and names what is no order, without its customer's number", async () => {
    await put(tables.from, { ...justins, shippingDate: { S: "someday" } });
    await put(tables.from, { CallerID: { S: "anonymous" } });
    const { status, said } = await write();
    expect(said).toMatch(/left: order 100 of …5678: not an order: shippingDate/);
    expect(said).toMatch(/left: order without a number of …mous/);
    expect(said).toMatch(/Orders: 2\n(.*\n){5} {2}2 unreadable/);
    expect(said).not.toContain("+819012345678");
    expect(status).toBe(1);
    expect(await stored(tables.to)).toEqual([]);
  });

  test("does not overwrite an order that comes while it is at it", async () => {
    const moved = { ...justins, shippingDate: { S: "2018-11-20" }, version: { N: "1" } };
    await put(tables.from, justins);
    client.middlewareStack.add(
      (next) => async (args) => {
        if (JSON.stringify(args.input).includes("attribute_not_exists")) {
          client.middlewareStack.remove("meanwhile");
          await put(tables.to, moved);
        }
        return next(args);
      },
      { step: "initialize", name: "meanwhile" },
    );
    expect(await write()).toEqual({
      status: 1,
      said: expect.stringContaining("1 left, here and there otherwise"),
    });
    expect(await stored(tables.to)).toEqual([moved]);
  });

  describe("on a second run", () => {
    const cancelled = { ...justins, isCancel: { S: "True" } };
    const shippedHere = { ...justins, status: { S: "shipped" } };
    const change = async (table: string, { CallerID, orderId, ...values }: Item) => {
      const there = (await stored(table)).find((item) => item["orderId"]?.S === orderId?.S);
      await put(table, {
        ...there,
        ...values,
        CallerID: CallerID ?? { S: "" },
        orderId: orderId ?? { S: "" },
      });
    };
    beforeEach(async () => {
      await put(tables.from, justins);
      await put(tables.from, orderNumber(7));
      await write();
    });

    test("takes over what the old line changed of an order that is as it was copied", async () => {
      await put(tables.from, cancelled);
      expect((await dryRun()).said).toMatch(/0 to copy\n {2}1 to bring up to date.*\n {2}1 here already/);
      const { status, said } = await write();
      expect(said).toMatch(/0 copied\n {2}1 brought up to date.*\n {2}1 here already/);
      expect(status).toBe(0);
      expect((await stored(tables.to)).map(unmarked)).toContainEqual(cancelled);
      await put(tables.from, justins);
      expect((await write()).said).toMatch(/1 brought up to date/);
      expect((await stored(tables.to)).map(unmarked)).toContainEqual(justins);
    });

    test("leaves an order that was changed here since, and counts it", async () => {
      await change(tables.to, shippedHere);
      const { status, said } = await write();
      expect(said).toMatch(/1 here already\n {2}1 left, changed here since\n {2}0 left/);
      expect(status).toBe(0);
      expect((await stored(tables.to)).map(unmarked)).toContainEqual(shippedHere);
    });

    test("leaves and names an order that was changed in both tables", async () => {
      await change(tables.to, shippedHere);
      await put(tables.from, cancelled);
      const { status, said } = await write();
      expect(said).toMatch(/left: order 100 of …5678/);
      expect(said).toMatch(/1 left, here and there otherwise/);
      expect(status).toBe(1);
      expect((await stored(tables.to)).map(unmarked)).toContainEqual(shippedHere);
    });

    test.each([
      ["the line changes", { shippingDate: { S: "2018-11-20" }, version: { N: "1" } }],
      ["the shop's own system marks", { status: { S: "shipped" } }],
      ["somebody adds to", { note: { S: "fragile" }, customerName: { S: "Justin A." } }],
    ])("does not overwrite an order that %s while it is at it", async (_, changes) => {
      await put(tables.from, cancelled);
      client.middlewareStack.add(
        (next) => async (args) => {
          if (JSON.stringify(args.input).includes("ExpressionAttributeNames")) {
            client.middlewareStack.remove("meanwhile");
            await change(tables.to, { ...justins, ...changes });
          }
          return next(args);
        },
        { step: "initialize", name: "meanwhile" },
      );
      expect(await write()).toMatchObject({ status: 1 });
      expect((await stored(tables.to)).map(unmarked)).toContainEqual({ ...justins, ...changes });
    });
  });

  describe("in trouble", () => {
    let proxy: FaultProxy;
    let direct: DynamoDBClient;
    beforeEach(async () => {
      for (let number = 0; number < 45; number += 1) await put(tables.from, orderNumber(number));
      proxy = await startFaultProxy(engine.endpoint);
      direct = client;
      client = patientClient({ ...engine, endpoint: proxy.endpoint });
    });
    afterEach(async () => {
      client.destroy();
      client = direct;
      await proxy.close();
    });

    test("goes on after it was throttled, and says so", async () => {
      proxy.fault("throttle", { operation: "PutItem", times: 2 });
      const { status, said } = await write();
      expect(said).toMatch(/… throttled \(1 so far\): going on more slowly/);
      expect(said).toMatch(/45 copied/);
      expect(status).toBe(0);
    });

    test.each([
      ["is throttled without end", "throttle", /throttled it again and again/],
      ["meets an engine in trouble", "fail", /could not go on: .*Start it again/],
    ] as const)("says what it has done when it %s", async (_, fault, why) => {
      let puts = 0;
      client.middlewareStack.add(
        (next) => async (args) => {
          if (JSON.stringify(args.input).includes("attribute_not_exists") && ++puts === 21)
            proxy.fault(fault, { operation: "PutItem" });
          return next(args);
        },
        { step: "initialize", name: "trouble" },
      );
      const { status, said } = await write();
      expect(said).toMatch(/Orders: 20\n {2}20 copied/);
      expect(said).toMatch(why);
      expect(status).toBe(2);
      proxy.clear();
      client.middlewareStack.remove("trouble");
      expect((await write()).said).toMatch(/25 copied\n.*\n {2}20 here already/);
    });

    test("says what it has done when it is stopped half way", async () => {
      const stop = new AbortController();
      client.middlewareStack.add(
        (next) => async (args) => {
          if (JSON.stringify(args.input).includes("attribute_not_exists")) stop.abort();
          return next(args);
        },
        { step: "initialize", name: "stop" },
      );
      const { status, said } = await write(stop.signal);
      expect(said).toMatch(/Orders: 20\n {2}20 copied(.|\n)*Stopped\. Start it again to go on\./);
      expect(status).toBe(130);
    });

    test("counts a copy whose answer was lost", async () => {
      proxy.fault("take-and-cut", { operation: "PutItem", times: 1 });
      expect((await write()).said).toMatch(/45 copied\n.*\n {2}0 here already/);
    });
  });

  test("stops between orders when told to, and says how to go on", async () => {
    for (const number of [1, 2, 3]) await put(tables.from, orderNumber(number));
    const { status, said } = await write(AbortSignal.abort());
    expect(said).toMatch(/Stopped\. Start it again to go on\./);
    expect(status).toBe(130);
    expect(await stored(tables.to)).toEqual([]);
  });

  test.each([
    ["from a table to itself", () => ({ ...tables, from: tables.to }), /the same table/],
    ["from a table that is not there", () => ({ ...tables, from: "Nowhere" }), /no table Nowhere/],
    ["into a table of the old shape", () => ({ from: tables.to, to: tables.from }), /can't take orders/],
  ])("is refused %s", async (_, wrong, why) => {
    const { status, said } = await run({ ...wrong(), write: true });
    expect(said).toMatch(why);
    expect(status).toBe(2);
  });
}
