import { NumberValue } from "@aws-sdk/lib-dynamodb";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createOrdersTable, dummyAccount, type Engine, patientClient } from "../../../local/aws/engine.ts";
import { type FaultProxy, type RequestFault, startFaultProxy } from "../../../local/aws/fault-proxy.ts";
import { dynamodbClient, dynamodbOrders } from "../../../src/adapters/dynamodb/index.ts";
import type { OrderRepository } from "../../../src/application/index.ts";
import { plusDays } from "../../../src/domain/index.ts";
import { aDate, aNotice, anOrder, aPhone } from "../../support/builders.ts";
import { collected } from "../../support/collected.ts";
import { otherWriter, plainItem } from "../../support/engines/stored.ts";
import { aLog } from "../../support/fakes.ts";

/** The most that one operation may take that has no deadline, in milliseconds. */
const budget = 2300;

const before = anOrder();
const after = {
  ...before,
  shippingDate: aDate("2026-12-01"),
  version: 1,
  changeId: "this-change",
  noticeOwed: aNotice(),
};

/** What the repository does when the engine, or the connection to it, fails. */
export function failuresSuite(
  start: () => Promise<Engine>,
  /** Whether the engine hands over the item that failed a condition. */
  { handsOver }: { readonly handsOver: boolean },
): void {
  let engine: Engine;
  let proxy: FaultProxy;
  let table: string;
  let orders: OrderRepository;
  let writer: ReturnType<typeof otherWriter>;
  const clients = { patient: dynamodbClient(), ours: dynamodbClient() };

  beforeAll(async () => {
    engine = await start();
    proxy = await startFaultProxy(engine.endpoint);
    clients.patient = patientClient(engine);
    table = await createOrdersTable(clients.patient);
    writer = otherWriter(clients.patient, table);
  });

  beforeEach(async () => {
    await writer.put(plainItem(before));
    clients.ours = dynamodbClient({ ...dummyAccount, endpoint: proxy.endpoint });
    orders = dynamodbOrders({ client: clients.ours, table, log: aLog().log });
  });

  afterEach(() => {
    clients.ours.destroy();
    proxy.clear();
  });

  afterAll(async () => {
    clients.patient.destroy();
    await proxy.close();
    await engine.stop();
  });

  const isWritten = async () => (await writer.get(plainItem(before)))?.["version"] === 1;

  async function timed<T>(work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      return await work();
    } finally {
      expect(performance.now() - started).toBeLessThan(budget);
    }
  }

  describe("when all is well", () => {
    test("one round trip does", async () => {
      await orders.find(before.customer.phone, before.id);
      await orders.recentFor(before.customer.phone);
      await orders.save(before, after);
      await orders.save(before, after);
      const lookBack = handsOver ? [] : ["GetItem"];
      expect(proxy.requests).toEqual(["GetItem", "Query", "UpdateItem", "UpdateItem", ...lookBack]);
    });

    test("a caller with a long history costs one round trip too", async () => {
      const customer = { name: "", phone: "+819087654321" };
      const history = Array.from({ length: 25 }, (_, day) =>
        anOrder({ id: `A${day}`, customer, shippingDate: plusDays(before.shippingDate, day) }),
      );
      for (const each of history) await writer.put(plainItem(each));
      expect(await orders.recentFor(aPhone(customer.phone))).toHaveLength(10);
      expect(proxy.requests).toEqual(["Query"]);
    });

    test("one connection is kept from call to call", async () => {
      const opened = proxy.connections;
      await orders.find(before.customer.phone, before.id);
      await new Promise((resolve) => setTimeout(resolve, 700));
      await orders.save(before, after);
      expect(proxy.connections - opened).toBe(1);
    });
  });

  describe("an answer that is lost after the write", () => {
    test.each<RequestFault>([
      "take-and-cut",
      "take-and-hang",
      "take-and-fail",
      "take-and-empty",
      "take-and-stall",
    ])("is got over: %s", async (fault) => {
      proxy.fault(fault, { times: 1 });
      expect(await timed(() => orders.save(before, after))).toMatchObject({ outcome: "saved" });
      expect(await isWritten()).toBe(true);
      expect(proxy.requests.slice(2)).toEqual(handsOver ? [] : ["GetItem"]);
    });

    test("is got over whatever else the item holds", async () => {
      const others = {
        weight: NumberValue.from("-98765432109876543210.5"),
        tags: new Set(["a"]),
        label: new Uint8Array([1]),
      };
      await writer.put({ ...plainItem(before), ...others });
      proxy.fault("take-and-cut", { times: 1 });
      expect(await orders.save(before, after)).toMatchObject({ outcome: "saved" });
      expect(await orders.find(before.customer.phone, before.id)).toEqual(after);
    });

    test.each<RequestFault>([
      "take-and-cut",
      "take-and-hang",
      "take-and-fail",
      "take-and-empty",
      "take-and-stall",
    ])("and lost again leaves it unconfirmed: %s", async (fault) => {
      proxy.fault(fault);
      expect(await timed(() => orders.save(before, after))).toMatchObject({ outcome: "unconfirmed" });
      expect(await isWritten()).toBe(true);
    });

    test("is got over when the notice was delivered meanwhile", async () => {
      proxy.fault("take-and-hang", { times: 1 });
      const saving = orders.save(before, after);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const { noticeOwed, ...told } = after;
      await writer.put(plainItem(told));
      expect(await saving).toMatchObject({ outcome: "saved" });
    });

    test("leaves it unconfirmed when the order was changed again meanwhile", async () => {
      proxy.fault("take-and-hang", { times: 1 });
      const saving = orders.save(before, after);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await writer.put(plainItem({ ...after, version: 2, status: "cancelled" }));
      expect(await saving).toEqual({ outcome: "unconfirmed" });
    });

    test("leaves it unconfirmed when the order can't be read any more", async () => {
      proxy.fault("take-and-hang", { times: 1 });
      const saving = orders.save(before, after);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await writer.put({ ...plainItem(after), status: "on-hold" });
      expect(await saving).toEqual({ outcome: "unconfirmed" });
    });
  });

  describe("a request that may have got there", () => {
    test("leaves it unconfirmed when nobody can be asked afterwards", async () => {
      proxy.fault("take-and-cut", { times: 1, operation: "UpdateItem" });
      proxy.fault("throttle", { operation: "GetItem" });
      const outcome = handsOver ? "saved" : "unconfirmed";
      expect(await orders.save(before, after)).toMatchObject({ outcome });
    });

    test.each<RequestFault>(["hang", "cut", "fail", "empty"])("leaves it unconfirmed: %s", async (fault) => {
      proxy.fault(fault);
      expect(await timed(() => orders.save(before, after))).toMatchObject({ outcome: "unconfirmed" });
      expect(proxy.requests).toEqual(["UpdateItem", "UpdateItem"]);
    });

    test.each<RequestFault>(["hang", "cut", "fail", "empty"])("is repeated: %s", async (fault) => {
      proxy.fault(fault, { times: 1 });
      expect(await timed(() => orders.save(before, after))).toMatchObject({ outcome: "saved" });
      expect(await isWritten()).toBe(true);
    });

    test("leaves it unconfirmed when it is repeated and throttled", async () => {
      proxy.fault("take-and-cut", { times: 1 });
      proxy.fault("throttle");
      expect(await timed(() => orders.save(before, after))).toMatchObject({ outcome: "unconfirmed" });
    });

    test("leaves it unconfirmed when it is aborted on the way", async () => {
      proxy.fault("take-and-hang");
      const started = performance.now();
      expect(await orders.save(before, after, { signal: AbortSignal.timeout(100) })).toMatchObject({
        outcome: "unconfirmed",
      });
      expect(performance.now() - started).toBeLessThan(400);
    });
  });

  describe("a refusal means that nothing was written", () => {
    test("throttled twice", async () => {
      proxy.fault("throttle");
      await expect(timed(() => orders.save(before, after))).rejects.toThrow("Throughput");
      expect(proxy.requests).toEqual(["UpdateItem", "UpdateItem"]);
      expect(await isWritten()).toBe(false);
    });

    test("throttled, and aborted before it was tried again", async () => {
      proxy.fault("throttle");
      const stop = new AbortController();
      clients.ours.middlewareStack.add((next) => (args) => next(args).finally(() => stop.abort()), {
        step: "deserialize",
      });
      await expect(orders.save(before, after, { signal: stop.signal })).rejects.toThrow();
      expect(proxy.requests).toEqual(["UpdateItem"]);
      expect(await isWritten()).toBe(false);
    });

    test("throttled once, then changed by another", async () => {
      proxy.fault("throttle", { times: 1 });
      await writer.put(plainItem({ ...before, version: 7 }));
      expect(await orders.save(before, after)).toMatchObject({ outcome: "conflict" });
    });

    test("throttled once, then done", async () => {
      proxy.fault("throttle", { times: 1 });
      expect(await orders.save(before, after)).toMatchObject({ outcome: "saved" });
    });

    test("nobody there", async () => {
      const gone = await startFaultProxy(engine.endpoint);
      await gone.close();
      const client = dynamodbClient({ ...dummyAccount, endpoint: gone.endpoint });
      const unreached = dynamodbOrders({ client, table, log: aLog().log });
      await expect(timed(() => unreached.save(before, after))).rejects.toThrow("ECONNREFUSED");
      client.destroy();
    });

    test("no credentials", async () => {
      const credentials = () => Promise.reject(new Error("none of them here"));
      const client = dynamodbClient({ ...dummyAccount, credentials, endpoint: proxy.endpoint });
      const stranger = dynamodbOrders({ client, table, log: aLog().log });
      await expect(stranger.save(before, after)).rejects.toThrow("none of them here");
      expect(proxy.requests).toEqual([]);
      client.destroy();
    });

    test("aborted before it was sent", async () => {
      const stop = new AbortController();
      const credentials = async () => {
        stop.abort();
        return dummyAccount.credentials;
      };
      const client = dynamodbClient({ ...dummyAccount, credentials, endpoint: proxy.endpoint });
      const slow = dynamodbOrders({ client, table, log: aLog().log });
      await expect(slow.save(before, after, { signal: stop.signal })).rejects.toThrow();
      expect(proxy.requests).toEqual([]);
      client.destroy();
    });

    test("no table", async () => {
      const lost = dynamodbOrders({ client: clients.ours, table: "Nowhere", log: aLog().log });
      await expect(lost.save(before, after)).rejects.toThrow();
      expect(proxy.requests).toHaveLength(1);
    });
  });

  describe("a claim whose answer is lost", () => {
    const key = { phone: before.customer.phone, orderId: before.id };
    const claim = { holder: "one", now: new Date("2026-11-20T04:00:00Z") };

    test.each<RequestFault>(["take-and-cut", "take-and-hang", "take-and-fail", "take-and-stall"])(
      "is had all the same, and settled: %s",
      async (fault) => {
        await writer.put(plainItem(after));
        proxy.fault(fault, { times: 1 });
        const claimed = await timed(() => orders.claimNotice(key, claim));
        if (claimed.outcome !== "claimed") throw new Error(claimed.outcome);
        proxy.fault(fault, { times: 1 });
        expect(await timed(() => orders.settleNotice(claimed.order, "sent"))).toBe("settled");
        const { noticeOwed, ...told } = after;
        expect(await orders.find(before.customer.phone, before.id)).toEqual(told);
      },
    );

    test("again and again is no claim", async () => {
      await writer.put(plainItem(after));
      proxy.fault("take-and-hang");
      await expect(timed(() => orders.claimNotice(key, claim))).rejects.toThrow();
    });
  });

  describe("reading", () => {
    const reads: readonly (readonly [string, () => Promise<unknown>])[] = [
      ["find", () => orders.find(before.customer.phone, before.id)],
      ["recentFor", () => orders.recentFor(before.customer.phone)],
      ["owingNotice", () => collected(orders.owingNotice())],
    ];

    test.each(reads)("%s gets over a passing fault", async (_, read) => {
      for (const fault of ["cut", "fail", "throttle", "empty", "take-and-stall", 300] as const) {
        proxy.fault(fault, { times: 1 });
        await timed(read);
      }
    });

    test.each(reads)("%s rejects when the fault stays", async (_, read) => {
      for (const fault of ["hang", "cut", "fail", "throttle", "empty"] as const) {
        proxy.clear();
        proxy.fault(fault);
        await expect(timed(read)).rejects.toThrow();
        expect(proxy.requests).toHaveLength(2);
      }
    });
  });

  test("the endpoint is the environment's", async () => {
    const environment = {
      AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint,
      AWS_REGION: "eu-central-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
    };
    const kept = { ...process.env };
    Object.assign(process.env, environment);
    const client = dynamodbClient();
    try {
      const environments = dynamodbOrders({ client, table, log: aLog().log });
      await environments.find(before.customer.phone, before.id).catch(() => undefined);
      expect(proxy.requests).toEqual(["GetItem"]);
      await expect(client.config.region()).resolves.toBe("eu-central-1");
    } finally {
      for (const name of Object.keys(environment)) {
        if (kept[name] === undefined) delete process.env[name];
        else process.env[name] = kept[name];
      }
      client.destroy();
    }
  });
}
