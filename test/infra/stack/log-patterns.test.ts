import { describe, expect, test } from "@jest/globals";
import { logPatterns } from "../../../infra/stack/log-patterns.ts";
import { consoleLog } from "../../../src/adapters/console/index.ts";
import { readerOf } from "../../../src/adapters/dynamodb/reader-of.ts";
import { inMemoryOrders } from "../../../src/adapters/in-memory/index.ts";
import {
  countDeliveries,
  type Delivery,
  type Log,
  type LogEntry,
  type Reason,
} from "../../../src/application/index.ts";
import { connectHandler } from "../../../src/handlers/connect/connect-handler.ts";
import { notifyCustomerHandler, numberReader, sweepNoticesHandler } from "../../../src/handlers/index.ts";
import { wordings } from "../../../src/wording/index.ts";
import { anOwingOrder, aPolicy } from "../../support/builders.ts";
import { aDesk } from "../../support/desk.ts";
import { matchesPattern } from "./log-pattern.ts";

type Counted = keyof typeof logPatterns;

/** The lines that the console would show of those entries: what CloudWatch Logs gets. */
function linesOf(entries: readonly LogEntry[]): readonly string[] {
  const lines: string[] = [];
  const log = consoleLog({ write: (text) => lines.push(text) });
  for (const entry of entries) log(entry);
  return lines;
}

async function loggedBy(happen: (log: Log) => unknown): Promise<readonly LogEntry[]> {
  const entries: LogEntry[] = [];
  await happen((entry) => entries.push(entry));
  return entries;
}

const order = anOwingOrder();
const request = { phone: order.customer.phone, orderId: order.id };

/** Delivers the order's notice, after which the store is out of reach if `dies`, or which the carrier refuses. */
async function delivering(fate: "sent" | "rejected" | "unsettled") {
  let down = false;
  const orders = new Proxy(inMemoryOrders([order]), {
    get: (store, name) =>
      down ? () => Promise.reject(new Error("the store is out of reach")) : Reflect.get(store, name),
  });
  const desk = aDesk(orders);
  if (fate === "rejected") desk.notifier.next.push("rejected");
  if (fate === "unsettled")
    desk.notifier.next.push(() => {
      down = true;
    });
  await desk.deliver(request);
  return desk.logged;
}

const batch = (event: unknown, delivery: Delivery = { outcome: "nothing-owed" }) =>
  loggedBy((log) =>
    notifyCustomerHandler({
      deliverNotice: async () => delivery,
      orderKeyOf: ({ orderId }) => (orderId === undefined ? undefined : request),
      log,
      answerWithin: 1000,
    })(event),
  );

const aBatch = { Records: [{ dynamodb: { NewImage: { orderId: { S: "1001" } }, SequenceNumber: "1" } }] };

const sweep = (found: Readonly<Record<string, number>>) =>
  loggedBy((log) => {
    const counts = { ...countDeliveries([]), oldestOwedSeconds: 0 };
    return sweepNoticesHandler({
      sweepNotices: async () => ({ ...counts, ...found }),
      log,
      answerWithin: 1000,
    })();
  });
const brokenSweep = () =>
  loggedBy(async (log) => {
    const sweepNotices = () => Promise.reject(new Error("the store is out of reach"));
    await expect(sweepNoticesHandler({ sweepNotices, log, answerWithin: 1000 })()).rejects.toThrow();
  });

const call = (lambdaResult: "Success" | "Refused" | "Error", reason: Reason | "") =>
  loggedBy((log) => {
    const parts = { wordings, policy: aPolicy(), readNumber: numberReader("JP"), log, answerWithin: 1000 };
    const outcome = ({ Success: "found", Refused: "refused", Error: "error" } as const)[lambdaResult];
    const replyTo = async () => ({ lambdaResult, outcome, reason, message: "" });
    const endpoint = { Address: "+819012345678", Type: "TELEPHONE_NUMBER" };
    const event = { Details: { ContactData: { CustomerEndpoint: endpoint }, Parameters: {} } };
    return connectHandler(parts, { name: "cancel-order", blank: {}, writes: true, replyTo })(event);
  });

const reading = (item: Readonly<Record<string, unknown>>) =>
  loggedBy((log) => readerOf(log)({ CallerID: "+819012345678", orderId: "1001", ...item }));

/** What happens, by which of it is counted. */
const happenings: readonly [string, readonly Counted[], () => Promise<readonly LogEntry[]>][] = [
  ["a caller is helped", [], () => call("Success", "")],
  ["a caller is told of an error", ["answeredError"], () => call("Error", "unavailable")],
  ["a caller is refused", [], () => call("Refused", "past-cutoff")],
  ["a caller has tried too often", ["guessing"], () => call("Refused", "too-many-tries")],
  ["an item is no order", ["unreadable"], () => reading({ shippingDate: "2026/12/10" })],
  ["an invocation is no batch", ["recordsNotUnderstood"], () => batch({})],
  ["a record is not understood", ["recordsNotUnderstood"], () => batch({ Records: [{}] })],
  [
    "a batch that meets an order that it can't read",
    ["owingUnreadable"],
    () => batch(aBatch, { outcome: "unreadable", fault: "status is none of placed" }),
  ],
  ["a text is sent", [], () => delivering("sent")],
  ["a text is refused for good", ["noticesGivenUp"], () => delivering("rejected")],
  ["a text can't be settled", ["noticesUnsettled"], () => delivering("unsettled")],
  ["a sweep", ["oldestOwed"], () => sweep({})],
  [
    "a sweep that finds what it can't read",
    ["oldestOwed", "owingUnreadable"],
    () => sweep({ unreadable: 2 }),
  ],
  ["a sweep that breaks off", [], brokenSweep],
];

const counted = (line: string) =>
  (Object.keys(logPatterns) as Counted[]).filter((name) => matchesPattern(logPatterns[name], line));

describe("the patterns of what is counted in the logs", () => {
  test.each(happenings)("%s: counts as %j", async (_what, expected, happen) => {
    const lines = linesOf(await happen());
    expect(lines).not.toEqual([]);
    expect([...new Set(lines.flatMap(counted))].sort()).toEqual([...expected].sort());
  });

  test("each counts something that happens here", () => {
    const seen = new Set(happenings.flatMap(([, expected]) => expected));
    expect(Object.keys(logPatterns).filter((name) => !seen.has(name as Counted))).toEqual([]);
  });
});

describe("the reader of patterns", () => {
  const line = JSON.stringify({ event: "sweep", unreadable: 2, reason: "" });
  test.each([
    ['{ $.event = "sweep" }', true],
    ['{ $.event != "sweep" }', false],
    ['{ $.event = "swept" || $.unreadable = 2 }', true],
    ['{ $.event = "sweep" && $.unreadable > 2 }', false],
    ["{ $.unreadable >= 2 }", true],
    ["{ $.unheardOf >= 0 }", false],
  ])("%s: %s", (pattern, expected) => {
    expect(matchesPattern(pattern, line)).toBe(expected);
  });

  test.each(["sweep", "{ event = 1 }", '{ $.event > "a" }', "{ ($.a = 1) }"])("knows no %s", (pattern) => {
    expect(() => matchesPattern(pattern, line)).toThrow();
  });
});
