import { describe, expect, test } from "@jest/globals";
import { topicIntents, topics } from "../../../src/wording/index.ts";
import { anOrder } from "../../support/builders.ts";
import { toldByFlow } from "../../support/lex-events.ts";
import { aBotCall } from "./a-bot-call.ts";

const kept = ["Success", "unchanged", ""];

describe("at the menu", () => {
  test.each([
    ["say it again", "Repeat"],
    ["goodbye", "Goodbye"],
    ["in Japanese please", "OtherLanguage"],
    ["another order", "OtherOrder"],
  ])("'%s' is the flow's business, without a word (%s)", async (transcript, intent) => {
    const answer = await aBotCall().says(transcript, "CancelOrder");
    expect(answer).toMatchObject({ next: "Close", intent, state: "Fulfilled", says: "" });
  });

  test("the caller's own words outrank the intent that Lex chose", async () => {
    const answer = await aBotCall().says("how it stands", "CancelOrder", { confirmationState: "Confirmed" });
    expect(answer).toMatchObject({ next: "Close", intent: "OrderStatus" });
  });

  test("leaving the order as it is says so", async () => {
    const call = aBotCall();
    const answer = await call.says("never mind", "CancelOrder");
    expect(answer).toMatchObject({ intent: "LeaveAsIs", told: kept, says: call.wording.dialog.keptAsItIs });
  });

  test.each(["CancelOrder", "ChangeShippingDate"])(
    "%s of Lex without a word of the caller's for it is asked about",
    async (intent) => {
      const call = aBotCall();
      const asked = await call.says("my cousin has one", intent, { confirmationState: "Confirmed" });
      expect(asked).toMatchObject({
        next: "ElicitIntent",
        says: expect.stringMatching(/^Shall I .*cancel it/),
      });
      expect(await call.says("cancel it", "FallbackIntent")).toMatchObject({ next: "ConfirmIntent" });
    },
  );

  test("what touches on a change without wishing for it is asked about", async () => {
    const call = aBotCall();
    const asked = await call.says("I don't want to cancel", "CancelOrder");
    expect(asked).toMatchObject({
      next: "ElicitIntent",
      says: "Shall I cancel it, or move it to another day?",
    });
    expect(await call.presses("1")).toMatchObject({ next: "ElicitSlot", intent: "ChangeShippingDate" });
  });

  test("a date with an intent of Lex that is none of a date is asked about", async () => {
    const asked = await aBotCall().says("December 4th", "OrderStatus");
    expect(asked).toMatchObject({
      next: "ElicitIntent",
      says: expect.stringContaining("move it to another day"),
    });
  });

  test("what cannot succeed is not offered", async () => {
    const call = aBotCall({ attributes: { ...toldByFlow, changeable: "False", nextPosition: "0" } });
    const asked = await call.says("blah", "FallbackIntent");
    expect(asked.says).not.toMatch(/change|cancel|another order/);
    expect(asked.says).toMatch(/status.*representative/);
    expect((await call.says("I don't want to cancel", "CancelOrder")).says).not.toMatch(/Shall I|cancel/);
  });

  test.each([
    [{ changeable: "True", nextPosition: "2" }, true],
    [{ changeable: "True", nextPosition: "0" }, false],
    [{ changeable: "True", nextPosition: "" }, false],
    [{ changeable: "False" }, false],
    [{}, true],
  ])("told %j another order is offered: %s", async (told, isOffered) => {
    const call = aBotCall({ attributes: { ...toldByFlow, ...told } });
    expect((await call.says("blah", "FallbackIntent")).says.includes("another order")).toBe(isOffered);
  });

  test.each([["yes"], ["no"]])("a plain %s to nothing asks what is wanted", async (transcript) => {
    const call = aBotCall();
    const asked = await call.says(transcript, "CancelOrder", { confirmationState: "Confirmed" });
    expect(asked).toMatchObject({
      next: "ElicitIntent",
      says: expect.stringContaining(call.wording.dialog.whatToDo),
    });
  });

  test.each([
    ["en_US", "no, thank you"],
    ["en_US", "that's all"],
    ["ja_JP", "大丈夫です"],
    ["ja_JP", "いいえ、結構です"],
  ])("'%s %s' ends a call that has come to its end", async (localeId, transcript) => {
    const call = aBotCall({ localeId, attributes: { ...toldByFlow, mayBeSilent: "True" } });
    expect(await call.says(transcript, "FallbackIntent")).toMatchObject({ next: "Close", intent: "Goodbye" });
  });

  test("no call ends at words that may mean something else before anything was done", async () => {
    const hears = () => ({ kind: "wish", wish: "Goodbye" }) as const;
    const early = await aBotCall({ heardWish: hears }).says("yes but not today", "FallbackIntent");
    expect(early).toMatchObject({ next: "ElicitIntent", attributes: { tries: "1" } });
  });

  test("help tells what can be said, and is no failed try", async () => {
    const answer = await aBotCall().says("help me", "FallbackIntent");
    expect(answer).toMatchObject({ next: "ElicitIntent", attributes: { tries: "" } });
    expect(answer.says).toMatch(/press 1.*press 0/);
  });
});

