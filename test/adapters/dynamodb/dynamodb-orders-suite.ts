import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, NumberValue, PutCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createOrdersTable, type Engine, patientClient } from "../../../local/aws/engine.ts";
import { dynamodbOrders } from "../../../src/adapters/dynamodb/index.ts";
import type { Order } from "../../../src/domain/index.ts";
import { orderRepositoryContract } from "../../../src/testing/index.ts";
import { aDate, aNotice, anId, anOrder, aPhone } from "../../support/builders.ts";
import { collected } from "../../support/collected.ts";
import { articlesItem, otherWriter, type PlainItem, plainItem } from "../../support/engines/stored.ts";
import { aLog } from "../../support/fakes.ts";
import { statusForms } from "./status-forms.ts";

const phone = aPhone("+819012345678");

/** What holds for the repository on DynamoDB, on top of the contract of all of them. */
export function dynamodbOrdersSuite(start: () => Promise<Engine>): void {
  let engine: Engine;
  let client: DynamoDBClient;

  beforeAll(async () => {
    engine = await start();
    client = patientClient(engine);
  });

  afterAll(async () => {
    client.destroy();
    await engine.stop();
  });

  /** A table with these items and nothing else. */
  async function given(...items: readonly PlainItem[]) {
    const table = await createOrdersTable(client);
    const { log, entries } = aLog();
    const writer = otherWriter(client, table);
    await Promise.all(items.map(writer.put));
    const find = async (id: string): Promise<Order> => {
      const found = await orders.find(phone, anId(id));
      if (!found) throw new Error(`no order ${id}`);
      return found;
    };
    const orders = dynamodbOrders({ client, table, log });
    return { orders, table, writer, find, logged: entries };
  }

  describe("the contract", () => {
    const contract = orderRepositoryContract(async () => {
      const { orders, writer } = await given();
      return { repository: orders, put: (order) => writer.put(plainItem(order)) };
    });
    test.each(contract)("$name", ({ run }) => run());
  });

  describe("the article's order", () => {
    const theOrder = anOrder(theArticles);

    test("is an order", async () => {
      const { orders, logged } = await given(articlesItem);
      expect(await orders.find(phone, anId("100"))).toEqual(theOrder);
      expect(await orders.recentFor(phone)).toEqual([theOrder]);
      expect(logged).toEqual([]);
    });

    test("is moved, and then says all about itself that the article's readers and ours look for", async () => {
      const { orders, writer, find } = await given(articlesItem);
      const before = await find("100");
      const after = { ...before, shippingDate: aDate("2018-11-13"), version: 1 };
      expect(await orders.save(before, after)).toMatchObject({ outcome: "saved" });
      expect(await writer.get(articlesItem)).toEqual({
        ...articlesItem,
        shippingDate: "2018-11-13",
        status: "placed",
        version: 1,
      });
    });

    test("is cancelled for the article's readers and for ours", async () => {
      const { orders, writer, find } = await given(articlesItem);
      const before = await find("100");
      await orders.save(before, { ...before, status: "cancelled", version: 1 });
      expect(await writer.get(articlesItem)).toEqual({
        ...articlesItem,
        isCancel: "True",
        status: "cancelled",
        version: 1,
      });
    });
  });

  const { isCancel, ...bare } = articlesItem;

  describe("status and isCancel", () => {
    test.each(statusForms)("%j is %s, %s", async (form, status, agreement) => {
      const { find, logged } = await given({ ...bare, ...form });
      expect((await find("100")).status).toBe(status);
      expect(logged).toEqual(
        agreement === "agreeing" ? [] : [{ level: "warn", event: "status-disagreement", orderId: "100" }],
      );
    });

    test.each(statusForms)("%j is saved over, whoever read it", async (form, status) => {
      const { orders, writer } = await given({ ...bare, ...form });
      const before = anOrder({ ...theArticles, status });
      for (const next of ["placed", "shipped", "cancelled"] as const) {
        await writer.put({ ...bare, ...form });
        expect(await orders.save(before, { ...before, status: next, version: 1 })).toMatchObject({
          outcome: "saved",
        });
        expect(await writer.get(articlesItem)).toMatchObject({
          status: next,
          isCancel: next === "cancelled" ? "True" : "False",
          version: 1,
        });
      }
    });

    test.each(statusForms)("%j is a conflict for who has read something else", async (form, status) => {
      const { orders, writer } = await given({ ...bare, ...form });
      for (const read of (["placed", "shipped", "cancelled"] as const).filter((each) => each !== status)) {
        const before = anOrder({ ...theArticles, status: read });
        const after = { ...before, shippingDate: aDate("2018-11-13"), version: 1 };
        expect(await orders.save(before, after)).toMatchObject({ outcome: "conflict" });
        expect(await writer.get(articlesItem)).toEqual({ ...bare, ...form });
      }
    });
  });

  describe("the version", () => {
    test.each([[{}], [{ version: 0 }]])("%j counts as 0", async (version) => {
      const { orders, find } = await given({ ...articlesItem, ...version });
      const before = await find("100");
      expect(before.version).toBe(0);
      expect(await orders.save(before, { ...before, version: 1 })).toMatchObject({ outcome: "saved" });
      expect((await find("100")).version).toBe(1);
    });

    test("that is gone since the order was read is a conflict", async () => {
      const { orders, writer, find } = await given({ ...articlesItem, version: 3 });
      const before = await find("100");
      await writer.put(articlesItem);
      expect(await orders.save(before, { ...before, version: 4 })).toMatchObject({ outcome: "conflict" });
    });
  });

  test("attributes that we do not know survive, however they are made", async () => {
    const unknown = {
      wrapping: { paper: "red", bows: [1, 2, { nested: true }] },
      tags: new Set(["a", "b"]),
      bytes: new Uint8Array([1, 2, 3]),
      nothing: null,
      "名前 with spaces, #:": "kept",
    };
    const { orders, writer, find } = await given({ ...articlesItem, ...unknown });
    const before = await find("100");
    await orders.save(before, { ...before, status: "cancelled", version: 1, noticeOwed: aNotice() });
    expect(await writer.get(articlesItem)).toMatchObject(unknown);
  });

  test("other people's attributes neither keep an order from being read nor are altered", async () => {
    const { orders, table, writer, find, logged } = await given();
    const others: Record<string, AttributeValue> = {
      trackingNumber: { N: "12345678901234567890123456789012345678" },
      weight: { N: "0.12345678901234567890123456789012345678" },
      parcels: { NS: ["9007199254740993"] },
      label: { B: new Uint8Array([1, 2, 3]) },
      customs: { L: [{ M: { value: { N: "-98765432109876543210.5" } } }] },
    };
    const order = anOrder({ noticeOwed: aNotice() });
    await writer.put(plainItem(order));
    const { CallerID, orderId } = marshall(plainItem(order));
    const Key = { CallerID, orderId } as Record<string, AttributeValue>;
    const get = new GetItemCommand({ TableName: table, Key, ConsistentRead: true });
    const { Item } = await client.send(get);
    await client.send(new PutItemCommand({ TableName: table, Item: { ...Item, ...others } }));

    expect(await find("1001")).toEqual(order);
    expect(await orders.recentFor(phone)).toEqual([order]);
    expect(await collected(orders.owingNotice())).toEqual([{ order }]);
    expect(await orders.save(order, { ...order, status: "cancelled", version: 1 })).toMatchObject({
      outcome: "saved",
    });
    expect((await client.send(get)).Item).toMatchObject({ ...others, version: { N: "1" } });
    expect(logged).toEqual([]);
  });

  test("a document client that somebody else makes of the same client reads as it was told, and so do we", async () => {
    const { table, find } = await given(articlesItem);
    const theirs = DynamoDBDocumentClient.from(client, { unmarshallOptions: { wrapNumbers: true } });
    await theirs.send(new PutCommand({ TableName: table, Item: { ...articlesItem, version: 3 } }));
    expect((await find("100")).version).toBe(3);
    const { CallerID, orderId } = articlesItem;
    const { Item } = await theirs.send(new GetCommand({ TableName: table, Key: { CallerID, orderId } }));
    expect(Item?.["version"]).toEqual(NumberValue.from("3"));
  });

  describe("an item that can't be read", () => {
    const bad: readonly PlainItem[] = [
      { ...articlesItem, orderId: "no-date", shippingDate: "2018-13-12" },
      { ...articlesItem, orderId: "no-name-of-it", orderedItem: " " },
      { ...articlesItem, orderId: "odd-flag", isCancel: true },
      { ...articlesItem, orderId: "odd-status", status: "on-hold" },
      { ...articlesItem, orderId: "odd-version", version: "1" },
      { ...articlesItem, orderId: "half-version", version: 1.5 },
      { ...articlesItem, orderId: "endless-version", version: 9007199254740993n },
      { ...articlesItem, orderId: "half-a-notice", noticeOwedSince: "2026-11-20T03:00:00.000Z" },
    ];

    test("is passed over and reported, without what it holds", async () => {
      const { orders, logged } = await given(...bad, articlesItem);
      expect((await orders.recentFor(phone)).map(({ id }) => id)).toEqual(["100"]);
      expect(logged.map(({ orderId }) => orderId).sort()).toEqual(bad.map(({ orderId }) => orderId).sort());
      for (const entry of logged)
        expect(entry).toEqual({
          level: "error",
          event: "unreadable-order",
          orderId: expect.any(String),
          fault: expect.stringMatching(/./),
        });
      expect(JSON.stringify(logged)).not.toMatch(/Justin|North Face|9012345678|on-hold|2018-13-12/);
    });

    test.each(bad)("$orderId is as good as not there", async (item) => {
      const { orders, logged } = await given(item);
      expect(await orders.find(phone, anId(String(item["orderId"])))).toBeUndefined();
      expect(logged).toHaveLength(1);
    });

    test("is reported by the sweep", async () => {
      const { orders, logged } = await given(...bad);
      expect(await collected(orders.owingNotice())).toEqual([
        { unreadable: "noticeOwedKind is missing", since: "2026-11-20T03:00:00.000Z" },
      ]);
      expect(logged.map(({ orderId }) => orderId)).toEqual(["half-a-notice"]);
    });

    test("is not sent for, and keeps all that it holds", async () => {
      const owing = { ...plainItem(anOrder({ noticeOwed: aNotice() })), shippingDate: "2026/12/10" };
      const { orders, writer, logged } = await given(owing);
      const claim = { holder: "one", now: new Date("2026-11-20T03:00:00Z") };
      expect(await orders.claimNotice({ phone, orderId: anId("1001") }, claim)).toMatchObject({
        outcome: "unreadable",
      });
      expect(await writer.get(owing)).toMatchObject(owing);
      expect(logged).toMatchObject([{ event: "unreadable-order", orderId: "1001" }]);
    });

    test("has its notice settled all the same when it came to be so after it was claimed", async () => {
      const owing = plainItem(anOrder({ noticeOwed: aNotice() }));
      const { orders, writer } = await given(owing);
      const claim = { holder: "one", now: new Date("2026-11-20T03:00:00Z") };
      const claimed = await orders.claimNotice({ phone, orderId: anId("1001") }, claim);
      if (claimed.outcome !== "claimed") throw new Error(claimed.outcome);
      await writer.put({ ...(await writer.get(owing)), shippingDate: "2026/12/10" });
      expect(await orders.settleNotice(claimed.order, "sent")).toBe("settled");
      const left = await writer.get(owing);
      expect(Object.keys(left ?? {}).filter((name) => name.startsWith("notice"))).toEqual([]);
    });

    test.each([
      ["status", { status: "on-hold" }],
      ["isCancel", { isCancel: "maybe" }],
      ["isCancel, under a status", { status: "cancelled", isCancel: "maybe" }],
      ["isCancel, under another", { status: "shipped", isCancel: "maybe" }],
      ["shippingDate", { shippingDate: "someday" }],
      ["version", { version: "0" }],
    ])("is not overwritten when it came to be so since it was read: %s", async (_, spoilt) => {
      for (const status of ["placed", "shipped", "cancelled"] as const) {
        const { orders, writer, find } = await given({ ...articlesItem, status });
        const before = await find("100");
        await writer.put({ ...articlesItem, ...spoilt });
        expect(await orders.save(before, { ...before, version: 1 })).toMatchObject({ outcome: "conflict" });
        expect(await writer.get(articlesItem)).toEqual({ ...articlesItem, ...spoilt });
      }
    });
  });

  test("a name that is missing is no name, and stays missing", async () => {
    const { customerName, ...nameless } = articlesItem;
    const { orders, writer, find } = await given(nameless);
    const before = await find("100");
    expect(before.customer.name).toBe("");
    await orders.save(before, { ...before, version: 1 });
    expect(await writer.get(articlesItem)).not.toHaveProperty("customerName");
  });

  test("junk dates do not crowd out orders", async () => {
    const junk = ["99991231", "December 3rd", "~", "～", "0000-00-00", "-"].flatMap((shippingDate) =>
      [1, 2, 3].map((copy) => ({ ...articlesItem, orderId: `${shippingDate}-${copy}`, shippingDate })),
    );
    const { orders, logged } = await given(...junk, articlesItem);
    expect((await orders.recentFor(phone)).map(({ id }) => id)).toEqual(["100"]);
    expect(logged).toEqual([]);
  });

  test("the leftovers of an older notice do not colour a newer one", async () => {
    const { noticeOwedSince, ...leftovers } = plainItem(anOrder({ noticeOwed: aNotice() }));
    const { orders, writer, find } = await given(leftovers);
    const before = await find("1001");
    const noticeOwed = { kind: "cancelled", language: "en-US", since: "2026-11-20T03:00:00.000Z" } as const;
    await orders.save(before, { ...before, status: "cancelled", version: 1, noticeOwed });
    expect((await find("1001")).noticeOwed).toEqual(noticeOwed);
    expect(await writer.get(leftovers)).not.toHaveProperty("noticeOwedFrom");
  });

  test("the sweep sees the last of many pages", async () => {
    const padding = "x".repeat(150_000);
    const ids = ["A0", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9"];
    const { orders } = await given(
      ...ids.map((id) => ({ ...plainItem(anOrder({ id, noticeOwed: aNotice() })), padding })),
    );
    const listed = await collected(orders.owingNotice());
    expect(listed.map((each) => "order" in each && each.order.id).sort()).toEqual(ids);
  });

  test("what a caller hears of is read consistently", async () => {
    const { orders } = await given(articlesItem);
    const inputs: unknown[] = [];
    const listen = { name: "listen" };
    client.middlewareStack.add(
      (next) => async (args) => {
        inputs.push(args.input);
        return next(args);
      },
      listen,
    );
    await orders.find(phone, anId("100"));
    await orders.recentFor(phone);
    client.middlewareStack.remove(listen.name);
    expect(inputs).toEqual([1, 2].map(() => expect.objectContaining({ ConsistentRead: true })));
  });

  test("a table that is not there is out of reach, for every method", async () => {
    const orders = dynamodbOrders({ client, table: "Nowhere", log: aLog().log });
    const before = anOrder();
    await expect(orders.find(phone, before.id)).rejects.toThrow();
    await expect(orders.recentFor(phone)).rejects.toThrow();
    await expect(collected(orders.owingNotice())).rejects.toThrow();
    await expect(orders.save(before, { ...before, version: 1 })).rejects.toThrow();
  });
}

const theArticles = {
  id: "100",
  customer: { name: "Justin", phone: "+819012345678" },
  item: "The North Face Summit L3 Ventrix 2.0 Hoodie",
  shippingDate: "2018-11-12",
};
