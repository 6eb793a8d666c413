import { describe, expect, test } from "@jest/globals";
import { orderKeyOf } from "../../../src/adapters/dynamodb/index.ts";
import type { DeliverNotice, DeliverNoticeRequest } from "../../../src/application/index.ts";
import { notifyCustomerHandler } from "../../../src/handlers/index.ts";
import { anOwingOrder } from "../../support/builders.ts";
import { aDesk } from "../../support/desk.ts";
import { aLog } from "../../support/fakes.ts";

const phone = "+819012345678";

/** A record of the stream as Lambda hands it over. */
const record = (sequence: number, orderId: string, more: object = {}) => ({
  eventID: `event-${sequence}`,
  eventName: "MODIFY",
  eventVersion: "1.1",
  eventSource: "aws:dynamodb",
  awsRegion: "ap-northeast-1",
  eventSourceARN:
    "arn:aws:dynamodb:ap-northeast-1:123456789012:table/CustomerTable/stream/2026-11-20T00:00:00.000",
  dynamodb: {
    ApproximateCreationDateTime: 1_795_143_600,
    Keys: { CallerID: { S: phone }, orderId: { S: orderId } },
    NewImage: {
      CallerID: { S: phone },
      orderId: { S: orderId },
      noticeOwedSince: { S: "2026-11-20T03:00:00.000Z" },
      unheardOf: { M: { a: { L: [{ NULL: true }] } } },
    },
    SequenceNumber: `10000000000000000000${sequence}`,
    SizeBytes: 100,
    StreamViewType: "NEW_IMAGE",
  },
  ...more,
});

const failureOf = (sequence: number) => ({
  batchItemFailures: [{ itemIdentifier: `10000000000000000000${sequence}` }],
});
const nothingFailed = { batchItemFailures: [] };
const batch = { level: "info", event: "batch" };

/** The handler over a delivery that goes as told, order by order. */
function notifier(
  fates: Readonly<Record<string, "failed" | "unavailable" | "slow">> = {},
  answerWithin = 1000,
) {
  const tried: DeliverNoticeRequest[] = [];
  const { log, entries } = aLog();
  const deliverNotice: DeliverNotice = async (request) => {
    tried.push(request);
    const fate = fates[request.orderId];
    if (fate === "slow") await new Promise((resolve) => request.signal?.addEventListener("abort", resolve));
    if (!fate) return { outcome: "sent", receipt: "r" };
    return { outcome: fate === "failed" ? "failed" : "unavailable", cause: fate };
  };
  return {
    handler: notifyCustomerHandler({ deliverNotice, orderKeyOf, log, answerWithin }),
    tried: () => tried.map(({ phone, orderId }) => [phone, orderId]),
    logged: entries,
  };
}

describe("a batch of the stream", () => {
  test("delivers what each of its orders owes, in order", async () => {
    const { handler, tried } = notifier();
    const batch = { Records: [record(1, "A"), record(2, "B"), record(3, "A")] };
    expect(await handler(batch)).toEqual(nothingFailed);
    expect(tried()).toEqual([
      [phone, "A"],
      [phone, "B"],
      [phone, "A"],
    ]);
  });

  test("looks at the orders as they are now: several changes are one text", async () => {
    const order = anOwingOrder({ id: "A" });
    const { deliver, notifier, ...desk } = aDesk([order]);
    const { log } = aLog();
    const handler = notifyCustomerHandler({ deliverNotice: deliver, orderKeyOf, log, answerWithin: 1000 });
    expect(await handler({ Records: [record(1, "A"), record(2, "A")] })).toEqual(nothingFailed);
    expect(notifier.sent).toMatchObject([order]);
    expect(await desk.stored(order)).not.toHaveProperty("noticeOwed");
  });

  test("names the first that the store was out of reach for, for Lambda to come back from there, and holds up none behind it", async () => {
    const { handler, tried } = notifier({ A: "failed", B: "unavailable", D: "unavailable" });
    const batch = { Records: ["A", "B", "C", "D", "E"].map((id, index) => record(index + 1, id)) };
    expect(await handler(batch)).toEqual(failureOf(2));
    expect(tried()).toHaveLength(5);
  });

  test("leaves to the sweep what could not be sent: its next attempt is not due so soon", async () => {
    const { handler, logged } = notifier({ A: "failed" });
    expect(await handler({ Records: [record(1, "A")] })).toEqual(nothingFailed);
    expect(logged).toMatchObject([{ level: "warn", event: "batch", failed: 1 }]);
  });

  test("is not held up by an order that takes long", async () => {
    const { handler, tried } = notifier({ A: "slow" }, 50);
    expect(await handler({ Records: ["A", "B", "C"].map((id, index) => record(index + 1, id)) })).toEqual(
      failureOf(1),
    );
    expect(tried()).toHaveLength(3);
  });

  test("leaves to the retry what it has no time for", async () => {
    const slow = Array.from({ length: 12 }, (_, index) => `slow-${index}`);
    const { handler, tried } = notifier(Object.fromEntries(slow.map((id) => [id, "slow"])), 50);
    const batch = { Records: ["A", ...slow, "B"].map((id, index) => record(index + 1, id)) };
    expect(await handler(batch)).toEqual(failureOf(2));
    expect(tried()).toHaveLength(11);
  });

  test("passes over removed orders: there is nobody left to be told", async () => {
    const { handler, tried, logged } = notifier();
    const { NewImage, ...dynamodb } = record(1, "A").dynamodb;
    const removal = record(1, "A", { eventName: "REMOVE", dynamodb: { ...dynamodb, OldImage: NewImage } });
    expect(await handler({ Records: [removal, record(2, "B")] })).toEqual(nothingFailed);
    expect(tried()).toEqual([[phone, "B"]]);
    expect(logged).toMatchObject([batch]);
  });

  test("does not depend on what it does not need", async () => {
    const { handler, tried, logged } = notifier();
    const { NewImage, SequenceNumber } = record(1, "A").dynamodb;
    expect(await handler({ Records: [{ dynamodb: { NewImage, SequenceNumber } }] })).toEqual(nothingFailed);
    expect(tried()).toEqual([[phone, "A"]]);
    expect(logged).toMatchObject([batch]);
  });

  test("that is empty is no trouble", async () => {
    const { handler, logged } = notifier();
    expect(await handler({ Records: [] })).toEqual(nothingFailed);
    expect(logged).toEqual([]);
  });
});

