import { describe, expect, test } from "@jest/globals";
import type { BotDefinition, BotLocale } from "../../bot/bot-definition.ts";
import type { CallerInput } from "../../caller.ts";
import { type LexBotOptions, type LexEvent, lexBot, ReplyRefused } from "../../index.ts";
import { smallBot } from "./small-bot.ts";

const says = (text: string): CallerInput => ({ kind: "speech", text });
const presses = (keys: string): CallerInput => ({ kind: "keys", keys });
const silence: CallerInput = { kind: "silence" };

const message = (content: string) => ({ contentType: "PlainText", content });
const delegate = { sessionState: { dialogAction: { type: "Delegate" } } };
const elicitDate = (name = "ChangeShippingDate") => ({
  sessionState: { dialogAction: { type: "ElicitSlot", slotToElicit: "ShippingDate" }, intent: { name } },
});
const confirm = ({ sessionState: { intent } }: LexEvent) => ({
  sessionState: { dialogAction: { type: "ConfirmIntent" }, intent: { ...intent, confirmationState: "None" } },
  messages: [message("Is that right?")],
});
const close = ({ sessionState: { intent } }: LexEvent, state = "Fulfilled") => ({
  sessionState: { dialogAction: { type: "Close" }, intent: { ...intent, state } },
  messages: [message("Done.")],
});

/** A hook that lets the bot go on by itself and closes what is fulfilled. */
const plainHook = (event: LexEvent): unknown =>
  event.invocationSource === "DialogCodeHook" ? delegate : close(event);

function given(hook: (event: LexEvent) => unknown = plainHook, more: Partial<LexBotOptions> = {}) {
  const events: LexEvent[] = [];
  let now = new Date("2026-11-24T10:00:00+09:00");
  const open = lexBot({
    definition: smallBot,
    codeHook: (event) => {
      events.push(event);
      return hook(event);
    },
    clock: { now: () => now },
    ids: () => `request-${events.length}`,
    ...more,
  });
  const session = (
    localeId = "en_US",
    sessionAttributes: Record<string, string> = {},
    sessionId = "call-1",
  ) => open({ sessionId, localeId, sessionAttributes });
  const wait = (seconds: number): void => {
    now = new Date(now.getTime() + 1000 * seconds);
  };
  return { session, events, wait };
}

/** The small bot with one more utterance, in both languages. */
function withUtterance(name: string, utterance: string): BotDefinition {
  const { "en-US": english, "ja-JP": japanese } = smallBot.locales;
  const richer = (locale: BotLocale): BotLocale => ({
    ...locale,
    intents: locale.intents.map((intent) =>
      intent.name === name ? { ...intent, utterances: [...intent.utterances, utterance] } : intent,
    ),
  });
  return { ...smallBot, locales: { "en-US": richer(english), "ja-JP": richer(japanese) } };
}

describe("an intent without slots", () => {
  test("passes the dialog hook, then is fulfilled", async () => {
    const { session, events } = given();
    const turn = await session().turn(says("I want to cancel my order"));
    expect(events.map((event) => [event.invocationSource, event.sessionState.intent.state])).toEqual([
      ["DialogCodeHook", "InProgress"],
      ["FulfillmentCodeHook", "ReadyForFulfillment"],
    ]);
    expect(turn).toEqual({
      messages: ["Done."],
      sessionAttributes: {},
      closed: { intentName: "CancelOrder", intentState: "Fulfilled", slots: {} },
      explanation: { utterance: "I want to cancel my order", confidence: 1 },
    });
  });

  test("is for the flow to fulfil where there is no hook", async () => {
    const open = lexBot({ definition: smallBot, clock: { now: () => new Date(0) }, ids: () => "1" });
    const turn = await open({ sessionId: "1", localeId: "en_US", sessionAttributes: {} }).turn(
      says("cancel it"),
    );
    expect(turn.closed?.intentState).toBe("ReadyForFulfillment");
  });
});

