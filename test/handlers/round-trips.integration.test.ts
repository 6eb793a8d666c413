import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { connectEvent } from "../../local/aws/connect-event.ts";
import * as lambdas from "../../src/composition/lambdas.ts";
import { anOrder } from "../support/builders.ts";
import { type MeteredDynalite, startMeteredDynalite } from "../support/engines/metered-dynalite.ts";
import { otherWriter, plainItem } from "../support/engines/stored.ts";
import { lexEvent } from "../support/lex-events.ts";

/*
 * What a change asks of the database, by what its caller was told and has to prove. Counting a proof, and taking that
 * back, is a request for the contact and one for each number, all at once: one round trip.
 */
const order = anOrder();
let engine: MeteredDynalite;
let env: Readonly<Record<string, string>>;
let write: (change: object) => Promise<void>;

beforeAll(async () => {
  engine = await startMeteredDynalite();
});

afterAll(() => engine.close());

beforeEach(async () => {
  const tables = await engine.createTables();
  env = { ...tables, NOTICES: "stream", VERIFY: "caller-id" };
  write = (change) =>
    otherWriter(engine.unmetered, tables.ORDERS_TABLE).put({ ...plainItem(order), ...change });
  await write({});
});

async function requestsOf(work: () => Promise<unknown>, outcome: string): Promise<readonly string[]> {
  engine.proxy.clear();
  expect(await work()).toMatchObject({ outcome });
  return engine.proxy.requests;
}

const digits = { verificationCode: "1001" };
const claimed = { CallerID: "09012345678" };
const changes = [
  ["cancel-order", "cancelled", lambdas.cancelOrder],
  ["change-shipping-date", "rescheduled", lambdas.changeShippingDate],
] as const;

describe.each(changes)("%s", (_, outcome, lambda) => {
  const asked = { orderId: order.id, shippingDate: "2026-12-03" };
  const changed = (told: object, { verify = "caller-id", endpoint = "+819012345678" } = {}) => {
    const event = connectEvent({ parameters: { ...asked, ...told }, endpoint: { Address: endpoint } });
    return requestsOf(() => lambda({ ...env, VERIFY: verify }, engine.system)(event), outcome);
  };
  const whole = { orderVersion: "0.placed.2026-11-27.." };

  test("is one round trip for whoever was told of the order", async () => {
    expect(await changed(whole)).toEqual(["UpdateItem"]);
  });

  test.each([{}, { orderVersion: "0" }])("is two for a flow that carries %j", async (told) => {
    expect(await changed(told)).toEqual(["GetItem", "UpdateItem"]);
  });

  test("is three for whoever proves the order by its digits, and four without what was told", async () => {
    const [count, save] = [["UpdateItem", "UpdateItem"], ["UpdateItem"]];
    const orderNumber = { verify: "order-number" };
    expect(await changed({ ...digits, ...whole }, orderNumber)).toEqual([...count, ...save, ...count]);
    await write({});
    expect(await changed(digits, orderNumber)).toEqual([...count, "GetItem", ...count, ...save]);
  });

  test("is three for whoever claims the number, and four without what was told", async () => {
    const [count, save] = [["UpdateItem", "UpdateItem"], ["UpdateItem"]];
    const withheld = { endpoint: "anonymous" };
    expect(await changed({ ...claimed, ...whole }, withheld)).toEqual([...count, ...save, ...count]);
    await write({});
    expect(await changed(claimed, withheld)).toEqual([...count, "GetItem", ...count, ...save]);
  });
});

describe("the bot", () => {
  const turn = async (details: Parameters<typeof lexEvent>[0]) => {
    const hook = lambdas.lexCodeHook(env, engine.system);
    engine.proxy.clear();
    const answer = await hook(lexEvent(details));
    if (!("sessionState" in answer)) throw new Error("no answer of the bot");
    return answer.sessionState.sessionAttributes;
  };
  const told = {
    callerNumber: order.customer.phone,
    ...{ orderId: order.id, orderVersion: "0.placed.2026-11-27.." },
  };

  test("cancels in one round trip, once that is confirmed", async () => {
    const intent = "CancelOrder";
    const attributes = await turn({ intent, transcript: "cancel my order", attributes: told });
    const yes = { intent, transcript: "yes", confirmationState: "Confirmed", attributes } as const;
    expect(await turn(yes)).toMatchObject({ outcome: "cancelled" });
    expect(engine.proxy.requests).toEqual(["UpdateItem"]);
  });

  test.each(["December 3rd", "two days later"])("reads %s back after one look at the order", async (said) => {
    const intent = "ChangeShippingDate";
    expect(await turn({ intent, transcript: said, attributes: told })).toMatchObject({ orderId: order.id });
    expect(engine.proxy.requests).toEqual(["GetItem"]);
  });
});
