import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { languages } from "../../src/domain/index.ts";
import { answers, heardAnswer, wordings } from "../../src/wording/index.ts";

const questions = ["date", "cancel", "more"] as const;

describe.each(languages)("%s", (language) => {
  const { spelled, between } = answers[language];
  const unitsOf = (patterns: readonly string[]) =>
    spelled(patterns.join("\n"))
      .replace(/[[\]|]/g, " ")
      .split(/\s+/)
      .filter(Boolean);
  const { yes, no, fillers, either, aside } = answers[language];
  const units = [...new Set([...unitsOf([...yes, ...no, ...fillers, ...either, ...aside]), "x", "1"])];

  test("an answer with an unknown word in it is never a yes", () => {
    const answer = fc.array(fc.constantFrom(...yes.filter((phrase) => !phrase.includes("["))), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(answer, fc.nat(4), (phrases, at) => {
        const said = phrases.toSpliced(at, 0, "xyzzy").join(" ");
        return questions.every((question) => heardAnswer(said, language, question) !== "yes");
      }),
    );
  });

  test("yes phrases beside no phrases are never a yes", () => {
    const plain = (patterns: readonly string[]) => patterns.filter((phrase) => !phrase.includes("["));
    fc.assert(
      fc.property(
        fc.constantFrom(...plain(yes)),
        fc.constantFrom(...plain([...no, ...answers[language].firmNo, ...aside])),
        fc.boolean(),
        (agreeing, other, first) => {
          const said = (first ? [agreeing, other] : [other, agreeing]).join("、");
          return heardAnswer(said, language, "date") !== "yes";
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("any 1,024 characters cost little", () => {
    heardAnswer("", language, "date");
    const texts = fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(texts, (parts) => {
        const pumped = parts.join(between).padEnd(1, "x");
        const said = pumped.repeat(Math.ceil(1024 / pumped.length)).slice(0, 1024);
        const times = [1, 2, 3].map(() => {
          const started = performance.now();
          heardAnswer(said, language, "date");
          return performance.now() - started;
        });
        return Math.min(...times) < 50;
      }),
    );
  });

  test("what is longer than an answer can be is no plain answer", () => {
    const said = Array.from({ length: 200 }, () => yes[0]).join(" ");
    expect(heardAnswer(said, language, "date")).toBe("unclear");
  });

  test("every question says how it is answered in few words", () => {
    for (const how of Object.values(wordings[language].dialog.howToAnswer)) {
      expect(how).toMatch(/0/);
      expect(how.length).toBeLessThanOrEqual(170);
    }
  });
});