test("a hook may hand over to another intent, which then was not recognised but chosen", async () => {
  const { session, events } = given((event) =>
    event.invocationSource === "DialogCodeHook"
      ? { sessionState: { dialogAction: { type: "Delegate" }, intent: { name: "OrderStatus" } } }
      : close(event),
  );
  await session().turn(says("cancel it"));
  expect(events[1]?.interpretations[0]).toEqual({
    interpretationSource: "Lex",
    intent: { name: "OrderStatus", slots: {}, state: "ReadyForFulfillment", confirmationState: "None" },
  });
});

describe("the event is the shape of a real one", () => {
  test("spoken, with a slot to ask for", async () => {
    const { session, events } = given();
    await session("en_US", { orderId: "1001" }).turn(says("I want to change the shipping date"));
    const intent = {
      name: "ChangeShippingDate",
      slots: { ShippingDate: null },
      state: "InProgress",
      confirmationState: "None",
    };
    expect(events).toEqual([
      {
        messageVersion: "1.0",
        invocationSource: "DialogCodeHook",
        inputMode: "Speech",
        responseContentType: "text/plain; charset=utf-8",
        sessionId: "call-1",
        inputTranscript: "I want to change the shipping date",
        bot: {
          id: "SIMULATED1",
          name: "SmallBot",
          aliasId: "SIMULATED2",
          aliasName: "simulator",
          localeId: "en_US",
          version: "1",
        },
        interpretations: expect.arrayContaining([
          { intent, interpretationSource: "Lex", nluConfidence: 1 },
          { intent: expect.objectContaining({ name: "FallbackIntent" }), interpretationSource: "Lex" },
        ]),
        proposedNextState: {
          dialogAction: { type: "ElicitSlot", slotToElicit: "ShippingDate" },
          intent,
          prompt: { attempt: "Initial" },
        },
        requestAttributes: {
          "x-amz-lex:channels:platform": "Connect",
          "x-amz-lex:accept-content-types": "PlainText,SSML",
        },
        sessionState: {
          activeContexts: [],
          sessionAttributes: { orderId: "1001" },
          intent,
          originatingRequestId: "request-0",
        },
        transcriptions: [
          {
            transcription: "I want to change the shipping date",
            transcriptionConfidence: 1,
            resolvedContext: { intent: "ChangeShippingDate" },
            resolvedSlots: {},
          },
        ],
      },
    ]);
  });

  test("with the slot filled there is nothing to propose", async () => {
    const { session, events } = given();
    await session("ja_JP").turn(says("発送日を来週の金曜日に変えてください"));
    expect(events[0]?.proposedNextState).toBeUndefined();
    expect(events[0]?.sessionState.intent.slots).toEqual({
      ShippingDate: {
        shape: "Scalar",
        value: {
          originalValue: "来週の金曜日",
          interpretedValue: "2026-12-04",
          resolvedValues: ["2026-12-04"],
        },
      },
    });
    expect(events[0]?.interpretations[0]?.intent).toEqual(events[0]?.sessionState.intent);
  });

  test("a hook that scribbles on its event changes nothing", async () => {
    const { session } = given((event) => {
      Object.assign(event.sessionState.sessionAttributes, { orderId: "other" });
      return delegate;
    });
    const turn = await session("en_US", { orderId: "1001" }).turn(says("change the date"));
    expect(turn.sessionAttributes).toEqual({ orderId: "1001" });
  });
});

