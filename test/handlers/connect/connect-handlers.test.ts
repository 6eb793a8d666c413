import { describe, expect, test } from "@jest/globals";
import { connectEvent } from "../../../local/aws/connect-event.ts";
import { inMemoryOrders, inMemoryProofs } from "../../../src/adapters/in-memory/index.ts";
import type { LogEntry } from "../../../src/application/index.ts";
import { cancelOrder, leaveToStream, lookUpOrders, rescheduleOrder } from "../../../src/application/index.ts";
import type { Order } from "../../../src/domain/index.ts";
import {
  cancelOrderHandler,
  changeShippingDateHandler,
  lookUpOrderHandler,
  numberReader,
} from "../../../src/handlers/index.ts";
import { wordings } from "../../../src/wording/index.ts";
import { anId, anOrder, aPhone, aPolicy, noon } from "../../support/builders.ts";
import { anIdSource } from "../../support/fakes.ts";

const caller = "+819012345678";

/** The handlers over those orders, at noon, with what it logged. */
function handlersOver(orders: readonly Order[], { verify = "caller-id" as const, answerWithin = 2400 } = {}) {
  const repository = inMemoryOrders(orders);
  const logged: LogEntry[] = [];
  const policy = aPolicy();
  const desk = {
    orders: repository,
    clock: { now: () => noon },
    policy,
    verify,
    proofs: inMemoryProofs(),
    canText: () => true,
    newId: anIdSource(),
    dispatchNotice: leaveToStream,
  };
  const parts = {
    wordings,
    policy,
    readNumber: numberReader("JP"),
    log: (entry: LogEntry) => void logged.push(entry),
    answerWithin,
  };
  return {
    logged,
    stored: (id: string) => repository.find(aPhone(caller), anId(id)),
    lookUp: lookUpOrderHandler({ ...parts, lookUpOrders: lookUpOrders(desk) }),
    cancel: cancelOrderHandler({ ...parts, cancelOrder: cancelOrder(desk) }),
    change: changeShippingDateHandler({ ...parts, rescheduleOrder: rescheduleOrder(desk) }),
  };
}

