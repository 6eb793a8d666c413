import { describe, expect, test } from "@jest/globals";
import { topics } from "../../../src/wording/index.ts";
import { callWithBot, found, refused, type Texts } from "./line-with-bot.ts";

const shipped: Texts = { ...found, changeable: "False", message: "Your teapot has shipped." };
const alone: Texts = { ...found, nextPosition: "" };
const shippedAlone: Texts = { ...shipped, nextPosition: "" };

describe("the menu offers what can succeed", () => {
  test.each([
    [
      "an order that can be changed, and another",
      found,
      /date, press 1.*cancel, press 2.*another order, press 4/,
    ],
    ["the only order", alone, /date, press 1.*cancel, press 2(?!.*press 4)/],
    ["a shipped order, and another", shipped, /^(?!.*press [12]).*another order, press 4/],
    ["a shipped order alone", shippedAlone, /^(?!.*press [124]).*representative, press 0/],
  ])("%s", async (_, order, offered) => {
    const call = await callWithBot({ lookUps: [order] });
    expect(call.spoken.at(-1)).toMatch(offered);
    expect(call.sessions.at(-1)).toMatchObject({
      changeable: order["changeable"],
      nextPosition: order["nextPosition"] || "0",
      mayBeSilent: "False",
    });
  });

  test.each(["cancelled", "already-cancelled"])("no change after %s", async (outcome) => {
    const call = await callWithBot();
    await call.say(`CancelOrder?outcome=${outcome}&orderVersion=1`);
    await call.hears(/nothing else(?!.*press [12])/);
    expect(call.sessions.at(-1)).toMatchObject({
      changeable: "False",
      orderVersion: "1",
      mayBeSilent: "True",
    });
  });

  test("no change where the bot has found that there can be none", async () => {
    const call = await callWithBot();
    await call.say("ChangeShippingDate?outcome=refused&reason=already-shipped");
    await call.hears(/How can I help(?!.*press [12])/);
  });

  test("a change again, once the order was looked up and can be changed", async () => {
    const call = await callWithBot({ lookUps: [shipped, found] });
    await call.say("CancelOrder?outcome=refused&reason=changed-meanwhile");
    await call.hears("ships on Monday");
    await call.hears("cancel, press 2");
  });
});

describe("what people say between", () => {
  test("goodbye ends the call", async () => {
    const call = await callWithBot();
    await call.say("Goodbye");
    await call.hears("Goodbye");
    expect(call.ending).toBe("goodbye");
  });

  test("say it again: how the order stands, and the question", async () => {
    const call = await callWithBot();
    await call.say("OrderStatus?outcome=found");
    await call.say("Repeat");
    await call.hears("Your teapot ships on Monday.");
    await call.hears("nothing else");
    expect(call.sessions.at(-1)).toMatchObject({ mayBeSilent: "True" });
  });

  test("never mind: is there anything else", async () => {
    const call = await callWithBot();
    await call.say("LeaveAsIs");
    await call.hears("nothing else");
  });

  test("another language: the same order, with its proof", async () => {
    const call = await callWithBot({ lookUps: [refused("verification-needed"), found] });
    await call.press("1001#");
    await call.say("OtherLanguage");
    await call.hears("発送日の変更は1");
    expect(call.sessions.at(-1)).toMatchObject({ orderId: "1001", verificationCode: "1001" });
    expect(call.lookedUp.at(-1)).toMatchObject({
      Details: { ContactData: { LanguageCode: "ja-JP" }, Parameters: { orderId: "1001" } },
    });
    await call.say("OtherLanguage");
    await call.hears("date, press 1");
  });

  test("a language again and again: the call goes on in one of them", async () => {
    const call = await callWithBot();
    for (let times = 0; times < 5; times += 1) await call.say("OtherLanguage");
    await call.hears("date, press 1");
  });
});