describe("keys", () => {
  test.each([
    ["1", "1"],
    ["12*3#", ""],
    ["1#2", "1"],
    ["12*", ""],
    ["#", ""],
  ])("%s arrive as %p", async (keys, transcript) => {
    const { session, events } = given();
    await session().turn(presses(keys));
    expect(events[0]).toMatchObject({
      inputMode: "DTMF",
      inputTranscript: transcript,
      requestAttributes: { "x-amz-lex:dtmf-transcript": transcript },
      sessionState: { intent: { name: "FallbackIntent" } },
    });
  });

  test("answer a yes-or-no question only if the hook reads them", async () => {
    const { session, events } = given((event) => (events.length === 1 ? confirm(event) : close(event)));
    const call = session();
    await call.turn(says("cancel it"));
    await call.turn(presses("1"));
    expect(events[1]).toMatchObject({
      invocationSource: "DialogCodeHook",
      inputTranscript: "1",
      sessionState: { intent: { name: "CancelOrder", confirmationState: "None" } },
    });
  });
});

test("keys find an intent only by an utterance that is those keys", async () => {
  const { session, events } = given(plainHook, { definition: withUtterance("CancelOrder", "2") });
  await session("ja_JP").turn(presses("2#"));
  await session("ja_JP").turn(presses("22#"));
  expect(
    events.map(({ inputTranscript, sessionState: { intent } }) => [inputTranscript, intent.name]),
  ).toEqual([
    ["2", "CancelOrder"],
    ["2", "CancelOrder"],
    ["22", "FallbackIntent"],
  ]);
});

describe("a slot", () => {
  test("is asked for with its prompt and filled from the answer", async () => {
    const { session, events } = given();
    const call = session();
    const asked = await call.turn(says("I want to change the shipping date"));
    expect(asked.messages).toEqual(["On which day should we ship it?"]);
    expect(asked.closed).toBeUndefined();
    const turn = await call.turn(says("on Friday please"));
    expect(turn.closed).toEqual({
      intentName: "ChangeShippingDate",
      intentState: "Fulfilled",
      slots: { ShippingDate: "2026-11-27" },
    });
    expect(turn.explanation).toEqual({ utterance: "{ShippingDate}", confidence: 1 });
    expect(events.at(-1)?.invocationSource).toBe("FulfillmentCodeHook");
  });

  test.each([
    ["en_US", "I want to change the shipping date", "whenever you like"],
    ["ja_JP", "発送日を変更したいです", "あした"],
    ["ja_JP", "発送日を変更したいです", "翌日に変更してください"],
    ["ja_JP", "発送日を変更したいです", ""],
  ])(
    "%s, %s, %p: is asked again as often as the bot says, then falls back",
    async (locale, opening, answer) => {
      const { session, events } = given();
      const call = session(locale);
      await call.turn(says(opening));
      const turns = [];
      for (let tries = 0; tries < 3; tries += 1) turns.push(await call.turn(answer ? says(answer) : silence));
      expect(turns.map(({ messages }) => messages.length)).toEqual([1, 1, 1]);
      expect(turns.map(({ closed }) => closed?.intentName)).toEqual([undefined, undefined, "FallbackIntent"]);
      expect(events.map(({ proposedNextState }) => proposedNextState?.prompt.attempt)).toEqual([
        "Initial",
        "Retry1",
        "Retry2",
        undefined,
      ]);
      expect(events.at(-1)).toMatchObject({
        invocationSource: "FulfillmentCodeHook",
        inputTranscript: answer,
        sessionState: { intent: { name: "FallbackIntent", state: "ReadyForFulfillment", slots: {} } },
      });
    },
  );

  test("retries go on when the hook asks the same question itself, and start anew after an answer", async () => {
    const attempts: (string | undefined)[] = [];
    const { session } = given((event) => {
      attempts.push(event.proposedNextState?.prompt.attempt ?? event.sessionState.intent.name);
      return elicitDate();
    });
    const call = session();
    for (const said of ["change the date", "hm", "Sunday", "hm", "hm", "hm", "hm"])
      await call.turn(says(said));
    expect(attempts).toEqual([
      ...["Initial", "Retry1", "ChangeShippingDate", "Retry1", "Retry2", "FallbackIntent", "Retry1"],
    ]);
  });

  test("may fall back at once, for Lex was seen to do that too", async () => {
    const { session, events } = given(plainHook, { missedSlot: "fall-back" });
    const call = session("ja_JP");
    await call.turn(says("発送日を変更したいです"));
    await call.turn(says("あした"));
    expect(events.at(-1)).toMatchObject({
      inputTranscript: "あした",
      sessionState: { intent: { name: "FallbackIntent" } },
    });
  });

  test("that the hook asks again is empty until it is answered", async () => {
    const { session, events } = given(() => (events.length === 1 ? elicitDate() : delegate));
    const call = session();
    await call.turn(says("change the date to Sunday"));
    const turn = await call.turn(says("hm"));
    expect(events[1]?.sessionState.intent.slots).toEqual({ ShippingDate: null });
    expect(turn.messages).toEqual(["On which day should we ship it?"]);
  });

  test("gives way to another intent that is sure enough", async () => {
    const { session, events } = given();
    const call = session();
    await call.turn(says("I want to change the shipping date"));
    await call.turn(says("no wait I want to cancel my order"));
    expect(events.at(-1)?.sessionState.intent.name).toBe("CancelOrder");
  });

  test("takes its value where Lex runs, not where the caller is", async () => {
    const tokyo = given();
    await tokyo.session().turn(says("change the date to tomorrow"));
    const oregon = given(plainHook, { timeZone: "America/Los_Angeles" });
    await oregon.session().turn(says("change the date to tomorrow"));
    const dates = [tokyo, oregon].map(
      ({ events }) => events[0]?.sessionState.intent.slots["ShippingDate"]?.value?.interpretedValue,
    );
    expect(dates).toEqual(["2026-11-25", "2026-11-24"]);
  });
});

