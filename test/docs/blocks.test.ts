import { describe, expect, test } from "@jest/globals";
import { examples } from "./docstrings.ts";
import { blocksOf, markdownBlocks } from "./markdown.ts";

/** What becomes of a block in each language. */
const languages = {
  ts: "compiled in typescript.test.ts",
  tsx: "compiled in typescript.test.ts",
  json: "read here",
  yaml: "played, or read by the simulator's own tests: calls.integration.test.ts",
  sh: "run or accounted for in shell.long.test.ts",
  mermaid: "a picture",
  text: "nothing that a machine could read",
};

describe("the blocks of the Markdown files and docstrings", () => {
  test("say in which language they are, one that is tried", () => {
    const untried = [...markdownBlocks, ...examples].filter(({ language }) => !(language in languages));
    expect(untried.map(({ place, language }) => `${place}: ${language}`)).toEqual([]);
  });

  test("in JSON can be read", () => {
    for (const { text } of markdownBlocks.filter(({ language }) => language === "json"))
      expect(() => JSON.parse(text)).not.toThrow();
  });
});

describe("a block is found", () => {
  const inAList = [
    "1. So:",
    "",
    "   ```sh",
    "   npm ci",
    "     indented",
    "   ```",
    "",
    "```",
    "?",
    "```",
  ].join("\n");

  test("in a list too, without the list's indent, and without a language", () => {
    expect(blocksOf(inAList, "a.md")).toEqual([
      { language: "sh", text: "npm ci\n  indented", place: "a.md:3" },
      { language: "", text: "?", place: "a.md:8" },
    ]);
  });

  test("open to the end, and refused", () => {
    expect(() => blocksOf("```ts\nconst a = 1;", "a.md")).toThrow("a.md:1: a block that nobody closes");
  });

  test.each(["~~~ts\n~~~", "> ```ts\n> ```"])("in other fences, and refused: %j", (text) => {
    expect(() => blocksOf(text, "a.md")).toThrow("a.md: a block that is fenced or quoted in another way");
  });
});
