import { describe, expect, test } from "@jest/globals";
import { lexEvent, lexSlot, toldByFlow } from "../../support/lex-events.ts";
import { aBotCall } from "./a-bot-call.ts";

const megabyte = "x".repeat(2 ** 20);
const event = lexEvent({ transcript: "December 4th", slot: "2026-12-04" });
const session = event.sessionState;
const atDate = { ...toldByFlow, asking: "date", askedAbout: "1001 0" };
const withSlot = (slot: unknown) => ({
  ...event,
  inputTranscript: "…",
  sessionState: {
    sessionAttributes: atDate,
    intent: { ...session.intent, slots: { ShippingDate: slot } },
  },
});

describe("what is no Lex event", () => {
  test.each([
    undefined,
    null,
    "event",
    42,
    [],
    {},
    { sessionState: null },
    { sessionState: {} },
    { sessionState: { intent: null } },
    { sessionState: { intent: { name: 7 } } },
    { warmUp: true },
  ])("%j is answered as an error", async (nothing) => {
    const call = aBotCall();
    const answer = await call.hook(nothing);
    expect(answer).toMatchObject({
      next: "Close",
      state: "Failed",
      told: ["Error", "error", "not-understood"],
      says: expect.stringMatching(/./),
    });
    expect(call.log).toMatchObject([{ level: "error", event: "turn", reason: "not-understood" }]);
    expect((await call.stored())?.version).toBe(0);
  });
});

