import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { connectEvent } from "../../local/aws/connect-event.ts";
import { dynamodbOrders, dynamodbProofs } from "../../src/adapters/dynamodb/index.ts";
import { lookUpOrders } from "../../src/application/index.ts";
import * as lambdas from "../../src/composition/lambdas.ts";
import { anOrder, aPolicy, noon } from "../support/builders.ts";
import { theCustomer } from "../support/desk.ts";
import { type MeteredDynalite, startMeteredDynalite } from "../support/engines/metered-dynalite.ts";
import { otherWriter, plainItem } from "../support/engines/stored.ts";
import { aLog } from "../support/fakes.ts";

/*
 * What the functions ask of the database for a proof, and what they say of it. A reply, its words and its round trips
 * are the same whether there is no such order or it is somebody else's.
 */
const order = anOrder({ id: "1001" });
const others = anOrder({ id: "2002", customer: { name: "Other", phone: "+819087654321" } });

let engine: MeteredDynalite;
let env: Readonly<Record<string, string>>;
let stored: () => Promise<Readonly<Record<string, unknown>> | undefined>;

beforeAll(async () => {
  engine = await startMeteredDynalite();
});

afterAll(() => engine.close());

beforeEach(async () => {
  const tables = await engine.createTables();
  env = { ...tables, NOTICES: "stream" };
  const writer = otherWriter(engine.unmetered, tables.ORDERS_TABLE);
  await Promise.all([order, others].map((each) => writer.put(plainItem(each))));
  stored = () => writer.get(plainItem(order));
  engine.proxy.clear();
});

/** The reply, and what was asked of the database for it. */
async function traced<Reply>(work: Promise<Reply>) {
  const from = engine.proxy.requests.length;
  const reply = await work;
  return { reply, requests: engine.proxy.requests.slice(from).sort() };
}

const call = (parameters: Readonly<Record<string, string>>, endpoint = "+819012345678") =>
  connectEvent({ parameters, endpoint: { Address: endpoint }, contactData: { ContactId: randomUUID() } });
const claim = (orderId: string) => call({ CallerID: "09012345678", orderId }, "anonymous");

describe("who has nothing to prove", () => {
  test("costs no more than before: one round trip to look up, two to change", async () => {
    const lookedUp = await traced(lambdas.lookUpOrder(env, engine.system)(call({})));
    expect(lookedUp).toMatchObject({ reply: { outcome: "found" }, requests: ["Query"] });
    const cancelled = await traced(lambdas.cancelOrder(env, engine.system)(call({ orderId: "1001" })));
    expect(cancelled).toMatchObject({ reply: { outcome: "cancelled" }, requests: ["GetItem", "UpdateItem"] });
  });

  test("is served while the counts are out of reach", async () => {
    const elsewhere = { ...env, PROOFS_TABLE: "NoSuchTable" };
    expect(await lambdas.lookUpOrder(elsewhere, engine.system)(call({}))).toMatchObject({ outcome: "found" });
  });
});

describe("a claim", () => {
  const [none, theirs] = ["3003", "2002"];

  test("of what is not there and of what is another's is one reply, at the same cost", async () => {
    const lookUp = lambdas.lookUpOrder(env, engine.system);
    const [missing, foreign] = [await traced(lookUp(claim(none))), await traced(lookUp(claim(theirs)))];
    expect(missing).toMatchObject({ reply: { outcome: "not-found", reason: "not-found" } });
    expect(foreign).toEqual(missing);
    expect(missing.requests).toEqual(["GetItem", "UpdateItem", "UpdateItem"]);

    const cancel = lambdas.cancelOrder(env, engine.system);
    const [missed, notTheirs] = [await traced(cancel(claim(none))), await traced(cancel(claim(theirs)))];
    expect(missed).toMatchObject({ reply: { outcome: "not-found", reason: "not-found" } });
    expect(notTheirs).toEqual(missed);
    expect(missed.requests).toEqual(missing.requests);
  });

  test("that has failed too often is one reply, at the same cost, be it right or wrong", async () => {
    const lookUp = lambdas.lookUpOrder(env, engine.system);
    for (let guess = 0; guess < 5; guess++) await lookUp(claim(String(guess)));
    const [wrong, right] = [await traced(lookUp(claim(none))), await traced(lookUp(claim("1001")))];
    expect(wrong.reply).toMatchObject({
      lambdaResult: "Refused",
      reason: "too-many-tries",
      recordFound: "False",
    });
    expect(right).toEqual(wrong);
    expect(wrong.requests).not.toContain("GetItem");
  });
});

describe("digits", () => {
  const giving = (verificationCode: string) => call({ verificationCode, orderId: "1001" });

  test("that are wrong cost what a missing order does", async () => {
    const cancel = lambdas.cancelOrder({ ...env, VERIFY: "order-number" }, engine.system);
    const wrong = await traced(cancel(giving("9999")));
    const missing = await traced(cancel(call({ verificationCode: "9999", orderId: "3003" })));
    expect(wrong.reply).toMatchObject({ outcome: "refused", reason: "verification-failed" });
    expect(missing.reply).toMatchObject({ outcome: "not-found" });
    expect(wrong.requests).toEqual(missing.requests);
    expect(await traced(cancel(giving("1001")))).toMatchObject({ reply: { outcome: "cancelled" } });
  });

  test("guessed at once are looked at five times", async () => {
    const { ORDERS_TABLE: table = "", PROOFS_TABLE: proofs = "" } = env;
    // Without a handler's time limit, since it counts what is looked at, and not how soon.
    const lookUp = lookUpOrders({
      orders: dynamodbOrders({ client: engine.client, table, log: aLog().log }),
      clock: { now: () => noon },
      newId: randomUUID,
      policy: aPolicy(),
      verify: "order-number",
      proofs: dynamodbProofs({ client: engine.client, table: proofs }),
    });
    const guesses = Array.from({ length: 40 }, (_, index) => String(5000 + index));
    const results = await Promise.all(
      guesses.map((verificationCode) =>
        lookUp({ caller: { ...theCustomer, verificationCode, contactId: randomUUID() } }),
      ),
    );
    const reasons = results.map((result) => "reason" in result && result.reason);
    expect(reasons.filter((reason) => reason === "verification-failed")).toHaveLength(5);
    expect(reasons.filter((reason) => reason === "too-many-tries")).toHaveLength(35);
    expect(engine.proxy.requests.filter((request) => request === "Query")).toHaveLength(5);
  }, 30_000);
});

test("counts that are out of reach let nobody in, and nothing is changed", async () => {
  const elsewhere = { ...env, PROOFS_TABLE: "NoSuchTable" };
  const unavailable = { lambdaResult: "Error", outcome: "error", reason: "unavailable" };
  expect(await lambdas.lookUpOrder(elsewhere, engine.system)(claim("1001"))).toMatchObject(unavailable);
  expect(await lambdas.cancelOrder(elsewhere, engine.system)(claim("1001"))).toMatchObject(unavailable);
  expect(await stored()).toMatchObject({ isCancel: "False" });
});