describe("a yes-or-no question", () => {
  const opening = { en_US: "cancel it", ja_JP: "キャンセルしてください" } as const;
  test.each([
    ["en_US", "Yes.", "Confirmed"],
    ["en_US", "yes cancel it", "Confirmed"],
    ["en_US", "no", "Denied"],
    ["ja_JP", "はい", "Confirmed"],
    ["ja_JP", "いいえ、違います", "Denied"],
    ["ja_JP", "いいです", "None"],
    ["en_US", "yes but not that order", "None"],
    ["ja_JP", "ええと", "None"],
    ["en_US", "", "None"],
  ] as const)("%s, %p is %s", async (locale, said, state) => {
    const { session, events } = given((event) => (events.length === 1 ? confirm(event) : close(event)));
    const call = session(locale);
    expect((await call.turn(says(opening[locale]))).messages).toEqual(["Is that right?"]);
    await call.turn(says(said));
    expect(events[1]).toMatchObject({
      invocationSource: "DialogCodeHook",
      sessionState: { intent: { name: "CancelOrder", confirmationState: state } },
    });
  });

  test.each([
    ["yes", "CancelOrder", "Fulfilled"],
    ["no", "CancelOrder", "Failed"],
    ["perhaps", "FallbackIntent", "Fulfilled"],
  ])("delegated, %s ends in %s %s", async (said, intentName, intentState) => {
    const { session, events } = given((event) => (events.length === 1 ? confirm(event) : plainHook(event)));
    const call = session();
    await call.turn(says("cancel it"));
    expect((await call.turn(says(said))).closed).toMatchObject({ intentName, intentState });
  });

  test("is answered by a bare yes, whatever else yes may mean", async () => {
    const { session, events } = given((event) => (events.length === 1 ? confirm(event) : close(event)), {
      definition: withUtterance("OrderStatus", "yes"),
    });
    const call = session();
    await call.turn(says("cancel it"));
    await call.turn(says("Yes!"));
    expect(events[1]?.sessionState.intent).toMatchObject({
      name: "CancelOrder",
      confirmationState: "Confirmed",
    });
  });

  test("gives way to another intent, even after a no", async () => {
    const { session, events } = given((event) => (events.length === 1 ? confirm(event) : delegate));
    const call = session();
    await call.turn(says("cancel it"));
    await call.turn(says("no change the date to Friday"));
    expect(events.at(-1)?.sessionState.intent).toMatchObject({
      name: "ChangeShippingDate",
      confirmationState: "None",
    });
  });
});

