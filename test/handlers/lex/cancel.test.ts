import { describe, expect, test } from "@jest/globals";
import { anOrder } from "../../support/builders.ts";
import { toldByFlow } from "../../support/lex-events.ts";
import { aBotCall } from "./a-bot-call.ts";

describe("cancelling", () => {
  test("reads the order back, and cancels it on a yes", async () => {
    const call = aBotCall();
    const readBack = await call.says("cancel my order", "CancelOrder");
    expect(readBack).toMatchObject({
      next: "ConfirmIntent",
      intent: "CancelOrder",
      state: "InProgress",
      says: call.wording.dialog.confirmCancel(anOrder()),
    });
    expect((await call.stored())?.status).toBe("placed");

    const done = await call.says("yes", "CancelOrder", { confirmationState: "Confirmed" });
    expect(done).toMatchObject({ next: "Close", state: "Fulfilled", told: ["Success", "cancelled", ""] });
    expect(done.attributes).toMatchObject({
      orderVersion: "1.cancelled.2026-11-27.2026-11-20x1.",
      message: done.says,
    });
    expect(await call.stored()).toMatchObject({ status: "cancelled", version: 1 });
  });

  test("asks again when there is more in the answer than a yes, whatever Lex makes of it", async () => {
    for (const transcript of ["yes, the one of Friday", "yes, but only one", "no", "mumble", ""]) {
      const call = aBotCall();
      await call.says("cancel", "CancelOrder");
      await call.says(transcript, "CancelOrder", { confirmationState: "Confirmed" });
      expect((await call.stored())?.version).toBe(0);
    }
  });

  test("asks again when Lex heard a no and the words are a yes", async () => {
    const call = aBotCall();
    await call.says("cancel", "CancelOrder");
    const again = await call.says("yes", "CancelOrder", { confirmationState: "Denied" });
    expect(again).toMatchObject({ next: "ConfirmIntent", intent: "CancelOrder", attributes: { tries: "1" } });
  });

  test("writes nothing on a yes that was not asked for", async () => {
    const call = aBotCall();
    const readBack = await call.says("cancel", "CancelOrder", { confirmationState: "Confirmed" });
    expect(readBack.next).toBe("ConfirmIntent");
    expect((await call.stored())?.version).toBe(0);
  });

  test.each([
    ["en_US", "no", "Denied"],
    ["en_US", "no thanks", "None"],
    ["ja_JP", "いえ、やめておきます", "None"],
  ] as const)(
    "leaves the order as it is on a no (%s: %s)",
    async (localeId, transcript, confirmationState) => {
      const call = aBotCall({ localeId });
      await call.presses("2");
      const kept = await call.says(transcript, "CancelOrder", { confirmationState });
      expect(kept).toMatchObject({
        next: "Close",
        state: "Fulfilled",
        told: ["Success", "unchanged", ""],
        says: call.wording.dialog.keptAsItIs,
      });
      expect(kept.attributes).toMatchObject({ orderVersion: "0.placed.2026-11-27.." });
      expect((await call.stored())?.version).toBe(0);
    },
  );

  test.each([
    ["en_US", "CancelOrder", "cancel it"],
    ["ja_JP", "CancelOrder", "キャンセルで"],
    ["ja_JP", "FallbackIntent", "はい、キャンセルしてください"],
  ])("takes the same wish again for a yes (%s, %s: %s)", async (localeId, intent, transcript) => {
    const call = aBotCall({ localeId });
    await call.says(localeId === "ja_JP" ? "キャンセルしたいです" : "cancel", "CancelOrder");
    await call.says(transcript, intent);
    expect((await call.stored())?.status).toBe("cancelled");
  });

  test.each([
    ["en_US", "yes but not today"],
    ["ja_JP", "キャンセルしたらどうなりますか"],
    ["ja_JP", "大丈夫です"],
    ["ja_JP", "結構です"],
    ["en_US", ""],
  ])("asks again when it is neither yes nor no (%s: %s)", async (localeId, transcript) => {
    const call = aBotCall({ localeId });
    await call.presses("2");
    const again = await call.says(transcript, "FallbackIntent");
    expect(again).toMatchObject({ next: "ConfirmIntent", intent: "CancelOrder", attributes: { tries: "1" } });
  });

  test("lets the caller go after three such answers", async () => {
    const call = aBotCall();
    await call.says("cancel", "CancelOrder");
    await call.says("mumble", "FallbackIntent");
    await call.says("mumble", "FallbackIntent");
    const ended = await call.says("mumble", "FallbackIntent");
    expect(ended).toMatchObject({ intent: "CancelOrder", told: ["Refused", "refused", "too-many-tries"] });
    expect((await call.stored())?.version).toBe(0);
  });

  test("of a cancelled order is a success without a question, at any version", async () => {
    const call = aBotCall({ order: anOrder({ status: "cancelled", version: 3 }), attributes: toldByFlow });
    const done = await call.says("cancel", "CancelOrder");
    expect(done).toMatchObject({ next: "Close", told: ["Success", "already-cancelled", ""] });
  });

  test.each([
    [anOrder({ status: "shipped" }), "already-shipped"],
    [anOrder({ shippingDate: "2026-11-20" }), "past-cutoff"],
    [anOrder({ version: 1 }), "changed-meanwhile"],
  ])("is refused without a question (%#)", async (order, reason) => {
    const call = aBotCall({ order, attributes: toldByFlow });
    const refused = await call.says("cancel", "CancelOrder");
    expect(refused).toMatchObject({
      next: "Close",
      state: "Fulfilled",
      told: ["Refused", "refused", reason],
    });
  });

  test("is refused at the yes when the order has changed meanwhile", async () => {
    const call = aBotCall();
    await call.says("cancel", "CancelOrder");
    call.put(anOrder({ shippingDate: "2026-12-01", version: 1 }));
    const refused = await call.says("yes", "CancelOrder", { confirmationState: "Confirmed" });
    expect(refused.told).toEqual(["Refused", "refused", "changed-meanwhile"]);
    expect((await call.stored())?.status).toBe("placed");
  });

  test("of an order that is gone at the yes finds none", async () => {
    const { attributes } = await aBotCall().says("cancel", "CancelOrder");
    const call = aBotCall({ order: anOrder({ id: "1002" }), attributes });
    const gone = await call.says("yes", "CancelOrder", { confirmationState: "Confirmed" });
    expect(gone).toMatchObject({ next: "Close", told: ["Refused", "not-found", "not-found"] });
  });

  test("at the yes asks the store once, to write", async () => {
    const { attributes } = await aBotCall().says("cancel", "CancelOrder");
    const find = () => Promise.reject(new Error("was looked at"));
    const call = aBotCall({ repository: { find }, attributes });
    const done = await call.says("yes", "CancelOrder", { confirmationState: "Confirmed" });
    expect(done.told).toEqual(["Success", "cancelled", ""]);
  });

  test("a turn that comes twice is a success twice and one change", async () => {
    const call = aBotCall();
    const { attributes } = await call.says("cancel", "CancelOrder");
    const yes = { attributes, confirmationState: "Confirmed" as const };
    await call.says("yes", "CancelOrder", yes);
    const again = await call.says("yes", "CancelOrder", yes);
    expect(again.told).toEqual(["Success", "already-cancelled", ""]);
    expect((await call.stored())?.version).toBe(1);
  });

  test("gives way to another wish: 'no, move it to December 4th'", async () => {
    const call = aBotCall();
    await call.says("cancel", "CancelOrder");
    const readBack = await call.says("no, move it to December 4th", "ChangeShippingDate", {
      slot: "2026-12-04",
    });
    expect(readBack).toMatchObject({ next: "ConfirmIntent", intent: "ChangeShippingDate" });
    await call.says("yes", "ChangeShippingDate", { confirmationState: "Confirmed" });
    expect(await call.stored()).toMatchObject({ status: "placed", shippingDate: "2026-12-04" });
  });

  test("takes over from a date: a yes is then a yes to cancelling", async () => {
    const call = aBotCall();
    await call.says("December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
    await call.says("cancel it", "CancelOrder");
    await call.says("yes", "CancelOrder", { confirmationState: "Confirmed" });
    expect(await call.stored()).toMatchObject({ status: "cancelled", shippingDate: "2026-11-27" });
  });
});