describe("what the line cannot do", () => {
  const topic = "SpeakToAgent?topic=address&topicName=a+change+of+address";

  test("a topic goes to a person, who hears of it", async () => {
    const call = await callWithBot();
    await call.say(topic);
    expect(call.ending).toBe("transferred to Orders");
    expect(call.agent?.attributes).toMatchObject({ topic: "address", why: "topic" });
    expect(call.agent?.hears.join(" ")).toContain("a change of address");
  });

  test.each(Object.values(topics))("%s stays in the case", async (slug) => {
    const call = await callWithBot();
    await call.say(`SpeakToAgent?topic=${slug}&topicName=Something`);
    expect(call.agent?.attributes).toMatchObject({ topic: slug });
  });

  test("out of hours to a callback, with the topic in the case", async () => {
    const call = await callWithBot({ open: false });
    await call.say(topic);
    await call.hears("closed-en-US");
    await call.press("1");
    await call.hears("The number to call is +819012345678");
    await call.press("1");
    await call.hears("We will call you back");
    expect(call.events).toContainEqual(
      expect.objectContaining({ attributes: expect.objectContaining({ topic: "address" }) }),
    );
    expect(call.events).toContainEqual(expect.objectContaining({ type: "callback-planned" }));
  });

  test("call me back goes to the offer at once", async () => {
    const call = await callWithBot();
    await call.say("CallMeBack?topic=call-back&topicName=a+call+back");
    await call.hears("would like us to call you back");
  });

  test("a person, without a topic", async () => {
    const call = await callWithBot();
    await call.say("SpeakToAgent");
    expect(call.agent?.hears.join(" ")).toContain("asked for a representative");
    expect(call.agent?.attributes).not.toHaveProperty("topic");
  });
});

describe("what a refusal leads to", () => {
  const change = (reason: string) => `CancelOrder?outcome=refused&reason=${reason}`;

  test("digits that do not match are asked for again", async () => {
    const call = await callWithBot();
    await call.say(change("verification-failed"));
    await call.hears("last four digits");
  });

  test("a claim is asked for its order number alone, and never for digits", async () => {
    const call = await callWithBot({
      lookUps: [refused("order-number-needed"), refused("order-number-needed"), found],
    });
    await call.hears("Refused: order-number-needed.");
    await call.hears("enter the order number");
    await call.press("1001#");
    await call.hears("enter the order number");
    await call.press("1001#");
    await call.hears("ships on Monday");
  });

  test("a number that can't be read is asked for again", async () => {
    const call = await callWithBot({ lookUps: [refused("number-not-understood"), found] });
    await call.hears("phone number that you ordered with");
  });

  test("an order that has gone: the numbers that it was ordered with", async () => {
    const call = await callWithBot();
    await call.say("CancelOrder?outcome=not-found&reason=not-found");
    await call.hears("phone number that you ordered with");
  });

  test("too many changes: a person, who hears so", async () => {
    const call = await callWithBot();
    await call.say(change("too-many-changes"));
    expect(call.agent?.hears.join(" ")).toContain(
      "tried to cancel here. Not done: the order was changed too many",
    );
  });

  test("too many failed proofs: a person", async () => {
    const call = await callWithBot({ lookUps: [refused("verification-needed"), refused("too-many-tries")] });
    await call.press("1#");
    await call.hears("Refused: too-many-tries.");
    expect(call.agent?.hears.join(" ")).toContain("could not give the digits");
  });

  test("by keys: digits again, once the look-up asks for them", async () => {
    const call = await callWithBot({
      lookUps: [found, found, refused("verification-needed")],
      cancels: [refused("verification-failed")],
    });
    await call.say("fails");
    await call.press("2");
    await call.press("1");
    await call.hears("Refused: verification-failed.");
    await call.hears("last four digits");
  });

  test("by keys: too many changes, and a person hears so", async () => {
    const call = await callWithBot({ cancels: [refused("too-many-changes")] });
    await call.say("fails");
    await call.press("2");
    await call.press("1");
    expect(call.agent?.hears.join(" ")).toContain("changed too many times");
  });
});

describe("a callback is promised", () => {
  test("at no number that was not confirmed", async () => {
    const call = await callWithBot({ open: false });
    await call.say("SpeakToAgent");
    await call.press("1");
    await call.silence();
    await call.press("7");
    await call.silence();
    await call.silence();
    await call.hears("could not arrange a call back");
    expect(call.events.filter(({ type }) => type === "callback-planned")).toEqual([]);
  });

  test("to a withheld caller at the number that they give, as people dial it there", async () => {
    const call = await callWithBot({ open: false, withheld: true, lookUps: [refused("no-caller-number")] });
    await call.silence();
    await call.silence();
    await call.silence();
    await call.press("1");
    await call.hears("should call you back at");
    await call.press("0312345678#");
    await call.hears("The number to call is +81312345678");
    await call.press("1");
    expect(call.events).toContainEqual(expect.objectContaining({ number: "+81312345678" }));
  });

  test("after a change of mind to nobody: 0 asks for a person once more", async () => {
    const call = await callWithBot({ open: false });
    await call.say("SpeakToAgent");
    await call.press("0");
    await call.hears("closed-en-US");
    await call.press("2");
    expect(call.ending).toBe("goodbye");
  });
});