describe("what Lex may send", () => {
  test.each([
    ["no request attributes", { ...event, requestAttributes: null }],
    ["no session attributes", { ...event, sessionState: { intent: session.intent } }],
    ["null session attributes", { ...event, sessionState: { ...session, sessionAttributes: null } }],
    ["null slots", { ...event, sessionState: { ...session, intent: { ...session.intent, slots: null } } }],
    ["no slots", { ...event, sessionState: { ...session, intent: { name: "ChangeShippingDate" } } }],
    ["no bot", { ...event, bot: undefined }],
    ["no transcript", { ...event, inputTranscript: undefined }],
    ["no source", { ...event, invocationSource: 3 }],
    ["unknown keys", { ...event, somethingNew: { deep: [1] } }],
    [
      "a chat",
      { ...event, inputMode: "Text", requestAttributes: { "x-amz-lex:channels:platform": "Connect Chat" } },
    ],
    [
      "attributes of other types",
      { ...event, sessionState: { ...session, sessionAttributes: { a: 1, b: null } } },
    ],
    ["a megabyte said", { ...event, inputTranscript: megabyte }],
    ["a megabyte in a slot", withSlot(lexSlot(megabyte))],
    ["half a character", { ...event, inputTranscript: "\ud83d", sessionState: session }],
    [
      "half a character in an attribute",
      { ...event, sessionState: { ...session, sessionAttributes: { a: "\udc00" } } },
    ],
    ["a source without end", { ...event, invocationSource: megabyte }],
    ["an unknown intent", { ...event, sessionState: { ...session, intent: { name: megabyte } } }],
    ["a foreign language", { ...event, bot: { localeId: "fr_FR" } }],
    ["its prototype", JSON.parse(JSON.stringify(event).replace('"callerNumber"', '"__proto__"'))],
  ])("%s is answered", async (_, odd) => {
    const call = aBotCall();
    const answer = await call.hook(odd);
    expect(answer.says).not.toBe("");
    expect((await call.stored())?.version).toBe(0);
    expect(call.log.map(({ event }) => event)).toEqual(["turn"]);
  });

  test("session attributes that are too long are let go, and the order is not", async () => {
    const call = aBotCall({ attributes: { ...toldByFlow, note: megabyte } });
    const { attributes } = await call.says("December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
    expect(attributes).toMatchObject({ ...toldByFlow, proposedDate: "2026-12-04" });
    expect(attributes).not.toHaveProperty("note");
  });

  test.each([
    ["whole", lexSlot("2026-12-04")],
    ["without a shape", { value: lexSlot("2026-12-04").value }],
    ["a list", { shape: "List", values: [lexSlot("2026-12-04")] }],
    ["a list with its first value", { shape: "List", value: lexSlot("2026-12-04").value, values: [] }],
  ])("a slot is read: %s", async (_, slot) => {
    const answer = await aBotCall().hook(withSlot(slot));
    expect(answer.attributes).toMatchObject({ proposedDate: "2026-12-04" });
  });

  test.each([
    ["null", null],
    ["unresolved", lexSlot(undefined, "…")],
    ["no date", lexSlot("2026-W48")],
    ["a date that does not exist", lexSlot("2026-02-30")],
    ["with a time", lexSlot("2026-12-04T10:00")],
    ["empty", lexSlot("")],
    ["text", "2026-12-04"],
    ["an empty list", { shape: "List", values: [] }],
    ["composite", { shape: "Composite", subSlots: {} }],
  ])("a slot holds nothing: %s", async (_, slot) => {
    const answer = await aBotCall().hook(withSlot(slot));
    expect(answer).toMatchObject({ next: "ElicitSlot", attributes: { proposedDate: "" } });
  });

  test.each(["abc", "-1", "1.5", "９", "99999999999999999999"])(
    "an order version of %s is an error",
    async (orderVersion) => {
      const call = aBotCall({ attributes: { ...toldByFlow, orderVersion } });
      const answer = await call.says("cancel", "CancelOrder");
      expect(answer).toMatchObject({ state: "Failed", told: ["Error", "error", "not-understood"] });
    },
  );

  test.each(["date", "which-day", "cancel-confirmation", "", "nonsense"])(
    "a yes to no date confirms none (asking: %j)",
    async (asking) => {
      const call = aBotCall({ attributes: { ...atDate, asking, proposedDate: "2026-12-04" } });
      await call.says("yes", "ChangeShippingDate", { confirmationState: "Confirmed" });
      expect((await call.stored())?.shippingDate).toBe("2026-11-27");
    },
  );

  test.each([{ orderId: "1002" }, { orderVersion: "1" }, { askedAbout: "" }])(
    "a yes counts only for the order that was read back (%j)",
    async (other) => {
      const asked = { ...atDate, asking: "cancel-confirmation" };
      const call = aBotCall({ attributes: { ...asked, ...other } });
      const answer = await call.says("yes", "CancelOrder", { confirmationState: "Confirmed" });
      expect(answer.next).toBe("ElicitIntent");
      expect((await call.stored())?.status).toBe("placed");
    },
  );

  test("a question that was open while the function was replaced can be answered", async () => {
    const call = aBotCall({ attributes: { ...toldByFlow, asking: "cancel-confirmation" } });
    await call.says("yes", "CancelOrder", { confirmationState: "Confirmed" });
    expect((await call.stored())?.status).toBe("cancelled");
  });

  test("what came in as told is told on only where it is a word of ours", async () => {
    const told = { lambdaResult: "Success", outcome: "hacked", reason: "x", topic: "y", suggestion: "soon" };
    const call = aBotCall({ attributes: { ...toldByFlow, ...told } });
    const { attributes } = await call.says("another order", "OtherOrder");
    expect(attributes).toMatchObject({
      lambdaResult: "Success",
      outcome: "",
      reason: "",
      topic: "",
      suggestion: "",
    });
  });

  test("a session that somebody tampered with confirms nothing", async () => {
    const attributes = {
      ...atDate,
      asking: "date-confirmation",
      proposedDate: "2026-02-30",
      tries: "-9",
    };
    const call = aBotCall({ attributes });
    const answer = await call.says("yes", "ChangeShippingDate", { confirmationState: "Confirmed" });
    expect(answer.next).toBe("ElicitSlot");
    expect((await call.stored())?.version).toBe(0);
  });
});
