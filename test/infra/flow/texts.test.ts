import { describe, expect, test } from "@jest/globals";
import { flowText } from "../../../infra/flow/flow-text.ts";
import { shopTokens } from "../../../infra/flow/shop-tokens.ts";
import { type Language, languages } from "../../../src/domain/index.ts";
import { type FlowTexts, lineTexts } from "../../../src/wording/index.ts";
import { parametersOf, referencesIn } from "./checks/graph.ts";
import { line } from "./flows.ts";

const namesOfTexts = Object.keys(lineTexts["en-US"].flow);
const block = (id: string) => line.Actions.filter(({ Identifier }) => Identifier === id);
const keysIn = (text: string): readonly string[] => [...text.matchAll(/\d/g)].map(([key]) => key);

/** The texts in an object and in the objects that it holds. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(textsIn);

describe("what the flow says", () => {
  test.each([
    ["en-US", /^[\x20-\x7e]+$/],
    ["ja-JP", /[\u3040-\u30ff\u4e00-\u9fff]/],
  ] as const)("is in the language it is for: %s", (language, itsLetters) => {
    const { flow, whisper } = lineTexts[language];
    for (const text of textsIn([flow, whisper])) expect(text).toMatch(itsLetters);
  });

  test("is no markup, so that it may stand in SSML", () => {
    for (const { flow, whisper } of Object.values(lineTexts))
      for (const text of textsIn([flow, whisper])) expect(text).not.toMatch(/[<>&]/);
  });

  test("offers each language by a key of its own", () => {
    const keys = languages.map((language) => lineTexts[language].key);
    expect(new Set(keys).size).toBe(languages.length);
    for (const language of languages)
      expect(keysIn(lineTexts[language].flow.chooseLanguage)).toEqual([lineTexts[language].key]);
  });

  test("is set in the flow for the language of the call", () => {
    for (const language of languages)
      for (const [name, text] of Object.entries(lineTexts[language].flow))
        expect(block(`welcome-texts-${language}`)).toMatchObject([
          { Parameters: { FlowAttributes: { [name]: { Value: text } } } },
        ]);
  });

  test("is all in use, but for the question that comes before a language is known", () => {
    const read = line.Actions.flatMap((action) => referencesIn(action, "FlowAttributes"));
    expect(namesOfTexts.filter((name) => !read.includes(name))).toEqual(["chooseLanguage"]);
  });

  test("stands nowhere else: blocks refer to it", () => {
    const said = line.Actions.flatMap((action) =>
      parametersOf(action).flatMap(([name, value]) =>
        name === "Text" || name === "SSML" ? [String(value)] : [],
      ),
    );
    const words = said.map((text) =>
      text
        .replace(/<[^>]*>/g, "")
        .replace(/\$\.\w+\.\w+/g, "")
        .trim(),
    );
    const choices = languages.map((language) => lineTexts[language].flow.chooseLanguage);
    expect(words.filter((text) => text !== "" && !choices.includes(text))).toEqual([]);
  });

  test("leaves to the shop who it is and when people answer", () => {
    const tokens = line.Actions.flatMap((action) => parametersOf(action).map(([, value]) => value));
    for (const token of shopTokens) expect(tokens).toContain(`{{${token}}}`);
  });
});

type Name = keyof FlowTexts;

describe("what the caller can press", () => {
  const prompts: readonly (readonly [Name, keys: readonly string[]])[] = [
    ["menuChangeAndOther", ["1", "2", "3", "4", "0", "9"]],
    ["menuChange", ["1", "2", "3", "0", "9"]],
    ["menuOther", ["4", "0", "3", "9"]],
    ["menuNeither", ["0", "3", "9"]],
    ["keysChangeAndOther", ["2", "3", "4", "0", "9"]],
    ["keysChange", ["2", "3", "0", "9"]],
    ["keysOther", ["4", "0", "3", "9"]],
    ["keysNeither", ["0", "3", "9"]],
    ["offerCallback", ["1", "2", "9"]],
    ["confirmNumber", ["1", "2", "9"]],
  ];
  test.each(prompts)("%s tells the keys, the likeliest first", (name, keys) => {
    for (const language of languages) expect(keysIn(lineTexts[language].flow[name])).toEqual(keys);
  });

  test("to cancel tells the keys", () => {
    for (const language of languages)
      expect([...keysIn(lineTexts[language].flow.confirmCancel)].sort()).toEqual(["0", "1", "2", "9"]);
  });

  test.each([
    ["keys-menu", "keysChangeAndOther", ["0", "2", "3", "4", "9"]],
    ["keys-confirm", "confirmCancel", ["0", "1", "2", "9"]],
    ["callback-offer", "offerCallback", ["0", "1", "2", "9"]],
    ["callback-read-back", "confirmNumber", ["1", "2", "9"]],
  ] as const)("%s has the keys that are told", (id, name, keys) => {
    const has = block(id).flatMap(({ Transitions: { Conditions = [] } }) =>
      Conditions.flatMap(({ Condition }) => Condition.Operands),
    );
    expect([...has].sort()).toEqual(keys);
    expect(has).toEqual(expect.arrayContaining([...keysIn(lineTexts["en-US"].flow[name])]));
  });

  test("a yes is 1 and a no is 2, by whatever is asked", () => {
    const way = (id: string, key: string) =>
      block(id).flatMap(({ Transitions: { Conditions = [] } }) =>
        Conditions.filter(({ Condition }) => Condition.Operands.includes(key)).map((one) => one.NextAction),
      );
    expect(way("keys-confirm", "1")).toEqual(["keys-cancel"]);
    expect(way("keys-confirm", "2")).toEqual(["keys-not-cancelled"]);
    expect(way("callback-offer", "2")).toEqual(["end-goodbye"]);
    expect(way("callback-read-back", "1")).toEqual(["callback-create"]);
  });
});

/** How long a text takes to say, in seconds, at an unhurried pace: two and a half English words, seven kana, or the like. */
const secondsOf: Readonly<Record<Language, (text: string) => number>> = {
  "en-US": (text) => text.split(" ").length / 2.5,
  "ja-JP": (text) =>
    [...text].reduce((seconds, letter) => seconds + (/[\u4e00-\u9fff\d]/.test(letter) ? 2 : 1) / 7, 0),
};

describe("a menu is short", () => {
  const menus = [
    ["whatToDo", "menuChangeAndOther"],
    ["moreToDo", "menuChangeAndOther"],
    ["moreToDo", "menuNeither"],
    ["keysOnly", "keysChangeAndOther"],
    ["confirmCancel"],
    ["offerCallback"],
  ] as const;
  test.each(menus.map((names) => [names.join(" "), names] as const))("%s", (_, names) => {
    for (const language of languages) {
      const text = names.map((name) => lineTexts[language].flow[name]).join(" ");
      expect(secondsOf[language](text)).toBeLessThan(20);
      expect(secondsOf[language](text.slice(0, text.search(/\d/)))).toBeLessThan(12);
    }
  });
});

test("a text is read from the call's language", () =>
  expect(flowText("sorry")).toBe("$.FlowAttributes.sorry"));
