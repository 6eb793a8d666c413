import { describe, expect, test } from "@jest/globals";
import { english } from "../../bot/languages/english.ts";
import { japanese } from "../../bot/languages/japanese.ts";
import { yesOrNo, yesUnlessPlainlyNo } from "../../bot/yes-or-no.ts";

const languages = { english, japanese };

describe.each([
  ["english", "Confirmed", ["yes", "Yes, please.", "um, yeah", "yes that's right", "OK", "go ahead"]],
  ["english", "Denied", ["no", "No, Thursday.", "no way", "that's wrong", "don't", "I'll decline"]],
  ["english", undefined, ["", "nobody", "yesterday", "Thursday", "1", "I said yes", "no, that's right"]],
  ["japanese", "Confirmed", ["はい", "ええ", "はい、お願いします。", "ええと、はい", "うん、わかった"]],
  ["japanese", "Denied", ["いいえ", "違います", "いいえ、木曜日です", "そうじゃないです", "もういい"]],
  [
    "japanese",
    undefined,
    ["", "いいです", "木曜日", "2", "ええと", "えっと、待って", "うんと遅く", "いやあ"],
  ],
] as const)("%s, %s", (language, confirmation, sayings) => {
  test.each(sayings)("%p", (said) => {
    expect(yesOrNo(said, languages[language])?.confirmation).toBe(confirmation);
  });
});

describe.each([
  ["english", "Yes please, that's right!", true],
  ["english", "yes but not that day", false],
  ["english", "No.", true],
  ["english", "No, Thursday", false],
  ["japanese", "ええと、はいお願いします", true],
  ["japanese", "はい、ちょっと待ってください", false],
] as const)("%s, %p", (language, said, alone) => {
  test(alone ? "says nothing else" : "says more", () => {
    expect(yesOrNo(said, languages[language])?.alone).toBe(alone);
  });
});

test("the word that was understood is told", () => {
  expect(yesOrNo("Um, no.", english)).toEqual({ confirmation: "Denied", word: "no", alone: true });
});

describe.each([
  ["english", "Denied", ["no", "no, that's wrong"]],
  ["english", "Confirmed", ["yes but not that day", "no, Thursday", "hold on", "what?", "2"]],
  ["english", undefined, [""]],
  ["japanese", "Denied", ["いいえ、違います"]],
  ["japanese", "Confirmed", ["ええと", "はい、ちょっと待ってください", "やっぱりいいです"]],
] as const)("%s, unless plainly no, is %s", (language, confirmation, sayings) => {
  test.each(sayings)("%p", (said) => {
    expect(yesUnlessPlainlyNo(said, languages[language])?.confirmation).toBe(confirmation);
  });
});
