import { describe, expect, test } from "@jest/globals";
import { flowText } from "../../../infra/flow/flow-text.ts";
import { languages } from "../../../src/domain/index.ts";
import { type FlowTexts, lineTexts } from "../../../src/wording/index.ts";
import { parametersOf, referencesIn } from "./checks/graph.ts";
import { setIn } from "./checks/references.ts";
import { line, whisper } from "./flows.ts";

const namesOfTexts = Object.keys(lineTexts["en-US"].flow);
const block = (id: string) => line.Actions.filter(({ Identifier }) => Identifier === id);

describe("what the flow says", () => {
  test.each([
    ["en-US", /^[\x20-\x7e]+$/],
    ["ja-JP", /[\u3040-\u30ff\u4e00-\u9fff]/],
  ] as const)("is in the language it is for: %s", (language, itsLetters) => {
    const { flow, whisper } = lineTexts[language];
    for (const text of [...Object.values(flow), ...Object.values(whisper)]) expect(text).toMatch(itsLetters);
  });

  test("offers each language by a key of its own", () => {
    const keys = languages.map((language) => lineTexts[language].key);
    expect(new Set(keys).size).toBe(languages.length);
    for (const language of languages)
      expect(lineTexts[language].flow.chooseLanguage.match(/\d/g)).toEqual([lineTexts[language].key]);
  });

  test("is set in the flow for the language of the call", () => {
    for (const language of languages)
      for (const [name, text] of Object.entries(lineTexts[language].flow))
        expect(block(`welcome-texts-${language}`)).toMatchObject([
          { Parameters: { FlowAttributes: { [name]: { Type: "String", Value: text } } } },
        ]);
  });

  test("is all in use, but for the question that comes before a language is known", () => {
    const read = line.Actions.flatMap((action) => referencesIn(action, "FlowAttributes"));
    expect(namesOfTexts.filter((name) => !read.includes(name))).toEqual(["chooseLanguage"]);
  });

  test("stands nowhere else", () => {
    const said = line.Actions.flatMap((action) =>
      parametersOf(action).flatMap(([name, value]) => (name === "Text" ? [String(value)] : [])),
    );
    const ours = namesOfTexts.map((name) => `$.FlowAttributes.${name}`);
    const choices = languages.map((language) => lineTexts[language].flow.chooseLanguage);
    expect(said.filter((text) => ![...ours, ...choices, "$.External.message"].includes(text))).toEqual([]);
    expect(ours).toContain(flowText("greeting"));
  });

  const menus: readonly (keyof FlowTexts)[] = ["aboutThisOrder", "whatToDo", "moreToDo"];
  test.each(menus)("names every key of the menu: %s", (name) => {
    for (const language of languages)
      for (const key of ["1", "2", "3", "4", "0"]) expect(lineTexts[language].flow[name]).toContain(key);
  });

  test("names the keys that the keypad's menu has, and no other", () => {
    for (const language of languages)
      expect(lineTexts[language].flow.keysOnly.match(/\d/g)).toEqual(["2", "3", "4", "0"]);
  });
});

describe("what the agent hears", () => {
  test("ends every value where it can be seen to end", () => {
    for (const { whisper } of Object.values(lineTexts))
      for (const text of Object.values(whisper)) expect(text).not.toMatch(/\$\.\w+\.\w+(?! |$|\w)/);
  });

  test("is what the call has noted by then", () => {
    const notedWith = (stage: string) =>
      line.Actions.filter(({ Parameters: { Attributes } }) =>
        typeof Attributes === "object" && "stage" in Attributes ? Attributes["stage"] === stage : false,
      ).map((action) => setIn(action, "Attributes"));
    const heardIn = (message: string) => [
      ...new Set(
        whisper.Actions.filter(({ Identifier }) => Identifier.startsWith(`whisper-${message}-`)).flatMap(
          (action) => referencesIn(action, "Attributes"),
        ),
      ),
    ];
    const order = notedWith("order");
    expect(order).toHaveLength(1);
    for (const noted of order) expect(noted).toEqual(expect.arrayContaining(heardIn("order")));
    const tried = notedWith("tried");
    expect(tried).toHaveLength(3);
    for (const noted of tried)
      expect([...noted, ...order.flat()]).toEqual(expect.arrayContaining(heardIn("tried")));
  });
});