describe("a hostile Lex", () => {
  const hostile = (hook: (event: LexEvent) => unknown) => given(hook, { undocumented: "hostile" });
  const confirmFirst = (event: LexEvent) =>
    event.sessionState.intent.confirmationState === "None" ? confirm(event) : close(event);

  test.each([
    ["en_US", "cancel it", "yes but not that day", "Confirmed"],
    ["en_US", "cancel it", "I want to change the shipping date", "Confirmed"],
    ["en_US", "cancel it", "no", "Denied"],
    ["en_US", "cancel it", "", "None"],
    ["ja_JP", "キャンセルしてください", "ええと、待ってください", "Confirmed"],
    ["ja_JP", "キャンセルしてください", "いいえ、違います", "Denied"],
  ])("%s, %s, %p is %s", async (locale, opening, said, state) => {
    const { session, events } = hostile(confirmFirst);
    const call = session(locale);
    await call.turn(says(opening));
    await call.turn(says(said));
    expect(events[1]?.sessionState.intent).toMatchObject({
      name: "CancelOrder",
      confirmationState: state,
    });
  });

  test.each([
    ["en_US", "change the date", "I can't do Thursday, I want to cancel my order", "2026-11-26"],
    ["en_US", "change the date", "the fifth or the sixth", "2026-12-05"],
    ["ja_JP", "発送日を変更したいです", "木曜日は無理なのでキャンセルしてください", "2026-11-26"],
  ])("%s: the slot is any day in %3$s", async (locale, opening, said, day) => {
    const { session, events } = hostile(plainHook);
    const call = session(locale);
    await call.turn(says(opening));
    await call.turn(says(said));
    expect(events.at(-1)?.sessionState.intent.slots["ShippingDate"]?.value?.interpretedValue).toBe(day);
  });

  test.each([
    ["en_US", "I don't want to cancel anything", "CancelOrder"],
    ["en_US", "you may not cancel the change", "ChangeShippingDate"],
    ["en_US", "can you order me a pizza", "FallbackIntent"],
    ["ja_JP", "キャンセル料はかかりますか", "CancelOrder"],
    ["ja_JP", "住所を変更したいのです", "ChangeShippingDate"],
    ["ja_JP", "ありがとうございました", "FallbackIntent"],
  ])("%s: %s is %s by one word", async (locale, said, name) => {
    const { session, events } = hostile(plainHook);
    await session(locale).turn(says(said));
    expect(events[0]?.sessionState.intent.name).toBe(name);
    if (name !== "FallbackIntent") expect(events[0]?.interpretations[0]?.nluConfidence).toBe(0.95);
  });

  test("falls back at once at what is no value of a slot, unless told otherwise", async () => {
    const ends = [{}, { missedSlot: "retry" } as const].map(async (more) => {
      const { session, events } = given(plainHook, { undocumented: "hostile", ...more });
      const call = session();
      await call.turn(says("change the date"));
      await call.turn(says("whenever you like"));
      return events.at(-1)?.sessionState.intent.name;
    });
    expect(await Promise.all(ends)).toEqual(["FallbackIntent", "ChangeShippingDate"]);
  });
});

describe("nobody's words", () => {
  test.each([
    ["en_US", says("I want to order candy")],
    ["ja_JP", says("ピザを一枚お願いします")],
    ["ja_JP", says("あした")],
    ["en_US", silence],
  ])("%s: go to the fallback intent, ready to be fulfilled", async (locale, input) => {
    const { session, events } = given();
    const turn = await session(locale).turn(input);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      invocationSource: "FulfillmentCodeHook",
      sessionState: { intent: { name: "FallbackIntent", state: "ReadyForFulfillment", slots: {} } },
    });
    expect(events[0]?.interpretations[0]).not.toHaveProperty("nluConfidence");
    expect(turn.explanation?.confidence).toBeLessThan(smallBot.nluConfidenceThreshold);
  });

  test("the hook may still ask for a slot of another intent", async () => {
    const { session, events } = given((event) => (events.length === 1 ? elicitDate() : plainHook(event)));
    const call = session("ja_JP");
    expect((await call.turn(says("あした"))).messages).toEqual(["いつの発送にしますか。"]);
    expect((await call.turn(says("明日"))).closed?.slots).toEqual({ ShippingDate: "2026-11-25" });
  });
});

