import { describe, expect, test } from "@jest/globals";
import type { BotDefinition } from "../../bot/bot-definition.ts";
import { hear } from "../../bot/hear.ts";
import { english } from "../../bot/languages/english.ts";
import { japanese } from "../../bot/languages/japanese.ts";
import { readLocale } from "../../bot/locale.ts";
import { modelOfDefinition } from "../../bot/model-of-definition.ts";
import { recogniser } from "../../bot/recognise.ts";
import { smallBot } from "./small-bot.ts";

const languages = { "en-US": english, "ja-JP": japanese };
const dates = { "en-US": "friday", "ja-JP": "金曜日" };

function matchesOf(tag: keyof typeof languages, said: string, definition: BotDefinition = smallBot) {
  const language = languages[tag];
  const localeId = tag.replace("-", "_");
  const model = modelOfDefinition(definition).botLocales.find((locale) => locale.localeId === localeId);
  if (!model) throw new Error(`no locale ${localeId}`);
  const circumstances = {
    localeId,
    language,
    today: "2026-11-24",
    time: "10:00",
    inputMode: "Speech",
  } as const;
  return recogniser(readLocale(model, language))(hear(said, circumstances));
}

function best(tag: keyof typeof languages, said: string) {
  const [first] = matchesOf(tag, said);
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
      for (const utterance of intent.utterances)
        expect(best(tag, utterance.replace(/\{\w+\}/, dates[tag]))).toEqual({
          ...{ intent: intent.name, utterance, confidence: 1 },
        });
});

test("of equals the earlier intent is meant", () => {
  const locale = smallBot.locales["en-US"];
  const fallback = locale.intents.filter(({ parentIntentSignature }) => parentIntentSignature);
  const twins = ["First", "Second"].map((name) => ({ name, utterances: ["same words"], slots: [] }));
  const definition = {
    ...smallBot,
    locales: { "en-US": { ...locale, intents: [...twins, ...fallback] }, "ja-JP": smallBot.locales["ja-JP"] },
  };
  const matches = matchesOf("en-US", "same words", definition);
  expect(matches.map(({ intent }) => intent.name)).toEqual(["First", "Second"]);
});
