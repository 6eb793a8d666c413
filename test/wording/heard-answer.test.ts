import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { languages } from "../../src/domain/index.ts";
import { answers, heardAnswer, type Phrases, readAnswer, wordings } from "../../src/wording/index.ts";
import { mostMs, processorMs } from "./processor-time.ts";

const questions = ["date", "cancel", "day", "more"] as const;

const listed = (phrases: Phrases): readonly string[] => phrases.split(",").map((phrase) => phrase.trim());
const plain = (phrases: Phrases): readonly string[] =>
  listed(phrases).filter((phrase) => !phrase.includes("["));

/** Some of the wordings of a pattern: each choice is made at least once. */
function wordingsOf(pattern: string): readonly string[] {
  const pieces = pattern.split(/[[\]]/).map((piece) => piece.split("|"));
  const most = Math.max(...pieces.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => pieces.map((ways) => ways[at % ways.length]).join(""));
}

describe.each(languages)("%s", (language) => {
  const { spelled, between, to, ...lists } = answers[language];
  const { yes, no, fillers, firmNo, leaving, either, aside } = lists;
  const unitsOf = (phrases: Phrases) =>
    spelled(phrases.replace(/[[\]|,]/g, "\n"))
      .split(/\s+/)
      .filter(Boolean);
  const units = [...new Set([...unitsOf([yes, no, fillers, leaving, either, aside].join()), "x", "1"])];

  test("every wording of every phrase is known in each spelling that it has", () => {
    const own = questions.flatMap((question) =>
      Object.values(to[question]).map((phrases) => [question, phrases] as const),
    );
    const general = [yes, no, fillers, firmNo, leaving, either, aside, lists.farewells, lists.corrections];
    const unknown = [...own, ...general.map((phrases) => ["date", phrases] as const)].flatMap(
      ([question, phrases]) =>
        listed(phrases)
          .flatMap(wordingsOf)
          .filter((said) => !readAnswer(said, language, question).isAll),
    );
    expect(unknown).toEqual([]);
  });

  test("an answer with an unknown word in it is never a yes", () => {
    const answer = fc.array(fc.constantFrom(...plain(yes)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(answer, fc.nat(4), (phrases, at) => {
        const said = phrases.toSpliced(at, 0, "xyzzy").join(" ");
        return questions.every((question) => heardAnswer(said, language, question) !== "yes");
      }),
    );
  });

  test("yes phrases beside no phrases are never a yes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plain(yes)),
        fc.constantFrom(...plain([no, firmNo, leaving, aside].join())),
        fc.boolean(),
        (agreeing, other, first) => {
          const said = (first ? [agreeing, other] : [other, agreeing]).join("、");
          return heardAnswer(said, language, "date") !== "yes";
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("any 1,024 characters cost little", async () => {
    heardAnswer("", language, "date");
    const texts = fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(texts, async (parts) => {
        const pumped = parts.join(between).padEnd(1, "x");
        const said = pumped.repeat(Math.ceil(1024 / pumped.length)).slice(0, 1024);
        return (await processorMs(() => heardAnswer(said, language, "date"))) <= mostMs;
      }),
    );
  });

  test("what is longer than an answer can be is no plain answer", () => {
    const said = Array.from({ length: 200 }, () => plain(yes)[0]).join(" ");
    expect(heardAnswer(said, language, "date")).toBe("unclear");
  });

  test("every question says how it is answered in few words", () => {
    for (const how of Object.values(wordings[language].dialog.howToAnswer)) {
      expect(how).toMatch(/0/);
      expect(how.length).toBeLessThanOrEqual(170);
    }
  });
});
