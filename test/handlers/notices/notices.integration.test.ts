import { marshall } from "@aws-sdk/util-dynamodb";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { startDynalite } from "../../../local/aws/dynalite.ts";
import { createOrdersTable, dummyAccount, type Engine, patientClient } from "../../../local/aws/engine.ts";
import { type SnsStub, startSnsStub } from "../../../local/aws/sns-stub.ts";
import { dynamodbClient, dynamodbOrders, orderKeyOf } from "../../../src/adapters/dynamodb/index.ts";
import { inMemoryOrders, inMemoryProofs } from "../../../src/adapters/in-memory/index.ts";
import { snsClient, snsNotifier } from "../../../src/adapters/sns/index.ts";
import {
  cancelOrder,
  type DispatchNotice,
  deliverNotice,
  leaveToStream,
  type OrderRepository,
  rescheduleOrder,
  sweepNotices,
} from "../../../src/application/index.ts";
import type { Order } from "../../../src/domain/index.ts";
import { notifyCustomerHandler, sweepNoticesHandler } from "../../../src/handlers/index.ts";
import { aDate, anOrder, aPolicy } from "../../support/builders.ts";
import { theCustomer } from "../../support/desk.ts";
import { describeOnDynamodbLocal, dynamodbLocal } from "../../support/engines/dynamodb-local.ts";
import { otherWriter, type PlainItem, plainItem } from "../../support/engines/stored.ts";
import { eventSourceMapping } from "../../support/event-source-mapping.ts";
import { aClock, aLog, anIdSource } from "../../support/fakes.ts";

let sns: SnsStub;
beforeEach(async () => {
  sns = await startSnsStub();
});
afterEach(() => sns.close());

/** The handlers over a store, with SNS behind it, on a clock of the test's. */
function handlersOver(orders: OrderRepository, dispatchNotice: DispatchNotice = leaveToStream) {
  const clock = aClock();
  const { log, entries } = aLog();
  const notifier = snsNotifier({
    client: snsClient({ ...dummyAccount, endpoint: sns.endpoint }),
    text: ({ id, shippingDate, noticeOwed }) => `${id} ${noticeOwed.kind} ${shippingDate}`,
  });
  const newId = anIdSource();
  const deliver = deliverNotice({ orders, notifier, clock, newId, log });
  const desk = {
    orders,
    clock,
    newId,
    policy: aPolicy(),
    verify: "caller-id",
    proofs: inMemoryProofs(),
    canText: () => true,
    dispatchNotice,
  } as const;
  return {
    clock,
    logged: entries,
    cancel: (order: Order) => cancelOrder(desk)({ caller: theCustomer, orderId: order.id }),
    move: (order: Order, date: string) =>
      rescheduleOrder(desk)({ caller: theCustomer, orderId: order.id, shippingDate: aDate(date) }),
    notify: notifyCustomerHandler({ deliverNotice: deliver, orderKeyOf, log, answerWithin: 20_000 }),
    sweep: sweepNoticesHandler({
      sweepNotices: sweepNotices({ orders, deliverNotice: deliver, clock }),
      log,
      answerWithin: 20_000,
    }),
  };
}

/** The handlers over a table of their own. */
async function handlersOn(engine: Engine, dispatchNotice?: DispatchNotice) {
  const client = patientClient(engine);
  const table = await createOrdersTable(client);
  const orders = dynamodbOrders({
    client: dynamodbClient({ ...dummyAccount, endpoint: engine.endpoint }),
    table,
    log: () => {},
  });
  return { ...handlersOver(orders, dispatchNotice), table, orders, hand: otherWriter(client, table) };
}

/** In the order of their words: those of a batch are sent side by side. */
const messages = () => sns.texts.map(({ message }) => message).sort();
const changeId = expect.any(String);
const changesOfDay = { day: "2026-11-20", count: 1 };
const threeMinutes = 3 * 60 * 1000;