describe("look-up-order", () => {
  test("answers the article's flow: flat strings under the article's keys", async () => {
    const { lookUp } = handlersOver([
      anOrder({ id: "100", item: "Hoodie", customer: { name: "Justin", phone: caller } }),
    ]);
    expect(await lookUp(connectEvent({ parameters: { CallerID: caller } }))).toMatchObject({
      recordFound: "True",
      customerName: "Justin",
      orderId: "100",
      orderedItem: "Hoodie",
      shippingDate: "2026-11-27",
      isCancel: "False",
      lambdaResult: "Success",
      outcome: "found",
      reason: "",
      orderVersion: "0.placed.2026-11-27..",
      orderCount: "1",
      nextPosition: "",
      changeable: "True",
    });
  });

  test("goes through the recent orders by position", async () => {
    const { lookUp } = handlersOver([
      anOrder({ id: "1", orderedAt: "2026-11-01T00:00:00Z" }),
      anOrder({ id: "2", orderedAt: "2026-11-02T00:00:00Z" }),
    ]);
    expect(await lookUp(connectEvent())).toMatchObject({ orderId: "2", orderCount: "2", nextPosition: "2" });
    expect(await lookUp(connectEvent({ parameters: { position: "2" } }))).toMatchObject({
      orderId: "1",
      nextPosition: "",
    });
    expect(await lookUp(connectEvent({ parameters: { position: "3" } }))).toMatchObject({
      recordFound: "False",
      lambdaResult: "Success",
      outcome: "not-found",
    });
  });

  test("says so when the network tells no number", async () => {
    const { lookUp } = handlersOver([anOrder()]);
    for (const endpoint of [
      null,
      {},
      { Address: "anonymous" },
      { Address: "" },
      { Address: "Unavailable" },
      { Address: "anonymous@anonymous.invalid" },
      { Address: "sip:anonymous@anonymous.invalid" },
      { Address: 7 },
      "x",
    ])
      expect(await lookUp(connectEvent({ endpoint }))).toMatchObject({
        recordFound: "False",
        lambdaResult: "Success",
        outcome: "not-found",
        reason: "no-caller-number",
      });
  });

  test.each(["09012345678", "０９０－１２３４－５６７８", "+81 90 1234 5678", caller])(
    "believes a typed number, %s, with the whole order number only",
    async (typed) => {
      const { lookUp } = handlersOver([anOrder({ id: "100" })]);
      const withheld = { endpoint: { Address: "anonymous" } };
      expect(await lookUp(connectEvent({ ...withheld, parameters: { CallerID: typed } }))).toMatchObject({
        lambdaResult: "Refused",
        reason: "order-number-needed",
        recordFound: "False",
        orderId: "",
      });
      expect(
        await lookUp(connectEvent({ ...withheld, parameters: { CallerID: typed, orderId: "100" } })),
      ).toMatchObject({ recordFound: "True", orderId: "100" });
      expect(
        await lookUp(connectEvent({ ...withheld, parameters: { CallerID: typed, orderId: "10" } })),
      ).toMatchObject({ recordFound: "False", reason: "not-found" });
    },
  );

  test("lets three guesses of an order number fail in a contact, then is silent about the right one", async () => {
    const { lookUp, cancel } = handlersOver([anOrder({ id: "100" })]);
    const guess = (orderId: string, ContactId = "first") =>
      connectEvent({
        endpoint: { Address: "anonymous" },
        parameters: { CallerID: caller, orderId },
        contactData: { ContactId },
      });
    const tooMany = { lambdaResult: "Refused", outcome: "refused", reason: "too-many-tries" };
    for (const id of ["1", "2", "3"])
      expect(await lookUp(guess(id))).toMatchObject({ outcome: "not-found", reason: "not-found" });
    expect(await lookUp(guess("100"))).toMatchObject({ ...tooMany, recordFound: "False", orderId: "" });
    expect(await lookUp(guess("100", "second"))).toMatchObject({ outcome: "found" });
    expect(await cancel(guess("100"))).toMatchObject(tooMany);
  });

  test("counts claims that fail for the number that they come from", async () => {
    const { lookUp } = handlersOver([anOrder({ id: "100" })]);
    const claim = (CallerID: string, Address: string) =>
      lookUp(
        connectEvent({
          endpoint: { Address },
          parameters: { CallerID, orderId: "100" },
          contactData: { ContactId: CallerID },
        }),
      );
    for (const last of ["1", "2", "3", "4", "5"])
      expect(await claim(`+81901111222${last}`, "+819087654321")).toMatchObject({ reason: "not-found" });
    expect(await claim(caller, "sip:+819087654321@pbx")).toMatchObject({ reason: "too-many-tries" });
    expect(await claim(caller, "+819087654322")).toMatchObject({ outcome: "found" });
  });

  test.each([
    "819012345678",
    "090-1234-5678",
    "sip:+819012345678@203.0.113.7;user=phone",
    "tel:+81-90-1234-5678;ext=5",
    "+81 (0)90 1234 5678",
  ])("takes an endpoint that reads as a number for that number: %s", async (Address) => {
    const { lookUp } = handlersOver([anOrder({ id: "100" })]);
    for (const CallerID of ["", Address, caller, "09012345678"])
      expect(await lookUp(connectEvent({ endpoint: { Address }, parameters: { CallerID } }))).toMatchObject({
        recordFound: "True",
        orderId: "100",
      });
  });

  test("tells a typed number that reads as none from a withheld one", async () => {
    const { lookUp } = handlersOver([anOrder({ id: "100" })]);
    const reason = async (CallerID: string, Address = "anonymous") =>
      (await lookUp(connectEvent({ endpoint: { Address }, parameters: { CallerID, orderId: "100" } })))
        .reason;
    expect(await reason("123")).toBe("number-not-understood");
    expect(await reason("99", caller)).toBe("number-not-understood");
    for (const none of ["anonymous", "withheld", "Timeout"])
      expect(await reason(none)).toBe("no-caller-number");
  });

  test("speaks the contact's language, else the order's, else the shop's", async () => {
    const { lookUp } = handlersOver([anOrder({ language: "en-US" })]);
    const messages = await Promise.all(
      ["ja-JP", "en-US", undefined, "fr-FR"].map(
        async (languageCode) => (await lookUp(connectEvent({ languageCode: languageCode ?? null }))).message,
      ),
    );
    expect(messages[0]).toMatch(/[ぁ-ん]/);
    expect(messages.slice(1)).toEqual([messages[1], messages[1], messages[1]]);
    expect(messages[1]).toMatch(/^[^ぁ-ん]+$/);
  });
});

