import { describe, expect, test } from "@jest/globals";
import { yesOrNo } from "../../bot/yes-or-no.ts";

describe.each([
  ["en_US", "Confirmed", ["yes", "Yes, please.", "yeah", "that's right", "OK", "go ahead"]],
  ["en_US", "Denied", ["no", "No, Thursday.", "nope", "that's wrong", "don't", "not right"]],
  ["en_US", undefined, ["", "nobody", "yesterday", "Thursday", "1", "I said yes"]],
  ["ja_JP", "Confirmed", ["はい", "ええ", "はい、お願いします。", "そうです", "合っています"]],
  ["ja_JP", "Denied", ["いいえ", "違います", "いいえ、木曜日です", "そうじゃないです", "いや"]],
  ["ja_JP", undefined, ["", "いいです", "木曜日", "2"]],
] as const)("%s, %s", (locale, answer, sayings) => {
  test.each(sayings)("%p", (said) => {
    expect(yesOrNo(said, locale)?.answer).toBe(answer);
  });
});

test("alone is without other words", () => {
  expect(yesOrNo("No.", "en_US")).toEqual({ answer: "Denied", word: "no", alone: true });
  expect(yesOrNo("No, Thursday", "en_US")?.alone).toBe(false);
});
