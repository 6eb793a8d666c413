import { describe, expect, test } from "@jest/globals";
import { amazonDate } from "../../bot/amazon-date.ts";
import { english } from "../../bot/languages/english.ts";
import { japanese } from "../../bot/languages/japanese.ts";
import { recogniser } from "../../bot/recognise.ts";
import { smallBot } from "./small-bot.ts";

const languages = { "en-US": english, "ja-JP": japanese };

function best(tag: keyof typeof languages, said: string) {
  const [locale, language] = [smallBot.locales[tag], languages[tag]];
  const [first] = recogniser(locale, language)(said, amazonDate(said, language, "2026-11-24"));
  return { intent: first?.intent.name, utterance: first?.utterance, confidence: first?.confidence ?? 0 };
}

describe.each([
  ["en-US", "I want to cancel my order", "CancelOrder", "I want to cancel my order"],
  ["en-US", "I WANT to cancel... my order!", "CancelOrder", "I want to cancel my order"],
  ["en-US", "change the date to next Friday", "ChangeShippingDate", "change the date to {ShippingDate}"],
  ["ja-JP", "注文をキャンセルしたいです。", "CancelOrder", "注文をキャンセルしたいです"],
  [
    "ja-JP",
    "発送日を来週の金曜日に変えてください",
    "ChangeShippingDate",
    "発送日を{ShippingDate}に変えてください",
  ],
] as const)("%s: %s", (language, said, intent, utterance) => {
  test("the same words are certain", () => {
    expect(best(language, said)).toEqual({ intent, utterance, confidence: 1 });
  });
});

describe.each([
  ["en-US", "uh I want to cancel that order please", "CancelOrder"],
  ["en-US", "please change the shipping date", "ChangeShippingDate"],
  ["en-US", "could you ship it on Friday please", "ChangeShippingDate"],
  ["en-US", "what's the status of my order", "OrderStatus"],
  ["ja-JP", "あの、キャンセルしたいんですけど", "CancelOrder"],
  ["ja-JP", "発送日を変えたいです", "ChangeShippingDate"],
  ["ja-JP", "あしたに変更してください", "ChangeShippingDate"],
  ["ja-JP", "注文の状況を知りたいです", "OrderStatus"],
] as const)("%s: %s", (language, said, intent) => {
  test("near words are sure enough", () => {
    const match = best(language, said);
    expect(match.intent).toBe(intent);
    expect(match.confidence).toBeGreaterThanOrEqual(smallBot.nluConfidenceThreshold);
    expect(match.confidence).toBeLessThan(1);
  });
});

describe.each([
  ["en-US", "I want to order candy"],
  ["en-US", "do you have a dog"],
  ["en-US", "yes"],
  ["en-US", ""],
  ["en-US", "1"],
  ["ja-JP", "ピザを一枚お願いします"],
  ["ja-JP", "今日はいい天気ですね"],
  ["ja-JP", "はい"],
  ["ja-JP", "あした"],
  ["ja-JP", ""],
] as const)("%s: %p", (language, said) => {
  test("other words are below the threshold", () => {
    expect(best(language, said).confidence).toBeLessThan(smallBot.nluConfidenceThreshold);
  });
});

test("every sample utterance finds its own intent", () => {
  for (const tag of ["en-US", "ja-JP"] as const)
    for (const intent of smallBot.locales[tag].intents)
      for (const utterance of intent.utterances) {
        const [first] = recogniser(smallBot.locales[tag], languages[tag])(
          utterance.replace(/\{\w+\}/, "□"),
          undefined,
        );
        expect(first).toEqual({ intent, utterance, confidence: 1 });
      }
});

test("of equals the earlier intent is meant", () => {
  const locale = smallBot.locales["en-US"];
  const twins = ["First", "Second"].map((name) => ({ name, utterances: ["same words"], slots: [] }));
  const matches = recogniser({ ...locale, intents: twins }, english)("same words", undefined);
  expect(matches.map(({ intent }) => intent.name)).toEqual(["First", "Second"]);
});