describe("at an open question", () => {
  const questions = [
    ["the date", ["1"], "ChangeShippingDate"],
    ["a date that was read back", ["1", "1204"], "ChangeShippingDate"],
    ["a cancellation that was read back", ["2"], "CancelOrder"],
  ] as const;

  describe.each(questions)("about %s", (_, keys, intent) => {
    const asked = async () => {
      const call = aBotCall();
      let question = await call.presses(keys[0]);
      for (const key of keys.slice(1)) question = await call.presses(key);
      return { call, question };
    };

    test("the order can be left as it is", async () => {
      const { call } = await asked();
      const left = await call.says("never mind", intent, { confirmationState: "Confirmed" });
      expect(left).toMatchObject({ next: "Close", intent, state: "Fulfilled", told: kept });
    });

    test("a goodbye says that the order stays as it is", async () => {
      const { call } = await asked();
      const left = await call.says("goodbye", intent, { confirmationState: "Confirmed" });
      expect(left).toMatchObject({ next: "Close", intent: "Goodbye", says: call.wording.dialog.keptAsItIs });
      expect((await call.stored())?.version).toBe(0);
    });

    test.each(["9", "say it again", "help me"])(
      "'%s' asks it again, which is no failed try",
      async (said) => {
        const { call, question } = await asked();
        for (let time = 1; time <= 4; time++) {
          const again = await call.says(said, "FallbackIntent");
          expect(again).toMatchObject({
            says: question.says,
            next: question.next,
            attributes: { tries: "" },
          });
        }
      },
    );

    test("another wish is followed", async () => {
      for (const [said, wish] of [
        ["how it stands", "OrderStatus"],
        ["another order", "OtherOrder"],
        ["representative", "SpeakToAgent"],
        ["in Japanese", "OtherLanguage"],
      ] as const) {
        const { call } = await asked();
        expect(await call.says(said, intent)).toMatchObject({ next: "Close", intent: wish });
      }
    });

    test("what Lex makes of other words is not", async () => {
      const { call, question } = await asked();
      const again = await call.says("blah", "SpeakToAgent");
      expect(again).toMatchObject({ next: question.next, attributes: { tries: "1" } });
    });

    test("keys are told to who has pressed some, and to others after a failure", async () => {
      const { question } = await asked();
      expect(question.says).toMatch(/press 1|press 2/);
    });
  });

  test("a date gives way to cancelling, and cancelling to a date", async () => {
    const call = aBotCall();
    await call.presses("1");
    expect(await call.says("cancel it instead", "ChangeShippingDate")).toMatchObject({
      intent: "CancelOrder",
    });
    expect(await call.says("no, move it", "CancelOrder", { confirmationState: "Denied" })).toMatchObject({
      next: "ElicitSlot",
      intent: "ChangeShippingDate",
    });
  });

  test("no words of a caller who speaks are answered with keys before a failure", async () => {
    const call = aBotCall();
    const asked = await call.says("change the date", "ChangeShippingDate");
    expect(asked.says).not.toMatch(/press/);
    expect((await call.says("mumble", "FallbackIntent")).says).toMatch(/press 2/);
  });

  test("keys stay told in the next conversation of a call", async () => {
    const call = aBotCall();
    await call.presses("3");
    expect((await call.says("cancel it", "CancelOrder")).says).toMatch(/say yes or press 1/i);
  });
});

describe("what the line cannot do", () => {
  test.each([
    ["en_US", "change my address", "ChangeAddress"],
    ["ja_JP", "住所が違います", "ChangeAddress"],
    ["en_US", "cancel one of them", "ChangeItems"],
    ["ja_JP", "二つのうち一つだけキャンセルしたい", "ChangeItems"],
  ] as const)(
    "is said back, and a person is told the topic (%s: %s)",
    async (localeId, transcript, topic) => {
      const call = aBotCall({ localeId });
      const { dialog } = call.wording;
      const answer = await call.says(transcript, "CancelOrder", { confirmationState: "Confirmed" });
      expect(answer).toMatchObject({
        next: "Close",
        intent: "SpeakToAgent",
        state: "Fulfilled",
        says: dialog.joined([dialog.topics[topic].said, dialog.putThrough]),
        attributes: { topic: topics[topic], topicName: dialog.topics[topic].name },
      });
    },
  );

  test("a call back goes to the flow's own offer", async () => {
    const answer = await aBotCall().says("call me back", "FallbackIntent");
    expect(answer).toMatchObject({ intent: "CallMeBack", attributes: { topic: "call-back" } });
  });

  test("an order that has not arrived because it has not shipped is told its status, and the topic is kept", async () => {
    const call = aBotCall();
    const { status, dialog } = call.wording;
    const notArrived = { topic: "not-arrived", topicName: dialog.topics.NotArrived.name };
    expect(await call.says("it has not arrived", "FallbackIntent")).toMatchObject({
      ...{ intent: "OrderStatus", says: status(anOrder(), undefined) },
      ...{ told: ["Success", "found", ""], attributes: notArrived },
    });
    const toAgent = { intent: "SpeakToAgent", attributes: notArrived };
    expect(await call.presses("0")).toMatchObject(toAgent);
  });

  test("a topic is forgotten once something else has been done", async () => {
    const call = aBotCall();
    await call.says("it has not arrived", "FallbackIntent");
    await call.presses("3");
    expect(await call.presses("0")).toMatchObject({ intent: "SpeakToAgent", attributes: { topic: "" } });
  });

  test.each([[anOrder({ status: "shipped" })], [anOrder({ shippingDate: "2026-11-19" })]])(
    "one that has shipped goes to a person (%#)",
    async (order) => {
      const answer = await aBotCall({ order }).says("it has not arrived", "OrderStatus");
      expect(answer).toMatchObject({ intent: "SpeakToAgent", attributes: { topic: "not-arrived" } });
    },
  );

  test("every topic has its own sentence and name in every language", () => {
    for (const localeId of ["en_US", "ja_JP"]) {
      const { dialog } = aBotCall({ localeId }).wording;
      for (const text of ["name", "said"] as const)
        expect(new Set(topicIntents.map((topic) => dialog.topics[topic][text])).size).toBe(
          topicIntents.length,
        );
    }
  });
});