describe("rubbish", () => {
  const withImage = (NewImage: unknown) =>
    record(1, "A", { dynamodb: { NewImage, SequenceNumber: "100000000000000000001" } });
  test.each([
    ["null", null],
    ["a text", "record"],
    ["an empty record", {}],
    ["no dynamodb", { eventName: "INSERT", dynamodb: null }],
    ["no new image", withImage(undefined)],
    ["an image that is none", withImage("image")],
    ["an empty image", withImage({})],
    ["plain values", withImage({ CallerID: phone, orderId: "A" })],
    ["another table's item", withImage({ Id: { N: "101" }, Message: { S: "New item!" } })],
    ["a number without plus", withImage({ CallerID: { S: "819012345678" }, orderId: { S: "A" } })],
    ["an order number that is none", withImage({ CallerID: { S: phone }, orderId: { S: "" } })],
    ["an order number of another type", withImage({ CallerID: { S: phone }, orderId: { N: "1" } })],
    ["nulls", withImage({ CallerID: null, orderId: { NULL: true } })],
    [
      "__proto__",
      withImage(JSON.parse(`{"__proto__": {"CallerID": {"S": "${phone}"}, "orderId": {"S": "A"}}}`)),
    ],
  ])("in a batch is told of and passed over: %s", async (_, rubbish) => {
    const { handler, tried, logged } = notifier();
    expect(await handler({ Records: [rubbish, record(2, "B")] })).toEqual(nothingFailed);
    expect(tried()).toEqual([[phone, "B"]]);
    expect(logged).toMatchObject([{ level: "error", event: "record-not-understood" }, batch]);
    expect(JSON.stringify(logged)).not.toContain("9012345678");
  });

  test("is told of with its number, where it has one", async () => {
    const { handler, logged } = notifier();
    await handler({ Records: [withImage("image"), {}] });
    expect(logged.map(({ sequenceNumber }) => sequenceNumber)).toEqual(["100000000000000000001", undefined]);
  });

  test.each([
    [null],
    [undefined],
    [7],
    ["Records"],
    [[]],
    [{}],
    [{ Records: null }],
    [{ Records: { 0: record(1, "A") } }],
    [{ Details: { ContactData: {} } }],
  ])("instead of a batch is told of and changes nothing: %j", async (event) => {
    const { handler, tried, logged } = notifier();
    expect(await handler(event)).toEqual(nothingFailed);
    expect(tried()).toEqual([]);
    expect(logged).toEqual([{ level: "error", event: "batch-not-understood" }]);
  });

  test.each([undefined, null, "", 7])(
    "a failed record without a number fails no whole batch: %p",
    async (number) => {
      const { handler, tried } = notifier({ A: "unavailable" });
      const { dynamodb } = record(1, "A");
      const nameless = record(1, "A", { dynamodb: { ...dynamodb, SequenceNumber: number } });
      expect(await handler({ Records: [nameless, record(2, "B")] })).toEqual(nothingFailed);
      expect(tried()).toHaveLength(2);
    },
  );
});