describeOnDynamodbLocal("notify-customer at the table's own stream", () => {
  async function listening() {
    const engine = await dynamodbLocal();
    const handlers = await handlersOn(engine);
    const mapping = await eventSourceMapping(engine, handlers.table, handlers.notify);
    const stored = (order: Order) => handlers.orders.find(order.customer.phone, order.id);
    return { ...handlers, poll: mapping.poll, stored };
  }

  test("texts each change once, and its own settling invokes nobody", async () => {
    const handlers = await listening();
    const [first, second] = [anOrder({ id: "1" }), anOrder({ id: "2" })];
    for (const order of [first, second]) await handlers.hand.put(plainItem(order));
    await handlers.cancel(first);
    await handlers.move(second, "2026-12-03");

    expect(await handlers.poll()).toBe(2);
    expect(messages()).toEqual(["1 cancelled 2026-11-27", "2 rescheduled 2026-12-03"]);
    expect(sns.texts.map(({ phone }) => phone)).toEqual([theCustomer.phone, theCustomer.phone]);
    expect(await handlers.stored(first)).toEqual({
      ...first,
      status: "cancelled",
      version: 1,
      changeId,
      changesOfDay,
    });

    expect(await handlers.poll()).toBe(0);
    expect(messages()).toHaveLength(2);
  });

  test("texts what holds now when several changes wait", async () => {
    const handlers = await listening();
    const order = anOrder();
    await handlers.hand.put(plainItem(order));
    await handlers.move(order, "2026-12-03");
    await handlers.move(order, "2026-12-04");
    await handlers.cancel(order);

    expect(await handlers.poll()).toBe(3);
    expect(messages()).toEqual(["1001 cancelled 2026-12-04"]);
  });

  test("is held up by nothing that fails, which the sweep sends once its next attempt is due", async () => {
    const handlers = await listening();
    const orders = ["1", "2", "3"].map((id) => anOrder({ id }));
    for (const order of orders) await handlers.hand.put(plainItem(order));
    for (const order of orders) await handlers.cancel(order);
    sns.behave("forbid", 1);

    await handlers.poll();
    expect(messages()).toHaveLength(2);
    expect(await handlers.poll()).toBe(0);

    handlers.clock.pass(threeMinutes);
    expect(await handlers.sweep()).toMatchObject({ sent: 1, failed: 0 });
    expect([...messages()].sort()).toEqual(["1", "2", "3"].map((id) => `${id} cancelled 2026-11-27`));
  });

  test("texts once though the batch comes twice at once", async () => {
    const handlers = await listening();
    const order = anOrder();
    await handlers.hand.put(plainItem(order));
    await handlers.cancel(order);
    const { CallerID, orderId } = marshall({ CallerID: order.customer.phone, orderId: order.id });
    const batch = { Records: [{ dynamodb: { NewImage: { CallerID, orderId }, SequenceNumber: "1" } }] };
    await Promise.all([handlers.notify(batch), handlers.notify(batch)]);
    expect(messages()).toHaveLength(1);
  });

  test.each<[string, PlainItem]>([
    ["from nobody", { ...plainItem(anOrder({ id: "0" })), CallerID: "anonymous" }],
    ["on no day", { ...plainItem(anOrder({ id: "0" })), shippingDate: "soon" }],
    ["owing no known news", { ...plainItem(anOrder({ id: "0" })), noticeOwedKind: "gift" }],
  ])("is not held up by an item that can't be read: %s", async (_, item) => {
    const handlers = await listening();
    await handlers.hand.put({ ...item, noticeOwedSince: "2026-11-20T03:00:00.000Z" });
    const order = anOrder();
    await handlers.hand.put(plainItem(order));
    await handlers.cancel(order);

    expect(await handlers.poll()).toBe(2);
    expect(messages()).toEqual(["1001 cancelled 2026-11-27"]);
    expect(await handlers.poll()).toBe(0);
  });

  test("has nothing to say of an order that is gone", async () => {
    const handlers = await listening();
    const order = anOrder();
    await handlers.hand.put(plainItem(order));
    await handlers.cancel(order);
    await handlers.hand.remove(plainItem(order));

    expect(await handlers.poll()).toBe(1);
    expect(messages()).toEqual([]);
  });

  test("keeps what others write to the order between the text and the settling", async () => {
    const handlers = await listening();
    const order = anOrder();
    await handlers.hand.put(plainItem(order));
    await handlers.move(order, "2026-12-03");
    const owing = await handlers.hand.get(plainItem(order));
    await handlers.hand.put({ ...owing, packedBy: "Sato" });

    expect(await handlers.poll()).toBe(2);
    expect(messages()).toEqual(["1001 rescheduled 2026-12-03"]);
    const { noticeOwedSince, noticeOwedKind, noticeOwedFrom, noticeOwedLanguage, ...rest } = owing ?? {};
    expect(await handlers.hand.get(plainItem(order))).toEqual({ ...rest, packedBy: "Sato" });
  });
});