describe("cancel-order", () => {
  test("cancels, and answers a repeat with success", async () => {
    const { cancel, stored } = handlersOver([anOrder({ id: "100" })]);
    const event = connectEvent({ parameters: { orderId: "100", orderVersion: "0" } });
    expect(await cancel(event)).toMatchObject({ lambdaResult: "Success", outcome: "cancelled", reason: "" });
    expect(await cancel(event)).toMatchObject({ lambdaResult: "Success", outcome: "already-cancelled" });
    expect(await stored("100")).toMatchObject({
      status: "cancelled",
      version: 1,
      noticeOwed: { language: "en-US" },
    });
  });

  test("wants the number of an order", async () => {
    const { cancel, stored } = handlersOver([anOrder({ id: "100" })]);
    for (const parameters of [
      {},
      { orderId: "" },
      { orderId: "100", orderVersion: "new" },
      { orderId: ["100"] },
    ])
      expect(await cancel(connectEvent({ parameters }))).toMatchObject({
        lambdaResult: "Error",
        outcome: "error",
        reason: "not-understood",
      });
    expect(await stored("100")).toMatchObject({ status: "placed", version: 0 });
  });

  test("does not tell another's order from none", async () => {
    const { cancel, stored } = handlersOver([anOrder({ id: "100" })]);
    const parameters = { orderId: "100" };
    const foreign = await cancel(connectEvent({ endpoint: { Address: "+818011112222" }, parameters }));
    const missing = await cancel(connectEvent({ parameters: { orderId: "101" } }));
    expect(foreign).toEqual(missing);
    expect(foreign).toMatchObject({ lambdaResult: "Refused", outcome: "not-found", reason: "not-found" });
    expect(await stored("100")).toMatchObject({ status: "placed" });
  });

  test("refuses what is at another version than the caller was told", async () => {
    const { cancel } = handlersOver([anOrder({ id: "100", version: 3 })]);
    expect(await cancel(connectEvent({ parameters: { orderId: "100", orderVersion: "2" } }))).toMatchObject({
      lambdaResult: "Refused",
      reason: "changed-meanwhile",
    });
  });
});

describe("change-shipping-date", () => {
  const at = (shippingDate: unknown) =>
    connectEvent({ parameters: { orderId: "100", orderVersion: "0", shippingDate } });

  test("moves the order and tells its date", async () => {
    const { change, stored } = handlersOver([anOrder({ id: "100" })]);
    expect(await change(at("2026-12-03"))).toMatchObject({
      lambdaResult: "Success",
      outcome: "rescheduled",
      shippingDate: "2026-12-03",
      suggestion: "",
    });
    expect(await stored("100")).toMatchObject({ shippingDate: "2026-12-03", version: 1 });
  });

  test("suggests the nearest date instead of one that can't be had", async () => {
    const { change } = handlersOver([anOrder({ id: "100" })]);
    expect(await change(at("2027-12-03"))).toMatchObject({
      lambdaResult: "Refused",
      reason: "date-too-far",
      shippingDate: "2026-11-27",
      suggestion: "2027-01-19",
    });
  });

  test.each(
    [
      "2026-02-30",
      "2026-W48",
      "明日",
      "",
      "2026-12-03T10:00",
      "2026-1-3",
      "\ud800",
      "1".repeat(2_000_000),
      undefined,
      {},
      20261203,
    ].map((text, index) => ({ text, index })),
  )("does not guess at a date that is none: $index", async ({ text }) => {
    const { change, stored } = handlersOver([anOrder({ id: "100" })]);
    expect(await change(at(text))).toMatchObject({
      lambdaResult: "Refused",
      outcome: "refused",
      reason: "date-not-understood",
    });
    expect(await stored("100")).toMatchObject({ shippingDate: "2026-11-27", version: 0 });
  });
});