describe("session attributes", () => {
  const counting = (event: LexEvent): unknown => ({
    sessionState: {
      dialogAction: { type: "Delegate" },
      sessionAttributes: {
        ...event.sessionState.sessionAttributes,
        turns: String(1 + Number(event.sessionState.sessionAttributes["turns"] ?? 0)),
      },
    },
  });

  test("are what the hook last said", async () => {
    const { session } = given(counting);
    const call = session("en_US", { orderId: "1001" });
    expect((await call.turn(says("cancel it"))).sessionAttributes).toEqual({ orderId: "1001", turns: "2" });
  });

  test("are kept between blocks, and a block's own win", async () => {
    const { session } = given(counting);
    await session("en_US", { orderId: "1001", orderVersion: "1" }).turn(says("cancel it"));
    const turn = await session("en_US", { orderVersion: "2" }).turn(says("cancel it"));
    expect(turn.sessionAttributes).toEqual({ orderId: "1001", orderVersion: "2", turns: "4" });
  });

  test.each([
    ["another session", "en_US", "call-2"],
    ["another locale", "ja_JP", "call-1"],
  ])("%s knows nothing of them", async (_, locale, sessionId) => {
    const { session, events } = given();
    await session("en_US", { orderId: "1001" }).turn(says("cancel it"));
    await session(locale, {}, sessionId).turn(silence);
    expect(events.at(-1)?.sessionState.sessionAttributes).toEqual({});
  });
});

describe("a caller who is gone too long", () => {
  test.each([
    [299, "ChangeShippingDate"],
    [300, "FallbackIntent"],
  ])("after %d s the answer is for %s", async (seconds, name) => {
    const { session, events, wait } = given();
    const call = session("en_US", { orderId: "1001" });
    await call.turn(says("I want to change the shipping date"));
    wait(seconds);
    await call.turn(says("Friday"));
    expect(events.at(-1)?.sessionState).toMatchObject({
      intent: { name },
      sessionAttributes: { orderId: "1001" },
    });
  });
});

describe("a hook that fails", () => {
  test.each([
    ["throws", () => Promise.reject(new Error("no table")), "no table"],
    ["hangs", () => new Promise(() => {}), "no answer within 0.05 s"],
  ])("%s: the conversation has failed, and may start again", async (_, hook, failure) => {
    let broken = true;
    const { session } = given((event) => (broken ? hook() : plainHook(event)), { hookLimitMs: 50 });
    const call = session();
    const turn = await call.turn(says("cancel it"));
    expect(turn).toMatchObject({
      messages: [],
      closed: { intentName: "CancelOrder", intentState: "Failed" },
      failure,
    });
    broken = false;
    expect((await call.turn(says("cancel it"))).closed?.intentState).toBe("Fulfilled");
  });

  test("a reply that Lex would refuse rejects, naming the rule", async () => {
    const { session } = given(() => ({ sessionState: { dialogAction: { type: "Close" } } }));
    await expect(session().turn(says("cancel it"))).rejects.toThrow(ReplyRefused);
    await expect(session().turn(says("cancel it"))).rejects.toThrow(/Close name an intent/);
  });
});

test("a locale that the bot has not says which it has", () => {
  const { session } = given();
  expect(() => session("fr_FR")).toThrow(/no locale fr_FR: it speaks en_US, ja_JP/);
});
