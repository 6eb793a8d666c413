import { describe, expect, test } from "@jest/globals";
import { type BotTurn, type CallerInput, lexBot } from "connect-simulator";
import { orderBot } from "../../../infra/bot/order-bot.ts";
import { lexLanguages } from "../../../local/line/lex-languages.ts";
import {
  cancelOrder,
  lookUpOrders,
  previewReschedule,
  rescheduleOrder,
} from "../../../src/application/index.ts";
import { lexCodeHook, numberReader } from "../../../src/handlers/index.ts";
import { wordings } from "../../../src/wording/index.ts";
import { anOrder } from "../../support/builders.ts";
import { aDesk } from "../../support/desk.ts";

const bot = { definition: orderBot, languages: lexLanguages };

/** The bot and the code hook that are shipped, over an order that ships on Friday a week after today, a Friday. */
function given(localeId: string, missedSlot: "retry" | "fall-back") {
  const order = anOrder();
  const desk = aDesk([order]);
  const codeHook = lexCodeHook({
    ...desk,
    lookUpOrders: lookUpOrders(desk),
    cancelOrder: cancelOrder(desk),
    rescheduleOrder: rescheduleOrder(desk),
    previewReschedule: previewReschedule(desk),
    wordings,
    readNumber: numberReader("JP"),
    log: () => {},
    answerWithin: 2500,
  });
  const open = lexBot({ ...bot, codeHook, clock: desk.clock, ids: () => "1", missedSlot });
  const session = open({
    sessionId: "1",
    localeId,
    sessionAttributes: { callerNumber: order.customer.phone, orderId: order.id, orderVersion: "0" },
  });
  const call = async (...inputs: readonly string[]): Promise<BotTurn | undefined> => {
    let turn: BotTurn | undefined;
    for (const input of inputs) turn = turn?.closed ? turn : await session.turn(asInput(input));
    return turn;
  };
  return { call, stored: () => desk.stored(order) };
}

/** `[1]` are keys, nothing is silence, all else is said. */
function asInput(text: string): CallerInput {
  const [, keys] = /^\[(.+)\]$/.exec(text) ?? [];
  if (keys) return { kind: "keys", keys };
  return text ? { kind: "speech", text } : { kind: "silence" };
}

describe.each(["retry", "fall-back"] as const)("what is no value for Lex: %s", (missedSlot) => {
  test.each([
    ["en_US", ["I'd like to change the shipping date", "next Wednesday", "yes"], "2026-11-25"],
    ["en_US", ["move it to December 3rd", "[1]"], "2026-12-03"],
    ["en_US", ["change the date", "", "the 30th", "no", "December 1st", "yeah"], "2026-12-01"],
    ["en_US", ["change the date", "next week", "Thursday", "yes"], "2026-11-26"],
    ["ja_JP", ["発送日を変えたいんですけど", "来週の水曜日", "はい"], "2026-11-25"],
    ["ja_JP", ["日にちを変えてほしいんですが", "しあさって", "はい"], "2026-11-23"],
    ["ja_JP", ["発送日を変更したいです", "明々後日でお願いします", "[1]"], "2026-11-23"],
    ["ja_JP", ["十二月三日に変更してください", "はい、お願いします"], "2026-12-03"],
  ])("%s %j moves the order to %s", async (locale, inputs, date) => {
    const { call, stored } = given(locale, missedSlot);
    const turn = await call(...inputs);
    expect(turn?.sessionAttributes).toMatchObject({ lambdaResult: "Success", outcome: "rescheduled" });
    expect(turn?.closed?.intentState).toBe("Fulfilled");
    expect((await stored())?.shippingDate).toBe(date);
  });

  test.each([
    ["en_US", ["I want to cancel", "yes"], "cancelled"],
    ["en_US", ["cancel my order", "no"], "placed"],
    ["en_US", ["change the date", "actually just cancel it", "[1]"], "cancelled"],
    ["ja_JP", ["注文をキャンセルしたいんですけど", "はい"], "cancelled"],
    ["ja_JP", ["[2]", "いいえ"], "placed"],
  ])("%s %j leaves the order %s", async (locale, inputs, status) => {
    const { call, stored } = given(locale, missedSlot);
    expect((await call(...inputs))?.closed?.intentState).toBe("Fulfilled");
    expect((await stored())?.status).toBe(status);
  });

  test.each([
    ["en_US", "change the date"],
    ["ja_JP", "発送日を変更したいです"],
  ])("%s: three silences give up, and change nothing", async (locale, opening) => {
    const { call, stored } = given(locale, missedSlot);
    const turn = await call(opening, "", "", "", "");
    expect(turn?.closed?.intentState).toBe("Fulfilled");
    expect(turn?.sessionAttributes).toMatchObject({ lambdaResult: "Refused", reason: "too-many-tries" });
    expect((await stored())?.version).toBe(0);
  });
});

test.each(Object.values(orderBot.locales))(
  "$localeId: every sample utterance finds its own intent",
  async (locale) => {
    const open = lexBot({ ...bot, clock: { now: () => new Date(0) }, ids: () => "1" });
    for (const { name, utterances } of locale.intents)
      for (const utterance of utterances) {
        const session = open({ sessionId: utterance, localeId: locale.localeId, sessionAttributes: {} });
        const said = { kind: "speech", text: utterance.replace(/\{\w+\}/, "2026-11-27") } as const;
        const { closed, explanation } = await session.turn(said);
        expect([utterance, explanation?.confidence]).toEqual([utterance, 1]);
        if (closed) expect([utterance, closed.intentName]).toEqual([utterance, name]);
      }
  },
);
