import { describe, expect, test } from "@jest/globals";
import { english } from "../../bot/languages/english.ts";
import { japanese } from "../../bot/languages/japanese.ts";
import { yesOrNo } from "../../bot/yes-or-no.ts";

const languages = { english, japanese };

describe.each([
  ["english", "Confirmed", ["yes", "Yes, please.", "yeah", "that's right", "OK", "go ahead"]],
  ["english", "Denied", ["no", "No, Thursday.", "nope", "that's wrong", "don't", "not right"]],
  ["english", undefined, ["", "nobody", "yesterday", "Thursday", "1", "I said yes"]],
  ["japanese", "Confirmed", ["はい", "ええ", "はい、お願いします。", "そうです", "合っています"]],
  ["japanese", "Denied", ["いいえ", "違います", "いいえ、木曜日です", "そうじゃないです", "いや"]],
  ["japanese", undefined, ["", "いいです", "木曜日", "2"]],
] as const)("%s, %s", (language, confirmation, sayings) => {
  test.each(sayings)("%p", (said) => {
    expect(yesOrNo(said, languages[language])?.confirmation).toBe(confirmation);
  });
});

test("alone is without other words", () => {
  expect(yesOrNo("No.", english)).toEqual({ confirmation: "Denied", word: "no", alone: true });
  expect(yesOrNo("No, Thursday", english)?.alone).toBe(false);
});
