import { describe, expect, test } from "@jest/globals";
import { languages } from "../../../src/domain/index.ts";
import { wishes } from "../../../src/wording/languages.ts";
import { compilePattern } from "../../../src/wording/wishes/compile-pattern.ts";
import { findRules, patternsOf } from "../../../src/wording/wishes/find-rules.ts";
import type { WishRule, WishWords } from "../../../src/wording/wishes/wish-words.ts";

const cancel = (said: string): WishRule => ({ means: "CancelOrder", said });

function found(said: string, rules: readonly WishRule[], space: WishWords["space"] = " "): number {
  const lists = { end: "cancel/call_<off>", off: "off/it off" };
  return findRules(said, { normalized: (text) => text, space, gap: 2, lists, rules }).filter(
    (rule) => !("ignored" in rule),
  ).length;
}

describe("a pattern", () => {
  test.each([
    ["words in their order", "call it", "please call it now", "it call"],
    ["whole words", "call", "call", "recall"],
    ["one of several", "stop/end it", "end it", "stop end"],
    ["a word with a space", "call_off it", "call off it", "calloff it"],
    ["a list", "<end> it", "cancel it", "stop it"],
    ["a list within a list", "<end>", "call off", "call"],
    ["a word that may be missing", "stop the? order", "stop order", "stop an order"],
    ["a word that may go on", "cancel*", "cancelling", "can"],
    ["a few words between", "stop … order", "stop this big order", "stop this very big order"],
    ["the beginning", "^ no", "no way", "oh no"],
    ["the end", "order $", "my order", "order it"],
  ])("matches %s", (_, pattern, matching, other) => {
    expect(found(matching, [cancel(pattern)])).toBe(1);
    expect(found(other, [cancel(pattern)])).toBe(0);
  });

  test("needs no spaces in a language that writes none", () => {
    expect(found("注文全部消して", [cancel("注文 … 消して/やめて")], "")).toBe(1);
    expect(found("注文を全部消して", [cancel("注文 … 消して/やめて")], "")).toBe(0);
  });

  test("names only lists that there are, and says something", () => {
    const words: WishWords = { normalized: (text) => text, space: " ", gap: 2, lists: {}, rules: [] };
    expect(() => compilePattern("stop <nothing>", words)).toThrow("No list <nothing>");
    expect(() => compilePattern("", words)).toThrow("a comma too many");
    expect(() => compilePattern("the?/my order", words)).toThrow("it stands at the end");
  });

  test.each(languages)("in the table of %s is one", (language) => {
    for (const rule of wishes[language].rules)
      for (const pattern of patternsOf(rule))
        expect(() => compilePattern(pattern, wishes[language])).not.toThrow();
  });
});

describe("rules", () => {
  test("hide what they found from the rules below", () => {
    const fee: WishRule = { means: "PaymentOrReceipt", said: "cancel fee" };
    expect(found("is there a cancel fee", [fee, cancel("cancel")])).toBe(1);
    expect(found("is there a cancel fee", [cancel("cancel"), fee])).toBe(1);
    expect(found("cancel what is the cancel fee", [fee, cancel("cancel")])).toBe(2);
  });

  test("do not reach over what is hidden", () => {
    expect(found("stop big order", [{ ignored: "big" }, cancel("stop … order")])).toBe(0);
  });
});
