import { describe, expect, test } from "@jest/globals";
import { inMemoryProofs } from "../../../src/adapters/in-memory/index.ts";
import { weekdays } from "../../../src/domain/index.ts";
import { aDate, anOrder, aPolicy } from "../../support/builders.ts";
import { lexSlot, toldByFlow } from "../../support/lex-events.ts";
import { aBotCall } from "./a-bot-call.ts";

const friday = aDate("2026-12-04");
const moved = ["Success", "rescheduled", ""];

describe("moving the shipping date", () => {
  test("asks for the date, reads it back, and moves the order on a yes", async () => {
    const call = aBotCall();

    const asked = await call.says("change the date", "ChangeShippingDate");
    expect(asked).toMatchObject({ next: "ElicitSlot", says: call.wording.dialog.askDate });

    const readBack = await call.says("December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
    expect(readBack).toMatchObject({
      next: "ConfirmIntent",
      intent: "ChangeShippingDate",
      state: "InProgress",
      says: call.wording.dialog.confirmDate(friday),
    });
    expect(readBack.slots).toEqual({ ShippingDate: lexSlot("2026-12-04", "2026-12-04") });
    expect((await call.stored())?.version).toBe(0);

    const done = await call.says("yes", "ChangeShippingDate", { confirmationState: "Confirmed" });
    expect(done).toMatchObject({
      next: "Close",
      intent: "ChangeShippingDate",
      state: "Fulfilled",
      told: moved,
    });
    expect(done.attributes).toMatchObject({
      shippingDate: "2026-12-04",
      orderVersion: "1.placed.2026-12-04.2026-11-20x1.",
      message: done.says,
    });
    expect(await call.stored()).toMatchObject({ shippingDate: "2026-12-04", version: 1 });
  });

  test("takes the date with the first words", async () => {
    const call = aBotCall({ localeId: "ja_JP" });
    const readBack = await call.says("12月4日に変えてください", "ChangeShippingDate", { slot: "2026-12-04" });
    expect(readBack).toMatchObject({ next: "ConfirmIntent", says: call.wording.dialog.confirmDate(friday) });
  });

  test("writes nothing before a yes to the very date", async () => {
    const call = aBotCall();
    await call.says("December 4th", "ChangeShippingDate", {
      confirmationState: "Confirmed",
      slot: "2026-12-04",
    });
    expect((await call.stored())?.version).toBe(0);
  });

  test("asks for another date on a no, and moves the order to that one", async () => {
    const call = aBotCall();
    await call.says("December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
    const asked = await call.says("no", "ChangeShippingDate", {
      confirmationState: "Denied",
      slot: "2026-12-04",
    });
    expect(asked).toMatchObject({
      next: "ElicitSlot",
      says: expect.stringContaining(call.wording.dialog.askDateAgain.declined),
    });
    expect(asked.slots).toEqual({ ShippingDate: null });
    await call.says("December 5th", "ChangeShippingDate", { slot: "2026-12-05" });
    await call.says("yes", "ChangeShippingDate", { confirmationState: "Confirmed" });
    expect((await call.stored())?.shippingDate).toBe("2026-12-05");
  });

  test.each([
    ["None", "actually make it December 5th"],
    ["Denied", "no, December 5th"],
    ["Confirmed", "yes, December 5th"],
  ] as const)("reads back another date said at the read-back (%s)", async (confirmationState, transcript) => {
    const call = aBotCall();
    await call.says("December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
    const again = await call.says(transcript, "ChangeShippingDate", {
      confirmationState,
      slot: "2026-12-04",
    });
    expect(again).toMatchObject({
      next: "ConfirmIntent",
      says: call.wording.dialog.confirmDate(aDate("2026-12-05")),
    });
    expect((await call.stored())?.version).toBe(0);
  });

  test.each(["yes, December 4th", "Yes, Friday, December 4th."])(
    "hears a yes in '%s' beside the very date that was read back",
    async (transcript) => {
      const call = aBotCall();
      await call.says("December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
      const done = await call.says(transcript, "FallbackIntent");
      expect(done.told).toEqual(moved);
    },
  );

  test.each([
    ["はい、24日で", "2026-11-24"],
    ["はい、12日です", "2026-12-12"],
  ])(
    "reads another date back, though all its digits were read back before (「%s」)",
    async (transcript, date) => {
      const call = aBotCall({ localeId: "ja_JP" });
      await call.says("12月4日", "ChangeShippingDate");
      const again = await call.says(transcript, "ChangeShippingDate", { confirmationState: "Confirmed" });
      expect(again).toMatchObject({ next: "ConfirmIntent", attributes: { proposedDate: date } });
      expect((await call.stored())?.version).toBe(0);
    },
  );

  test("hears a yes in 'yes, Friday' to the next Friday", async () => {
    const call = aBotCall({ order: anOrder({ shippingDate: "2026-12-10" }) });
    await call.says("November 27th", "ChangeShippingDate");
    expect((await call.says("yes, Friday", "FallbackIntent")).told).toEqual(moved);
  });

  test.each(["はい、12月4日で", "はい、4日です", "はい、12月4日でお願いします"])(
    "hears a yes in 「%s」 beside the very date",
    async (transcript) => {
      const call = aBotCall({ localeId: "ja_JP" });
      await call.says("12月4日", "ChangeShippingDate", { slot: "2026-12-04" });
      const done = await call.says(transcript, "FallbackIntent");
      expect(done.told).toEqual(moved);
    },
  );

  test.each(["yes, but not December 4th", "yes, if it can be December 4th", "yes wait", "no", ""])(
    "writes nothing on '%s', although Lex has heard a yes",
    async (transcript) => {
      const call = aBotCall();
      await call.says("December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
      await call.says(transcript, "ChangeShippingDate", { confirmationState: "Confirmed" });
      expect((await call.stored())?.version).toBe(0);
    },
  );

  test("reads the date back again when that was not understood, which is a failed try", async () => {
    const call = aBotCall();
    await call.says("December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
    const again = await call.says("mumble", "ChangeShippingDate", { slot: "2026-12-04" });
    expect(again).toMatchObject({
      next: "ConfirmIntent",
      says: call.wording.dialog.joined([
        call.wording.dialog.again["not-understood"],
        call.wording.dialog.confirmDate(friday),
        call.wording.dialog.howToAnswer["date-confirmation"],
      ]),
      attributes: { tries: "1", proposedDate: "2026-12-04" },
    });
  });

  test("hears a no in 'not that date'", async () => {
    const call = aBotCall();
    await call.says("December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
    const asked = await call.says("no, not December 4th", "ChangeShippingDate", {
      confirmationState: "Denied",
    });
    expect(asked).toMatchObject({ next: "ElicitSlot" });
  });

  test.each([
    ["en_US", "yes please"],
    ["en_US", "That's right."],
    ["ja_JP", "はい、お願いします"],
    ["ja_JP", "それで大丈夫です"],
  ])("hears the yes that Lex did not (%s: %s)", async (localeId, transcript) => {
    const call = aBotCall({ localeId });
    await call.presses("1");
    await call.presses("1204");
    const done = await call.says(transcript, "FallbackIntent");
    expect(done).toMatchObject({ intent: "ChangeShippingDate", told: moved });
  });

  test("counts days from the shop's today, not from Lex's", async () => {
    const call = aBotCall({ now: new Date("2026-11-21T00:30:00+09:00") });
    const readBack = await call.says("tomorrow", "ChangeShippingDate", { slot: "2026-11-21" });
    expect(readBack.attributes).toMatchObject({ proposedDate: "2026-11-22" });
  });

  test("keeps the confirmed date over midnight", async () => {
    const call = aBotCall({ now: new Date("2026-11-20T23:59:50+09:00") });
    await call.says("the day after tomorrow", "ChangeShippingDate", { slot: null });
    call.itIsNow("2026-11-21T00:00:05+09:00");
    await call.says("yes", "ChangeShippingDate", { confirmationState: "Confirmed" });
    expect((await call.stored())?.shippingDate).toBe("2026-11-22");
  });

  test("a turn that comes twice is a success twice and one change", async () => {
    const call = aBotCall();
    const { attributes } = await call.says("December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
    const yes = { attributes, confirmationState: "Confirmed" as const };
    await call.says("yes", "ChangeShippingDate", yes);
    const again = await call.says("yes", "ChangeShippingDate", yes);
    expect(again.told).toEqual(["Success", "unchanged", ""]);
    expect((await call.stored())?.version).toBe(1);
  });

  test("confirms at the fulfilment hook too", async () => {
    const call = aBotCall();
    await call.says("December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
    const done = await call.says("yes", "ChangeShippingDate", {
      source: "FulfillmentCodeHook",
      confirmationState: "Confirmed",
    });
    expect(done.told).toEqual(moved);
  });

  test("the date that the order has is no change, and a success", async () => {
    const call = aBotCall();
    const done = await call.says("November 27th", "ChangeShippingDate", { slot: "2026-11-27" });
    expect(done).toMatchObject({ next: "Close", state: "Fulfilled", told: ["Success", "unchanged", ""] });
  });
});

describe("a date that cannot be had", () => {
  test("is refused with the reason, and the suggestion is taken by 'yes, that one'", async () => {
    const call = aBotCall();
    const refused = await call.says("today", "ChangeShippingDate", { slot: "2026-11-20" });
    expect(refused).toMatchObject({ next: "ElicitSlot", told: ["Refused", "refused", "date-too-soon"] });
    expect(refused.attributes).toMatchObject({ suggestion: "2026-11-21", shippingDate: "2026-11-27" });

    const readBack = await call.says("yes, that one", "ChangeShippingDate");
    expect(readBack).toMatchObject({
      next: "ConfirmIntent",
      says: call.wording.dialog.confirmDate(aDate("2026-11-21")),
    });
  });

  test("a plain yes is an answer to the question, whatever intent Lex takes it for", async () => {
    const call = aBotCall();
    await call.says("today", "ChangeShippingDate", { slot: "2026-11-20" });
    const readBack = await call.says("yes, that one", "OtherOrder");
    expect(readBack).toMatchObject({ next: "ConfirmIntent", attributes: { proposedDate: "2026-11-21" } });
  });

  test("is final where the shop has no other to offer", async () => {
    const policy = aPolicy({ closedWeekdays: [...weekdays] });
    const call = aBotCall({ desk: { policy } });
    const refused = await call.says("December 4th", "ChangeShippingDate");
    expect(refused).toMatchObject({ next: "Close", told: ["Refused", "refused", "not-a-shipping-day"] });
  });

  test.each(["はい、それで", "それでお願いします"])(
    "the suggestion is taken by 「%s」",
    async (transcript) => {
      const call = aBotCall({ localeId: "ja_JP" });
      await call.says("今日", "ChangeShippingDate", { slot: "2026-11-20" });
      const readBack = await call.says(transcript, "FallbackIntent");
      expect(readBack).toMatchObject({ next: "ConfirmIntent", attributes: { proposedDate: "2026-11-21" } });
    },
  );

  test("the suggestion outlives an answer that was not understood", async () => {
    const call = aBotCall();
    await call.says("today", "ChangeShippingDate", { slot: "2026-11-20" });
    await call.says("mumble", "FallbackIntent");
    const readBack = await call.presses("1");
    expect(readBack.attributes).toMatchObject({ proposedDate: "2026-11-21" });
  });

  test("is no longer told of once another was understood", async () => {
    const call = aBotCall();
    await call.says("today", "ChangeShippingDate", { slot: "2026-11-20" });
    const readBack = await call.says("December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
    expect(readBack.told).toEqual(["", "", ""]);
    expect(readBack.attributes).toMatchObject({ suggestion: "", message: "" });
  });

  test("a yes where nothing was suggested is not understood", async () => {
    const call = aBotCall();
    await call.says("change the date", "ChangeShippingDate");
    const asked = await call.says("yes", "FallbackIntent");
    expect(asked.told).toEqual(["Refused", "refused", "date-not-understood"]);
  });

  test("is asked for three times, then the caller is let go", async () => {
    const call = aBotCall();
    await call.says("change the date", "ChangeShippingDate");
    await call.says("today", "ChangeShippingDate", { slot: "2026-11-20" });
    const second = await call.says("mumble", "ChangeShippingDate");
    expect(second).toMatchObject({ next: "ElicitSlot", attributes: { tries: "2" } });
    const third = await call.says("February 30th", "ChangeShippingDate");
    expect(third).toMatchObject({
      next: "Close",
      intent: "ChangeShippingDate",
      state: "Fulfilled",
      told: ["Refused", "refused", "too-many-tries"],
      says: call.wording.refused["too-many-tries"]({}),
    });
    expect(third.attributes).toMatchObject({ asking: "", tries: "", proposedDate: "" });
  });

  test("is not offered for ever: a no to three dates lets the caller go", async () => {
    const call = aBotCall();
    for (const [tries, date] of ["December 2nd", "December 3rd"].entries()) {
      await call.says(date, "ChangeShippingDate");
      const asked = await call.says("no", "ChangeShippingDate", { confirmationState: "Denied" });
      expect(asked).toMatchObject({ next: "ElicitSlot", attributes: { tries: String(tries + 1) } });
    }
    await call.says("December 4th", "ChangeShippingDate");
    const third = await call.says("no", "ChangeShippingDate", { confirmationState: "Denied" });
    expect(third).toMatchObject({ next: "Close", told: ["Refused", "refused", "too-many-tries"] });
  });

  test("is refused at the very yes when the cut-off has passed meanwhile", async () => {
    const call = aBotCall({ now: new Date("2026-11-20T16:59:00+09:00") });
    await call.says("tomorrow", "ChangeShippingDate", { slot: "2026-11-21" });
    call.itIsNow("2026-11-20T17:00:00+09:00");
    const refused = await call.says("yes", "ChangeShippingDate", { confirmationState: "Confirmed" });
    expect(refused).toMatchObject({ next: "ElicitSlot", told: ["Refused", "refused", "date-too-soon"] });
    expect((await call.stored())?.version).toBe(0);
  });
});

describe("a vague date", () => {
  test("is narrowed with a question", async () => {
    const call = aBotCall();
    const asked = await call.says("next week", "ChangeShippingDate", { slot: "2026-11-22" });
    expect(asked.next).toBe("ElicitSlot");
    expect(asked.attributes).toMatchObject({ asking: "which-day", tries: "" });
    const readBack = await call.says("the 25th", "ChangeShippingDate", { slot: null });
    expect(readBack).toMatchObject({ next: "ConfirmIntent", attributes: { proposedDate: "2026-11-25" } });
  });

  test("is the week that a weekday is of", async () => {
    const call = aBotCall();
    await call.says("the week after next", "ChangeShippingDate");
    const readBack = await call.says("Wednesday", "ChangeShippingDate", { slot: null });
    expect(readBack.attributes).toMatchObject({ proposedDate: "2026-12-02" });
  });

  test("counts as a failed try when it stays vague", async () => {
    const call = aBotCall({ localeId: "ja_JP" });
    await call.says("来週", "ChangeShippingDate");
    const again = await call.says("来週のどこか", "ChangeShippingDate");
    expect(again.attributes).toMatchObject({ asking: "which-day", tries: "1" });
  });

  test("in which the date lies that was read back is no other: the date is read back once more", async () => {
    const call = aBotCall();
    await call.says("November 25th", "ChangeShippingDate", { slot: "2026-11-25" });
    const again = await call.says("yes, next week", "ChangeShippingDate", { confirmationState: "Confirmed" });
    expect(again).toMatchObject({ next: "ConfirmIntent", attributes: { proposedDate: "2026-11-25" } });
  });
});

describe("an order that cannot be changed", () => {
  test.each([
    ["shipped", "2026-11-27", "already-shipped"],
    ["cancelled", "2026-11-27", "cancelled"],
    ["placed", "2026-11-19", "already-shipped"],
    ["placed", "2026-11-20", "past-cutoff"],
  ] as const)(
    "is refused before a date is asked for (%s, to ship on %s)",
    async (status, shippingDate, reason) => {
      const call = aBotCall({ order: anOrder({ status, shippingDate }) });
      const refused = await call.says("change the date", "ChangeShippingDate");
      expect(refused).toMatchObject({
        next: "Close",
        state: "Fulfilled",
        told: ["Refused", "refused", reason],
        attributes: { shippingDate },
      });
      const atOnce = await call.says("to December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
      expect(atOnce).toMatchObject({
        next: "Close",
        state: "Fulfilled",
        told: ["Refused", "refused", reason],
      });
    },
  );

  test("is read out again when it is not as the caller was told, at the beginning…", async () => {
    for (const since of [{ version: 1 }, { shippingDate: "2026-12-01" }]) {
      const call = aBotCall();
      call.put(anOrder(since));
      const refused = await call.says("change the date", "ChangeShippingDate");
      expect(refused).toMatchObject({ next: "Close", told: ["Refused", "refused", "changed-meanwhile"] });
    }
  });

  test("…and in the middle", async () => {
    const call = aBotCall();
    await call.says("December 4th", "ChangeShippingDate", { slot: "2026-12-04" });
    call.put(anOrder({ shippingDate: "2026-12-01", version: 1 }));
    const refused = await call.says("yes", "ChangeShippingDate", { confirmationState: "Confirmed" });
    expect(refused).toMatchObject({ next: "Close", told: ["Refused", "refused", "changed-meanwhile"] });
    expect(await call.stored()).toMatchObject({ shippingDate: "2026-12-01", version: 1 });
  });

  test("is changed at any version for a flow that tells none", async () => {
    const { orderVersion, ...toldWithout } = toldByFlow;
    const call = aBotCall({ order: anOrder({ version: 7 }), attributes: toldWithout });
    const asked = await call.says("change the date", "ChangeShippingDate");
    expect(asked).toMatchObject({ next: "ElicitSlot", says: call.wording.dialog.askDate });
  });

  test.each([
    [{ orderId: "" }, "not-found", "not-found"],
    [{ orderId: "9999" }, "not-found", "not-found"],
    [{ callerNumber: "+818011112222" }, "not-found", "not-found"],
    [{ callerNumber: "anonymous" }, "refused", "no-caller-number"],
    [{ callerNumber: undefined }, "refused", "no-caller-number"],
    [{ callerNumber: "123" }, "refused", "number-not-understood"],
  ])("is not the caller's: %j", async (told, outcome, reason) => {
    const call = aBotCall({ attributes: { ...toldByFlow, ...told } });
    for (const key of ["1", "2", "3"]) {
      const refused = await call.presses(key);
      expect(refused).toMatchObject({
        next: "Close",
        state: "Fulfilled",
        told: ["Refused", outcome, reason],
      });
    }
    expect((await call.stored())?.version).toBe(0);
  });

  test("wants the proof that the shop wants, when the number called from is not enough", async () => {
    const desk = { verify: "order-number" } as const;
    const none = aBotCall({ desk });
    const wrong = aBotCall({ desk, attributes: { ...toldByFlow, verificationCode: "9999" } });
    const right = aBotCall({ desk, attributes: { ...toldByFlow, verificationCode: "1001" } });
    expect((await none.says("status", "OrderStatus")).told).toEqual([
      "Refused",
      "refused",
      "verification-needed",
    ]);
    expect((await wrong.says("December 4th", "ChangeShippingDate")).told).toEqual([
      "Refused",
      "refused",
      "verification-failed",
    ]);
    expect((await right.says("status", "OrderStatus")).told).toEqual(["Success", "found", ""]);
  });

  test("asks for no date where the order was moved as often as it can be today, and cancels it", async () => {
    const order = anOrder({ changesOfDay: { day: aDate("2026-11-20"), count: 10 } });
    const call = aBotCall({ order });
    for (const said of ["change the date", "December 4th", "next week"])
      expect(await call.says(said, "ChangeShippingDate")).toMatchObject({
        next: "Close",
        state: "Fulfilled",
        told: ["Refused", "refused", "too-many-changes"],
      });
    expect(await call.says("cancel it", "CancelOrder")).toMatchObject({ next: "ConfirmIntent" });
  });

  test("lets three proofs fail in a contact, and none be tried after", async () => {
    const desk = { verify: "order-number", proofs: inMemoryProofs() } as const;
    const saying = async (verificationCode: string, contactId = "first") => {
      const attributes = { ...toldByFlow, verificationCode, contactId };
      return (await aBotCall({ desk, attributes }).says("status", "OrderStatus")).told;
    };
    for (const code of ["1", "2", "3"])
      expect(await saying(code)).toEqual(["Refused", "refused", "verification-failed"]);
    expect(await saying("1001")).toEqual(["Refused", "refused", "too-many-tries"]);
    expect(await saying("1001", "second")).toEqual(["Success", "found", ""]);
  });

  test("a number that the caller typed is read as people write it", async () => {
    const call = aBotCall({ attributes: { ...toldByFlow, callerNumber: "09012345678" } });
    expect((await call.says("status", "OrderStatus")).told).toEqual(["Success", "found", ""]);
  });
});