describe("whatever comes", () => {
  const nested: unknown[] = [];
  nested.push(nested);
  const rubbish: readonly unknown[] = [
    undefined,
    null,
    42,
    "",
    [],
    {},
    { Details: null },
    { Details: {} },
    { Details: { ContactData: null, Parameters: null } },
    {
      Details: {
        ContactData: { CustomerEndpoint: { Address: caller } },
        Parameters: JSON.parse('{"__proto__": {"orderId": "100"}}'),
      },
    },
    connectEvent({ parameters: { orderId: "\ud800", shippingDate: "\udfff" } }),
    connectEvent({ parameters: { orderId: "x".repeat(3_000_000), CallerID: "9".repeat(3_000_000) } }),
    connectEvent({ contactData: { Channel: "CHAT", CustomerEndpoint: null, MediaStreams: undefined } }),
    connectEvent({
      contactData: { Channel: "TASK", CustomerEndpoint: null, SystemEndpoint: null, ContactId: {} },
    }),
    connectEvent({ parameters: { orderId: nested, position: nested } }),
    connectEvent({ parameters: { position: "0" } }),
    connectEvent({ parameters: { position: "first" } }),
  ];

  test.each(rubbish.map((event, index) => ({ event, index })))(
    "is answered with a flat map of strings under 32 KB, logged in one line, and changes nothing: event $index",
    async ({ event }) => {
      const handlers = handlersOver([anOrder({ id: "100" })]);
      for (const handler of [handlers.lookUp, handlers.cancel, handlers.change]) {
        const reply = await handler(event);
        expect(Object.values(reply).every((value) => typeof value === "string")).toBe(true);
        expect(Buffer.byteLength(JSON.stringify(reply))).toBeLessThan(32 * 1024);
        expect(reply.message).not.toBe("");
      }
      expect(handlers.logged).toHaveLength(3);
      expect(await handlers.stored("100")).toEqual(anOrder({ id: "100" }));
    },
  );

  test("a stored name of any length or content fits the answer", async () => {
    const { lookUp } = handlersOver([
      anOrder({ item: "\ud800長".repeat(100_000), customer: { name: "n".repeat(400_000), phone: caller } }),
    ]);
    const reply = await lookUp(connectEvent());
    expect(Buffer.byteLength(JSON.stringify(reply))).toBeLessThan(32 * 1024);
    expect(JSON.stringify(reply)).not.toMatch(/\\ud800/);
    expect(reply.recordFound).toBe("True");
  });

  test("the log holds neither numbers nor names", async () => {
    const handlers = handlersOver([anOrder({ id: "100" })]);
    await handlers.lookUp(connectEvent());
    await handlers.cancel(connectEvent({ parameters: { orderId: "100" } }));
    const log = JSON.stringify(handlers.logged);
    expect(log).toContain('"outcome":"cancelled"');
    expect(log).not.toMatch(/9012345678|山田|コーヒーミル/);
  });
});

describe("a store that fails", () => {
  const broken = (problem: () => Promise<never>) => {
    const logged: LogEntry[] = [];
    const policy = aPolicy();
    const parts = {
      wordings,
      policy,
      readNumber: numberReader("JP"),
      log: (entry: LogEntry) => void logged.push(entry),
      answerWithin: 150,
    };
    return {
      logged,
      lookUp: lookUpOrderHandler({ ...parts, lookUpOrders: problem }),
      cancel: cancelOrderHandler({ ...parts, cancelOrder: problem }),
    };
  };

  test("is an error that the log explains, without the words of the store", async () => {
    const { lookUp, cancel, logged } = broken(() =>
      Promise.reject(new RangeError("no table for +819012345678")),
    );
    expect(await lookUp(connectEvent())).toMatchObject({
      lambdaResult: "Error",
      outcome: "error",
      reason: "unavailable",
      recordFound: "False",
    });
    expect(await cancel(connectEvent({ parameters: { orderId: "100" } }))).toMatchObject({
      outcome: "error",
      reason: "unavailable",
    });
    expect(logged[0]).toMatchObject({
      level: "error",
      cause: expect.stringMatching(/^RangeError at [\w.-]+:\d+:\d+$/),
    });
  });

  test("is not waited for; what may have been written is not called failed", async () => {
    const { lookUp, cancel } = broken(() => new Promise(() => {}));
    expect(await lookUp(connectEvent())).toMatchObject({
      lambdaResult: "Error",
      outcome: "error",
      reason: "unavailable",
    });
    expect(await cancel(connectEvent({ parameters: { orderId: "100" } }))).toMatchObject({
      lambdaResult: "Error",
      outcome: "unknown",
      reason: "",
      message: wordings["en-US"].unknown,
    });
  });
});