/** A process that dies after the commit: it has written, and never gets any further. */
const dies: DispatchNotice = () => new Promise(() => {});

async function dyingOn(engine: Engine) {
  const handlers = await handlersOn(engine, dies);
  return { handlers, orders: handlers.orders, put: (order: Order) => handlers.hand.put(plainItem(order)) };
}

async function dyingInMemory() {
  const orders = inMemoryOrders();
  return { handlers: handlersOver(orders, dies), orders, put: async (order: Order) => orders.put(order) };
}

function sweepAfterDeath(start: () => ReturnType<typeof dyingOn> | ReturnType<typeof dyingInMemory>) {
  const order = anOrder();

  /** Waits until the change is stored; the process that made it never tells. */
  async function stored(orders: OrderRepository, version: number) {
    for (;;) {
      const found = await orders.find(order.customer.phone, order.id);
      if (found?.version === version) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  test("a change whose process died before the text is told by the sweep, once", async () => {
    const { handlers, orders, put } = await start();
    await put(order);
    void handlers.move(order, "2026-12-03");
    await stored(orders, 1);

    const next = handlersOver(orders);
    expect(await next.sweep()).toMatchObject({ sent: 0 });
    next.clock.pass(threeMinutes);
    expect(await next.sweep()).toMatchObject({ sent: 1, failed: 0, oldestOwedSeconds: 0 });
    expect(messages()).toEqual(["1001 rescheduled 2026-12-03"]);
    expect(await next.sweep()).toMatchObject({ sent: 0 });
    expect(messages()).toHaveLength(1);
    expect(await orders.find(order.customer.phone, order.id)).toEqual({
      ...order,
      shippingDate: "2026-12-03",
      version: 1,
      changeId,
      changesOfDay,
    });
  });

  test("after two deaths the news is the last one", async () => {
    const { handlers, orders, put } = await start();
    await put(order);
    void handlers.move(order, "2026-12-03");
    await stored(orders, 1);
    handlers.clock.pass(1000);
    void handlers.cancel(order);
    await stored(orders, 2);

    const next = handlersOver(orders);
    next.clock.pass(threeMinutes);
    expect(await next.sweep()).toMatchObject({ sent: 1 });
    expect(messages()).toEqual(["1001 cancelled 2026-12-03"]);
  });

  test("a change that follows on a notice just delivered owes its own in full", async () => {
    const { handlers, orders, put } = await start();
    await put(order);
    void handlers.move(order, "2026-12-03");
    await stored(orders, 1);
    const read = await orders.find(order.customer.phone, order.id);
    if (!read) throw new Error("the order is gone");

    const next = handlersOver(orders);
    next.clock.pass(threeMinutes);
    await next.sweep();
    const noticeOwed = { kind: "rescheduled", language: "ja-JP", since: "2026-11-20T03:10:00.000Z" } as const;
    const newer = { ...read, shippingDate: aDate("2026-12-04"), version: 2, noticeOwed };
    expect(await orders.save(read, newer)).toMatchObject({ outcome: "saved" });
    expect(await orders.find(order.customer.phone, order.id)).toEqual(newer);
  });

  test("news that nobody can be told is given up after a day, and marked", async () => {
    const { handlers, orders, put } = await start();
    await put(order);
    void handlers.cancel(order);
    await stored(orders, 1);

    sns.behave("forbid");
    const next = handlersOver(orders);
    next.clock.pass(threeMinutes);
    expect(await next.sweep()).toMatchObject({ sent: 0, failed: 1, oldestOwedSeconds: 180 });
    next.clock.pass(24 * 60 * 60 * 1000);
    expect(await next.sweep()).toMatchObject({ givenUp: 1, failed: 0 });
    expect(await orders.find(order.customer.phone, order.id)).toEqual({
      ...order,
      status: "cancelled",
      version: 1,
      changeId,
      changesOfDay,
      noticeFailed: { reason: "overdue", at: next.clock.now().toISOString() },
    });
    expect(await next.sweep()).toMatchObject({ givenUp: 0 });
    expect(messages()).toEqual([]);
  });
}

describe("the sweep after a death, in memory", () => {
  sweepAfterDeath(dyingInMemory);
});

describe("the sweep after a death, on dynalite", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startDynalite();
  });
  afterAll(() => engine.stop());
  sweepAfterDeath(() => dyingOn(engine));
});

describeOnDynamodbLocal("the sweep after a death, on DynamoDB Local", () => {
  sweepAfterDeath(async () => dyingOn(await dynamodbLocal()));
});
