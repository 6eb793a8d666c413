import { describe, expect, test } from "@jest/globals";
import { eachLanguage, languages } from "../../../src/domain/index.ts";
import { heardWish, topicIntents } from "../../../src/wording/index.ts";
import { wishes } from "../../../src/wording/languages.ts";
import { mostMs, processorMs } from "../processor-time.ts";

const longest = 1024;

/** Every word of the table, and some that are in none. */
function wordsOf(language: (typeof languages)[number]): readonly string[] {
  const { rules, lists } = wishes[language];
  const patterns = rules.map((rule) => ("ignored" in rule ? rule.ignored : rule.said));
  const words = [...patterns, ...Object.values(lists)].flatMap((text) => text.split(/[ ,/<>?*^$…]+/));
  return [...new Set([...words, "#", "あ", "a", "not to", "cancel not", "キャンセルは", "1"])].filter(
    Boolean,
  );
}

describe.each(languages)("wishes in %s", (language) => {
  test("are read within 50 ms of processor from any word, said again and again", async () => {
    const { space } = wishes[language];
    const pumped = wordsOf(language).map((word) =>
      `${word.replaceAll("_", " ")}${space}`.repeat(longest).slice(0, longest),
    );
    heardWish(pumped.join("").slice(0, longest), language);
    const slow: string[] = [];
    for (const text of pumped)
      if ((await processorMs(() => heardWish(text, language), mostMs)) > mostMs) slow.push(text);
    expect(slow).toEqual([]);
  });

  test("can all be said", () => {
    const meant = wishes[language].rules.flatMap((rule) =>
      "means" in rule ? [rule.means] : "hints" in rule ? [rule.hints] : [],
    );
    expect(topicIntents.filter((topic) => !meant.includes(topic))).toEqual([]);
  });
});

test("every language has its table", () => {
  expect(Object.keys(wishes)).toEqual(Object.keys(eachLanguage((language) => language)));
});
