import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { CallEvent } from "connect-simulator";
import { type LocalLine, openLocalLine } from "../../../local/line/index.ts";

const tuesday = new Date("2026-11-24T10:00:00+09:00");
const emily = "+818034567890";
const daniel = "+12025550123";

/** What a developer's machine may bring along, all of it wrong for the line. */
const environment = {
  AWS_PROFILE: "production",
  AWS_REGION: "us-east-1",
  AWS_ACCESS_KEY_ID: "AKIAREAL",
  AWS_SECRET_ACCESS_KEY: "real",
  AWS_SESSION_TOKEN: "real",
  AWS_ENDPOINT_URL: "http://127.0.0.1:9",
  AWS_ENDPOINT_URL_DYNAMODB: "http://127.0.0.1:9",
  AWS_ENDPOINT_URL_SNS: "http://127.0.0.1:9",
  AWS_USE_FIPS_ENDPOINT: "true",
  AWS_USE_DUALSTACK_ENDPOINT: "true",
  AWS_CONFIG_FILE: "/nowhere/config",
  AWS_SHARED_CREDENTIALS_FILE: "/nowhere/credentials",
  ORDERS_TABLE: "Production",
  NOTICES: "stream",
  VERIFY: "order-number",
};

describe("the line on this machine", () => {
  const before = { ...process.env };
  let line: LocalLine;

  beforeAll(() => void Object.assign(process.env, environment));
  afterAll(() => {
    for (const name of Object.keys(environment)) delete process.env[name];
    Object.assign(process.env, before);
  });
  beforeEach(async () => {
    line = await openLocalLine({ clock: tuesday });
  });
  afterEach(() => line.close());

  async function moveToTomorrow(from: string) {
    const call = await line.call({ from, language: "en-US" });
    await call.press("1");
    await call.say("tomorrow");
    await call.press("1");
    return call;
  }

  test("moves an order: it is stored, texted and told as it happens", async () => {
    const events: CallEvent[] = [];
    const call = await line.call({ from: emily, language: "en-US", onEvent: (event) => events.push(event) });
    await call.say("I'd like to change the shipping date");
    await call.say("tomorrow");
    await call.say("yes");

    expect(await line.order("2107")).toMatchObject({ shippingDate: "2026-11-25", version: 1 });
    expect(await line.sms()).toEqual([{ to: emily, message: expect.stringContaining("November 25th") }]);
    expect(await line.items()).toContainEqual(
      expect.objectContaining({ CallerID: emily, orderId: "2107", shippingDate: "2026-11-25", version: "1" }),
    );
    const invoked = events.flatMap((event) => (event.type === "invoked" ? [event.name] : []));
    expect(invoked).toEqual(["look-up-order", "lex-code-hook", "lex-code-hook", "lex-code-hook"]);
  });

  test("speaks the language of the number dialled, and asks callers of the other number", async () => {
    const japanese = await line.call({ from: emily, language: "ja-JP" });
    expect(japanese.spoken.join()).toContain("お電話ありがとうございます");
    const either = await line.call({ from: emily });
    expect(either.spoken.join()).toContain("1を押して");
  });

  test("has a customer without orders, and knows neither strangers nor withheld numbers", async () => {
    const lone = line.customers.find(({ orders }) => orders.length === 0);
    for (const from of [lone?.phone, "+819099999999", undefined]) {
      const call = await line.call({ from, language: "en-US" });
      expect(call.spoken.join()).toContain("phone number");
    }
  });

  test("texts nobody abroad", async () => {
    const call = await moveToTomorrow(daniel);
    expect(call.spoken.join()).toContain("can't send texts");
    expect(await line.sms()).toEqual([]);
    expect(await line.order("4410")).toMatchObject({ shippingDate: "2026-11-25" });
  });

  test("takes orders and settings of one's own", async () => {
    const own = await openLocalLine({
      orders: [
        { id: "77", item: "Kettle", customer: { name: "Ann", phone: emily }, shippingDate: "2026-12-24" },
      ],
      clock: tuesday,
      settings: { VERIFY: "order-number" },
    });
    const call = await own.call({ from: emily, language: "en-US" });
    expect(call.spoken.join()).not.toContain("Kettle");
    expect((await own.items()).map(({ orderId }) => orderId)).toEqual(["77"]);
    await own.close();
  });

  test("opens on a weekday at ten in the morning, when people answer", async () => {
    const now = await openLocalLine({ orders: [] });
    expect(now.now().toISOString()).toMatch(/T01:00:00.000Z$/);
    expect([0, 6]).not.toContain(now.now().getUTCDay());
    await now.close();
  });

  describe("what is broken", () => {
    test("SNS: the change holds, the text stays owed, and the sweep sends it once all is well", async () => {
      await line.breakWith({ target: "sns", how: "is down" });
      await moveToTomorrow(emily);
      expect(await line.order("2107")).toMatchObject({ noticeOwed: { kind: "rescheduled" } });
      await line.setClock(new Date(tuesday.getTime() + 30 * 60_000));
      expect(await line.sms()).toEqual([]);

      await line.clearFaults();
      // Half an hour after the third attempt, wherever a busy machine left the first.
      await line.setClock(new Date(tuesday.getTime() + 75 * 60_000));
      expect(await line.sms()).toHaveLength(1);
      expect((await line.order("2107"))?.noticeOwed).toBeUndefined();
    });

    test("SNS for a day: the notice is given up", async () => {
      await line.breakWith({ target: "sns", how: "is down" });
      await moveToTomorrow(emily);
      await line.setClock(new Date(tuesday.getTime() + 25 * 3_600_000));
      expect(await line.order("2107")).toMatchObject({ noticeFailed: { reason: "overdue" } });
    });

    test("DynamoDB: the caller is put through to a person", async () => {
      await line.breakWith({ target: "dynamodb", how: "is down" });
      const call = await line.call({ from: emily, language: "en-US" });
      expect(call.ending).toBe("transferred to Orders");
      expect(line.faults).toEqual([{ target: "dynamodb", how: "is down" }]);
    });

    test.each(["hangs", "throws", "answers rubbish", "answers late"] as const)(
      "look-up-order %s: the caller is put through to a person",
      async (how) => {
        await line.breakWith({ target: "look-up-order", how });
        const call = await line.call({ from: emily, language: "en-US" });
        expect(call.ending).toBe("transferred to Orders");
      },
    );

    test.each(["hangs", "throws", "answers rubbish"] as const)(
      "lex-code-hook %s: nothing is changed",
      async (how) => {
        const call = await line.call({ from: emily, language: "en-US" });
        await line.breakWith({ target: "lex-code-hook", how });
        await call.say("cancel it").catch(() => undefined);
        expect(await line.order("2107")).toMatchObject({ status: "placed", version: 0 });
      },
    );

    test("notify-customer: the text is left to the sweep", async () => {
      await line.breakWith({ target: "notify-customer", how: "hangs" });
      await moveToTomorrow(emily);
      expect(await line.sms()).toEqual([]);
      await line.setClock(new Date(tuesday.getTime() + 10 * 60_000));
      expect(await line.sms()).toHaveLength(1);
    });
  });

  test("after hours callers hear so, and a full queue is full", async () => {
    line.queue = { ...line.queue, hours: "never" };
    const late = await line.call({ from: emily, language: "en-US" });
    await late.press("0");
    expect(late.spoken.join()).toContain("not available right now");
    line.queue = { hours: "always", state: "full" };
    const crowded = await line.call({ from: emily, language: "en-US" });
    await crowded.press("0");
    expect(crowded.ending).not.toBe("transferred to Orders");
  });

  test("is made as it was at first: orders, texts, failed proofs, clock, faults, queue; a call is hung up", async () => {
    const before = await line.items();
    await moveToTomorrow(emily);
    for (let tries = 0; tries < 5; tries += 1) {
      const stranger = await line.call({ from: "+819099990000", language: "en-US" });
      await stranger.press("08034567890#");
      await stranger.press("1#");
    }
    line.queue = { hours: "never", state: "full" };
    await line.breakWith({ target: "sns", how: "is down" });
    await line.setClock(new Date(tuesday.getTime() + 86_400_000));
    const open = await line.call({ from: emily, language: "en-US" });

    await line.reset();

    expect(open.ending).toBe("the caller hung up");
    expect(await line.items()).toEqual(before);
    expect(await line.sms()).toEqual([]);
    expect(line.now()).toEqual(tuesday);
    expect(line.faults).toEqual([]);
    const claim = await line.call({ from: "+819099990000", language: "en-US" });
    await claim.press("08034567890#");
    await claim.press("2107#");
    await claim.hears("Walnut desk lamp");
    await claim.press("0");
    expect(claim.ending).toBe("transferred to Orders");
  });
});
