import { describe, expect, test } from "@jest/globals";
import { checkReply, ReplyRefused } from "../../bot/check-reply.ts";
import { smallBot } from "./small-bot.ts";

const locale = smallBot.locales["en-US"];
const message = { contentType: "PlainText", content: "On which day?" };

interface State {
  readonly dialogAction?: unknown;
  readonly intent?: Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}
const reply = (sessionState: State, more: Readonly<Record<string, unknown>> = {}) => ({
  sessionState,
  ...more,
});

const change = { name: "ChangeShippingDate", slots: { ShippingDate: null }, state: "InProgress" };
const filled = {
  shape: "Scalar",
  value: { originalValue: "friday", interpretedValue: "2026-11-27", resolvedValues: [] },
};

function broken(answer: unknown): readonly string[] {
  try {
    checkReply(answer, locale);
    return [];
  } catch (error) {
    if (error instanceof ReplyRefused) return error.rules;
    throw error;
  }
}

describe("Lex accepts", () => {
  test.each([
    ["Delegate alone", reply({ dialogAction: { type: "Delegate" } })],
    [
      "Delegate, ready",
      reply({ dialogAction: { type: "Delegate" }, intent: { ...change, state: "ReadyForFulfillment" } }),
    ],
    [
      "ElicitIntent with a question",
      reply({ dialogAction: { type: "ElicitIntent" } }, { messages: [message] }),
    ],
    [
      "ElicitSlot without a question",
      reply({ dialogAction: { type: "ElicitSlot", slotToElicit: "ShippingDate" }, intent: change }),
    ],
    [
      "ConfirmIntent",
      reply(
        { dialogAction: { type: "ConfirmIntent" }, intent: { ...change, slots: { ShippingDate: filled } } },
        { messages: [message] },
      ),
    ],
    [
      "Close",
      reply({
        dialogAction: { type: "Close" },
        intent: { ...change, state: "Fulfilled" },
        sessionAttributes: { orderId: "1" },
      }),
    ],
    [
      "1024 characters",
      reply(
        { dialogAction: { type: "ElicitIntent" } },
        { messages: [{ ...message, content: "x".repeat(1024) }] },
      ),
    ],
    ["no request attributes", reply({ dialogAction: { type: "Delegate" } }, { requestAttributes: null })],
    ["what JSON leaves out", reply({ dialogAction: { type: "Delegate" }, sessionAttributes: undefined })],
  ])("%s", (_, answer) => {
    expect(broken(answer)).toEqual([]);
  });
});

describe("Lex refuses", () => {
  const elicit = (state: State, more = {}) =>
    reply({ dialogAction: { type: "ElicitSlot", slotToElicit: "ShippingDate" }, ...state }, more);
  const confirm = (intent: State["intent"], messages: readonly unknown[] = [message]) =>
    reply({ dialogAction: { type: "ConfirmIntent" }, ...(intent && { intent }) }, { messages });
  const say = (...messages: readonly unknown[]) =>
    reply({ dialogAction: { type: "ElicitIntent" } }, { messages });

  test.each([
    ["nothing", undefined, "the reply"],
    ["a text", "Fulfilled", "the reply"],
    ["no session state", {}, "sessionState"],
    ["no dialog action", reply({}), "sessionState.dialogAction"],
    ["an unknown type", reply({ dialogAction: { type: "Ask" } }), "sessionState.dialogAction.type"],
    ["an unknown key", reply({ dialogAction: { type: "Delegate" } }, { statusCode: 200 }), "statusCode"],
    [
      "an unknown state",
      reply({ dialogAction: { type: "Close" }, intent: { ...change, state: "Done" } }),
      "sessionState.intent.state",
    ],
    [
      "an attribute that is no text",
      reply({ dialogAction: { type: "Delegate" }, sessionAttributes: { orderVersion: 3 } }),
      "sessionState.sessionAttributes.orderVersion",
    ],
    [
      "a slot that is no slot",
      elicit({ intent: { ...change, slots: { ShippingDate: "2026-11-27" } } }),
      "sessionState.intent.slots.ShippingDate",
    ],
    ["an unknown kind of message", say({ contentType: "Text", content: "hello" }), "messages.0.contentType"],
    ["ElicitSlot of no intent", elicit({}), "name an intent"],
    ["ConfirmIntent of no intent", confirm(undefined), "name an intent"],
    ["Close of no intent", reply({ dialogAction: { type: "Close" } }), "name an intent"],
    [
      "an intent that the bot has not",
      reply({ dialogAction: { type: "Delegate" }, intent: { name: "OrderPizza" } }),
      "the intent exists",
    ],
    [
      "a slot that the intent has not",
      reply({ dialogAction: { type: "Delegate" }, intent: { ...change, slots: { Size: null } } }),
      "has every slot",
    ],
    [
      "ElicitSlot of no slot",
      reply({ dialogAction: { type: "ElicitSlot" }, intent: change }),
      "ElicitSlot names a slot",
    ],
    [
      "ElicitSlot of a slot that the intent has not",
      reply({ dialogAction: { type: "ElicitSlot", slotToElicit: "Size" }, intent: change }),
      "the slot to elicit",
    ],
    ["ConfirmIntent without slots", confirm({ name: "CancelOrder" }), "brings the intent's slots"],
    ["ConfirmIntent without a question", confirm(change, []), "at least one message"],
    ["ElicitIntent without a question", say(), "at least one message"],
    [
      "Close without a state",
      reply({ dialogAction: { type: "Close" }, intent: { name: "CancelOrder" } }),
      "Close brings a state",
    ],
    [
      "Close, ready",
      reply({ dialogAction: { type: "Close" }, intent: { ...change, state: "ReadyForFulfillment" } }),
      "Delegate alone",
    ],
    ["an empty message", say({ contentType: "PlainText", content: "" }), "1 to 1024"],
    ["a message without content", say({ contentType: "PlainText" }), "1 to 1024"],
    ["1025 characters", say({ contentType: "PlainText", content: "x".repeat(1025) }), "1 to 1024"],
    ["a card that is not there", say({ contentType: "ImageResponseCard" }), "brings its card"],
    ["11 messages", say(...Array.from({ length: 11 }, () => message)), "at most 10"],
    [
      "12 KB of attributes",
      reply({ dialogAction: { type: "Delegate" }, sessionAttributes: { a: "x".repeat(9300) } }),
      "12 KB",
    ],
    [
      "50 KB",
      reply({ dialogAction: { type: "Delegate" } }, { requestAttributes: { a: "x".repeat(51_200) } }),
      "50 KB",
    ],
  ])("%s", (_, answer, rule) => {
    expect(broken(answer)).toEqual([expect.stringContaining(rule)]);
  });
});

test("the error names every rule broken and shows the reply", () => {
  const answer = reply({ dialogAction: { type: "ConfirmIntent" }, intent: { name: "OrderPizza" } });
  expect(() => checkReply(answer, locale)).toThrow(
    /the intent exists in the bot's locale; ConfirmIntent brings the intent's slots; .*at least one message.*OrderPizza/,
  );
});
