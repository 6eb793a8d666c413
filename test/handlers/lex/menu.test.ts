import { describe, expect, test } from "@jest/globals";
import type { Wording } from "../../../src/wording/index.ts";
import { anOrder } from "../../support/builders.ts";
import { toldByFlow } from "../../support/lex-events.ts";
import { aBotCall } from "./a-bot-call.ts";

const all = ["ChangeShippingDate", "CancelOrder", "OrderStatus", "OtherOrder", "SpeakToAgent"] as const;
const notUnderstood = ({ dialog }: Wording) => dialog.joined([dialog.notUnderstood, dialog.menu(all)]);

describe("the menu by key", () => {
  test.each([
    ["1", "ElicitSlot", "ChangeShippingDate"],
    ["2", "ConfirmIntent", "CancelOrder"],
    ["3", "Close", "OrderStatus"],
    ["3#", "Close", "OrderStatus"],
    ["4", "Close", "OtherOrder"],
    ["0", "Close", "SpeakToAgent"],
  ])("%s is %s %s", async (keys, next, intent) => {
    expect(await aBotCall().presses(keys)).toMatchObject({ next, intent });
  });

  test.each(["7", "12", "*", "99999999999", "#"])("%s is no key of the menu", async (keys) => {
    const call = aBotCall();
    expect(await call.presses(keys)).toMatchObject({
      next: "ElicitIntent",
      says: notUnderstood(call.wording),
    });
  });

  test("a whole change by key: 1, the date, 1", async () => {
    const call = aBotCall({ localeId: "ja_JP" });
    await call.presses("1");
    await call.presses("1204");
    const done = await call.presses("1");
    expect(done).toMatchObject({ intent: "ChangeShippingDate", told: ["Success", "rescheduled", ""] });
    expect((await call.stored())?.shippingDate).toBe("2026-12-04");
  });

  test("a whole cancellation by key: 2, 1", async () => {
    const call = aBotCall();
    await call.presses("2");
    await call.presses("1");
    expect((await call.stored())?.status).toBe("cancelled");
  });

  test("2 is no: another date, or nothing cancelled", async () => {
    const moving = aBotCall();
    await moving.presses("1");
    await moving.presses("1204");
    expect(await moving.presses("2")).toMatchObject({ next: "ElicitSlot", intent: "ChangeShippingDate" });

    const cancelling = aBotCall();
    await cancelling.presses("2");
    expect((await cancelling.presses("2")).told).toEqual(["Success", "unchanged", ""]);
    expect((await cancelling.stored())?.version).toBe(0);
  });

  test("keys answer the question, whatever intent Lex takes them for", async () => {
    const call = aBotCall();
    await call.presses("1");
    await call.presses("1204");
    const done = await call.says("1", "OrderStatus", { inputMode: "DTMF" });
    expect(done.told).toEqual(["Success", "rescheduled", ""]);
  });

  test.each([
    ["20261204", "2026-12-04"],
    ["1204#", "2026-12-04"],
    ["0105", "2027-01-05"],
  ])("%s is a date where one is asked for", async (keys, date) => {
    const call = aBotCall();
    await call.presses("1");
    expect((await call.presses(keys)).attributes).toMatchObject({ proposedDate: date });
  });

  test.each(["1304", "0230", "204", "20260230", "5", "120"])("%s is none", async (keys) => {
    const call = aBotCall();
    await call.presses("1");
    expect((await call.presses(keys)).told).toEqual(["Refused", "refused", "date-not-understood"]);
  });

  test("0 leads to a person from any question, and what was told last stays told", async () => {
    const call = aBotCall();
    const refused = await call.says("today", "ChangeShippingDate", { slot: "2026-11-20" });
    const toPerson = await call.presses("0");
    expect(toPerson).toMatchObject({ next: "Close", intent: "SpeakToAgent", told: refused.told });
    expect(toPerson.attributes).toMatchObject({ asking: "", tries: "" });
    expect(refused.says).toContain(toPerson.attributes["message"]);
  });
});

describe("the menu by voice", () => {
  test("the status is told and ends the conversation", async () => {
    const call = aBotCall({ order: anOrder({ version: 4 }) });
    const status = await call.says("where is my order", "OrderStatus");
    expect(status).toMatchObject({
      next: "Close",
      state: "Fulfilled",
      told: ["Success", "found", ""],
      says: call.wording.status(anOrder(), undefined),
    });
    expect(status.attributes).toMatchObject({
      shippingDate: "2026-11-27",
      orderVersion: "4.placed.2026-11-27..",
    });
  });

  test("a person is asked for", async () => {
    const call = aBotCall();
    const toPerson = await call.says("operator", "SpeakToAgent");
    expect(toPerson).toMatchObject({ next: "Close", state: "Fulfilled", says: call.wording.dialog.toAgent });
  });

  test("another order is the flow's business, without a word", async () => {
    const other = await aBotCall().says("another order", "OtherOrder");
    expect(other).toMatchObject({ next: "Close", intent: "OtherOrder", state: "Fulfilled", says: "" });
  });

  test.each(["FallbackIntent", "AMAZON.HelpIntent"])(
    "what nobody understands is asked again (%s)",
    async (intent) => {
      const call = aBotCall();
      const again = await call.says("blah", intent);
      expect(again).toMatchObject({ next: "ElicitIntent", says: notUnderstood(call.wording) });
      await call.says("", intent);
      const ended = await call.says("blah", intent);
      expect(ended).toMatchObject({
        next: "Close",
        intent: "FallbackIntent",
        state: "Fulfilled",
        told: ["Refused", "refused", "too-many-tries"],
      });
    },
  );

  test("silence is an end where the caller may have nothing more to say", async () => {
    const call = aBotCall({ attributes: { ...toldByFlow, mayBeSilent: "True" } });
    expect(await call.says("", "FallbackIntent")).toMatchObject({
      next: "Close",
      intent: "FallbackIntent",
      says: "",
    });
    expect(await call.says("blah", "FallbackIntent")).toMatchObject({ next: "ElicitIntent" });
  });

  test("a date said to no question is not guessed at", async () => {
    expect(await aBotCall().says("December 4th", "FallbackIntent")).toMatchObject({ next: "ElicitIntent" });
  });

  test("tries are counted anew in the next conversation", async () => {
    const call = aBotCall();
    await call.says("blah", "FallbackIntent");
    await call.says("blah", "FallbackIntent");
    const status = await call.says("status", "OrderStatus");
    expect(status.attributes).toMatchObject({ tries: "" });
  });
});

test("the flow's own attributes come back as they went", async () => {
  const call = aBotCall({
    attributes: { ...toldByFlow, stage: "menu", "x-amz-lex:dtmf:end-timeout-ms:*:*": "2000" },
  });
  const { attributes } = await call.says("status", "OrderStatus");
  expect(attributes).toMatchObject({
    ...toldByFlow,
    orderVersion: "0.placed.2026-11-27..",
    stage: "menu",
    "x-amz-lex:dtmf:end-timeout-ms:*:*": "2000",
  });
});
