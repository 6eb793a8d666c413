import { describe, expect, test } from "@jest/globals";
import { yesOrNo } from "../../../src/handlers/lex/yes-or-no.ts";

describe("in English", () => {
  test.each([
    ["Yes.", "yes"],
    ["yes, that's right", "yes"],
    ["Um, yeah, sure", "yes"],
    ["that one please", "yes"],
    ["OK thank you", "yes"],
    ["I’ll take that one", "yes"],
    ["No.", "no"],
    ["no, thank you", "no"],
    ["that's wrong", "no"],
    ["no yes", undefined],
    ["yes but later", undefined],
    ["not yes", undefined],
    ["please", undefined],
    ["", undefined],
    ["yes ".repeat(20), undefined],
  ] as const)("%j is %s", (said, answer) => {
    expect(yesOrNo(said, "en-US", "date-confirmation")).toBe(answer);
  });
});

describe("in Japanese", () => {
  test.each([
    ["はい", "yes"],
    ["はい、お願いします。", "yes"],
    ["えっと、はい", "yes"],
    ["うん、それで", "yes"],
    ["そうですね", "yes"],
    ["いいえ", "no"],
    ["いや、違います", "no"],
    ["やめておきます", "no"],
    ["はい、でも", undefined],
    ["いいです", undefined],
    ["結構です", undefined],
    ["はいいいえ", undefined],
    ["あの、えっと", undefined],
  ] as const)("「%s」 is %s", (said, answer) => {
    expect(yesOrNo(said, "ja-JP", "date-confirmation")).toBe(answer);
  });
});

test("what may mean 'no, thank you' cancels nothing, and what asks for a change is no yes to a cancellation", () => {
  expect(yesOrNo("大丈夫です", "ja-JP", "date")).toBe("yes");
  expect(yesOrNo("大丈夫です", "ja-JP", "cancel-confirmation")).toBe(undefined);
  expect(yesOrNo("キャンセルしてください", "ja-JP", "cancel-confirmation")).toBe("yes");
  expect(yesOrNo("キャンセルしてください", "ja-JP", "date-confirmation")).toBe(undefined);
  expect(yesOrNo("cancel it", "en-US", "date-confirmation")).toBe(undefined);
});
