import { expect, jest, test } from "@jest/globals";
import * as fc from "fast-check";
import { hidden } from "../../src/wording/dates/find-mentions.ts";
import { anyOf, type Pattern, pattern, unless, where } from "../../src/wording/dates/pattern.ts";

test("a pattern is tried on a text that holds the words it needs", () => {
  const afterNext = pattern("monday|friday after_next", /(?:monday|friday) after next/);
  expect(afterNext.test("the friday after next")).toBe(true);
  expect(afterNext.test("the friday next")).toBe(false);
  const onlyAtStart = pattern("^to", /to friday/);
  expect(onlyAtStart.test("to friday")).toBe(true);
  expect(onlyAtStart.test("not to friday")).toBe(false);
});

test("a global pattern finds and replaces all of its matches", () => {
  const figure = pattern("1|2", /\d/g);
  expect(figure.all("1 and 2").map(([found]) => found)).toEqual(["1", "2"]);
  expect(figure.replace("1 and 2", "n")).toBe("n and n");
  expect(figure.all("3")).toEqual([]);
});

/** Every pattern that the languages make while they are loaded. */
async function everyPattern(): Promise<readonly Pattern[]> {
  const made: Pattern[] = [];
  const recorded: typeof pattern = (...parts) => {
    const one = pattern(...parts);
    made.push(one);
    return one;
  };
  jest.unstable_mockModule("../../src/wording/dates/pattern.ts", () => ({
    anyOf,
    pattern: recorded,
    unless,
    where,
  }));
  await import("../../src/wording/languages.ts");
  return made;
}

/** Texts that a pattern matches: made from it without its look-arounds, of which those stay that pass them too. */
const matchedBy = ({ compiled }: Pattern): readonly string[] =>
  fc
    .sample(fc.stringMatching(new RegExp(`^(?:${withoutLookAround(compiled().source)})$`)), {
      numRuns: 300,
      seed: 8,
    })
    .flatMap((text) => [text, ` ${text} `])
    .filter((text) => text.search(compiled()) >= 0);

/** A source without `(?=…)`, `(?!…)`, `(?<=…)`, `(?<!…)` and `\b`, from which texts can be made. */
function withoutLookAround(source: string): string {
  const start = source.search(/\(\?<?[=!]/);
  if (start < 0) return source.replaceAll("\\b", "").replaceAll("\\0", hidden);
  let depth = 0;
  let end = start;
  do {
    if (source[end] === "\\") end++;
    else if (source[end] === "(") depth++;
    else if (source[end] === ")") depth--;
    end++;
  } while (depth > 0);
  return withoutLookAround(`${source.slice(0, start)}x{0}${source.slice(end)}`);
}

test("nothing that a pattern matches lacks the words it needs", async () => {
  const patterns = await everyPattern();
  expect(patterns.length).toBeGreaterThan(250);
  const missed = patterns.flatMap((each) => {
    const matched = matchedBy(each).find((text) => {
      each.compiled().lastIndex = 0;
      return !each.test(text);
    });
    return matched ? [[each.compiled().source, matched]] : [];
  });
  expect(missed).toEqual([]);
});
