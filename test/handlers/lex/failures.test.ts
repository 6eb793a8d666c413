import { describe, expect, test } from "@jest/globals";
import { anOrder } from "../../support/builders.ts";
import { lexEvent, toldByFlow } from "../../support/lex-events.ts";
import { aBotCall } from "./a-bot-call.ts";

const down = async () => {
  throw Object.assign(new Error("nothing answers +819012345678"), { code: "ECONNREFUSED" });
};
const hangs = () => new Promise<never>(() => {});

describe("when the orders are out of reach", () => {
  test.each([
    ["ChangeShippingDate", "change the date"],
    ["ChangeShippingDate", "December 4th"],
    ["CancelOrder", "cancel"],
    ["OrderStatus", "status"],
  ])("%s (%s) ends as failed", async (intent, transcript) => {
    const call = aBotCall({ repository: { find: down } });
    const answer = await call.says(transcript, intent);
    expect(answer).toMatchObject({
      next: "Close",
      intent,
      state: "Failed",
      told: ["Error", "error", "unavailable"],
      says: call.wording.fault.unavailable,
    });
  });

  test("the log says why, without the number", async () => {
    const call = aBotCall({ repository: { find: down } });
    await call.says("status", "OrderStatus");
    expect(call.log).toMatchObject([{ level: "error", cause: "Error ECONNREFUSED" }]);
    expect(JSON.stringify(call.log)).not.toContain("9012345678");
  });

  test("a person can still be asked for", async () => {
    const call = aBotCall({ repository: { find: down } });
    expect(await call.says("operator", "SpeakToAgent")).toMatchObject({ state: "Fulfilled" });
  });

  test("the answer comes in time", async () => {
    const call = aBotCall({ repository: { find: hangs }, answerWithin: 150 });
    const answer = await call.says("status", "OrderStatus");
    expect(answer.told).toEqual(["Error", "error", "unavailable"]);
    expect(call.log).toMatchObject([{ cause: "late" }]);
  });
});

describe("when nobody can tell whether a change was made", () => {
  test("an answer that stayed out is unknown, never failed", async () => {
    const call = aBotCall({ repository: { save: async () => ({ outcome: "unconfirmed" }) } });
    await call.says("December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
    const answer = await call.says("yes", "ChangeShippingDate", { confirmationState: "Confirmed" });
    expect(answer).toMatchObject({
      next: "Close",
      state: "Failed",
      told: ["Error", "unknown", ""],
      says: call.wording.unknown,
    });
  });

  test.each([
    ["ChangeShippingDate", "December 4th"],
    ["CancelOrder", "cancel"],
  ])("a write that hangs is unknown (%s)", async (intent, transcript) => {
    const call = aBotCall({ repository: { save: hangs }, answerWithin: 150 });
    await call.says(transcript, intent);
    const answer = await call.says("yes", intent, { confirmationState: "Confirmed" });
    expect(answer.told).toEqual(["Error", "unknown", ""]);
  });

  test("the next try finds it done", async () => {
    const yes = { confirmationState: "Confirmed" } as const;
    const call = aBotCall({ repository: { save: async () => ({ outcome: "unconfirmed" }) } });
    const { attributes } = await call.says("cancel", "CancelOrder");
    expect((await call.says("yes", "CancelOrder", yes)).told).toEqual(["Error", "unknown", ""]);
    const next = aBotCall({ order: anOrder({ status: "cancelled", version: 1 }), attributes });
    const again = await next.says("yes", "CancelOrder", yes);
    expect(again.told).toEqual(["Success", "already-cancelled", ""]);
  });
});

test("each turn is one line of the log, without number, name, item or what was said", async () => {
  const call = aBotCall();
  await call.says("December 4th please, this is Hanako", "ChangeShippingDate", { slot: "2026-12-04" });
  await call.says("yes", "ChangeShippingDate", { confirmationState: "Confirmed" });
  expect(call.log).toEqual([
    expect.objectContaining({
      level: "info",
      event: "turn",
      intent: "ChangeShippingDate",
      action: "ConfirmIntent",
    }),
    expect.objectContaining({
      level: "info",
      contactId: "9f3a1c1e-6b6d-4f0e-9a54-2d5b1d9a7c11",
      source: "DialogCodeHook",
      lambdaResult: "Success",
      outcome: "rescheduled",
      reason: "",
      ms: expect.any(Number),
    }),
  ]);
  expect(JSON.stringify(call.log)).not.toMatch(/9012345678|山田|コーヒー|December|Hanako/);
});

test("the log tells the result of this turn alone, and only words of ours", async () => {
  const before = {
    lambdaResult: "Error",
    outcome: "cancelled",
    reason: "unavailable",
    shippingDate: "Hanako",
  };
  const call = aBotCall({ attributes: { ...toldByFlow, ...before, contactId: "Hanako, 090-1234-5678" } });
  await call.says("operator", "SpeakToAgent");
  await call.hook({ ...lexEvent({ intent: "Hanako" }), invocationSource: "Hanako" });
  const nothing = { level: "info", lambdaResult: "", outcome: "", reason: "" };
  expect(call.log).toMatchObject([
    { ...nothing, intent: "SpeakToAgent", action: "Close", contactId: undefined },
    { ...nothing, intent: "FallbackIntent", source: "" },
  ]);
  expect(JSON.stringify(call.log)).not.toMatch(/Hanako|5678/);
});
