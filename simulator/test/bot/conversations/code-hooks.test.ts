import { describe, expect, test } from "@jest/globals";
import type { CodeHook } from "../../../bot/call-hook.ts";
import { delayed, settableClock } from "../../../index.ts";
import { bookRoom, hotel, says, slot, step, utterances, type WrittenIntent } from "./hotel.ts";
import { talk } from "./talk.ts";

describe("code hooks at their points", () => {
  const delegate: CodeHook = () => ({ sessionState: { dialogAction: { type: "Delegate" } } });
  const hook = (label: string, success: string, more: object = {}) => ({
    ...{ enableCodeHookInvocation: true, invocationLabel: label },
    postCodeHookSpecification: {
      ...{ successResponse: says(success), failureResponse: says("That failed.") },
      timeoutResponse: says("That took too long."),
    },
    ...more,
  });
  const wash = (more: Partial<WrittenIntent> = {}): WrittenIntent => ({
    name: "WashClothes",
    dialogCodeHook: { enabled: true },
    initialResponseSetting: { nextStep: step("ElicitSlot", { slotToElicit: "Pieces" }) },
    sampleUtterances: utterances("wash my clothes"),
    slots: [
      slot("Pieces", "AMAZON.Number", "How many?", {
        slotCaptureSetting: {
          ...{ codeHook: hook("counted", "Counted."), captureNextStep: step("InvokeDialogCodeHook") },
          elicitationCodeHook: { enableCodeHookInvocation: true, invocationLabel: "again" },
        },
      }),
    ],
    ...more,
  });

  test("are called there, and nowhere else", async () => {
    const call = talk(hotel(wash()), { codeHook: delegate });
    expect(await call.hears("wash my clothes", "hm", "3")).toEqual(["How many?", "How many?", "Counted."]);
    expect(
      call.events.map(({ invocationLabel, proposedNextState }) => [
        invocationLabel,
        proposedNextState?.prompt.attempt,
      ]),
    ).toEqual([
      ["again", "Retry1"],
      ["counted", undefined],
    ]);
  });

  test.each([
    ["throws", () => Promise.reject(new Error("no water")), "That failed."],
    [
      "says so",
      ({ sessionState: { intent } }: Parameters<CodeHook>[0]) => ({
        sessionState: { dialogAction: { type: "Delegate" }, intent: { ...intent, state: "Failed" } },
      }),
      "That failed.",
    ],
    ["is late", () => delayed(31_000, {}), "That took too long."],
  ] as const)("one that %s has its own answer", async (_, codeHook, answer) => {
    const call = talk(hotel(wash()), { codeHook });
    await call.turn("wash my clothes");
    expect(await call.turn("3")).toMatchObject({ messages: [answer], closed: { intentState: "Failed" } });
  });

  test("disabled, is passed as if it had succeeded", async () => {
    const [pieces] = wash().slots ?? [];
    const disabled = slot("Pieces", "AMAZON.Number", "How many?", {
      slotCaptureSetting: {
        ...pieces?.valueElicitationSetting.slotCaptureSetting,
        codeHook: hook("counted", "Counted.", { enableCodeHookInvocation: false }),
      },
    });
    const call = talk(hotel(wash({ slots: [disabled] })), { codeHook: delegate });
    expect(await call.hears("wash my clothes", "3")).toEqual(["How many?", "Counted."]);
    expect(call.events).toEqual([]);
  });

  test("an intent that has not turned its hook on calls it nowhere", async () => {
    const call = talk(hotel(wash({ dialogCodeHook: { enabled: false } })), { codeHook: delegate });
    expect(await call.hears("wash my clothes", "hm", "3")).toEqual(["How many?", "How many?", "Counted."]);
    expect(call.events).toEqual([]);
  });

  test("an intent without the hook is not told to it", async () => {
    const call = talk(hotel(bookRoom), { codeHook: delegate });
    await call.hears("book a sea room for 2 nights", "tomorrow", "yes");
    expect(call.events).toEqual([]);
  });

  describe("for fulfilment", () => {
    const fulfilling = (updates = true): WrittenIntent => ({
      name: "CallTaxi",
      sampleUtterances: utterances("call me a taxi"),
      fulfillmentCodeHook: {
        enabled: true,
        fulfillmentUpdatesSpecification: {
          active: updates,
          startResponse: { delayInSeconds: 2, ...groups("One moment.") },
          updateResponse: { frequencyInSeconds: 5, ...groups("Still calling.") },
          timeoutInSeconds: 60,
        },
        postFulfillmentStatusSpecification: {
          ...{ successResponse: says("It is on its way."), timeoutResponse: says("Nobody answers.") },
          failureResponse: says("There is none."),
        },
      },
      intentClosingSetting: { closingResponse: says("Goodbye.") },
    });
    const groups = (text: string) => ({ messageGroups: says(text).messageGroupsList });
    const reply = (state: string, ...messages: readonly string[]) => ({
      sessionState: { dialogAction: { type: "Close" }, intent: { name: "CallTaxi", slots: {}, state } },
      messages: messages.map((content) => ({ contentType: "PlainText", content })),
    });

    test.each([
      [0, "Fulfilled", "It is on its way. Goodbye."],
      [3, "Fulfilled", "One moment. It is on its way. Goodbye."],
      [11, "Fulfilled", "One moment. Still calling. Still calling. It is on its way. Goodbye."],
      [1, "Failed", "There is none."],
      [60, "Fulfilled", "Nobody answers."],
    ])("after %d s, %s: %s", async (seconds, state, answer) => {
      const call = talk(hotel(fulfilling()), { codeHook: () => delayed(1000 * seconds, reply(state)) });
      expect(await call.hears("call me a taxi")).toEqual([answer]);
    });

    test("updates may be off, and the limit is Lex's then", async () => {
      const late = (seconds: number) =>
        talk(hotel(fulfilling(false)), { codeHook: () => delayed(1000 * seconds, reply("Fulfilled")) });
      expect(await late(29).hears("call me a taxi")).toEqual(["It is on its way. Goodbye."]);
      expect(await late(30).hears("call me a taxi")).toEqual(["Nobody answers."]);
    });

    test("takes time of the call", async () => {
      const clock = settableClock(new Date("2026-11-24T12:00:00Z"));
      const call = talk(hotel(fulfilling()), { clock, codeHook: () => delayed(11_000, reply("Fulfilled")) });
      await call.turn("call me a taxi");
      expect(clock.now()).toEqual(new Date("2026-11-24T12:00:11Z"));
    });

    test("its own words take the place of the bot's", async () => {
      const call = talk(hotel(fulfilling()), { codeHook: () => reply("Fulfilled", "It waits outside.") });
      expect(await call.hears("call me a taxi")).toEqual(["It waits outside. Goodbye."]);
    });
  });
});
