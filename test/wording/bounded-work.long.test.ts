import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readTables } from "../../bench/understanding/read-tables.ts";
import { type Language, languages } from "../../src/domain/index.ts";
import { heardAnswer, heardDate, heardWish } from "../../src/wording/index.ts";
import { aBotCall } from "../handlers/lex/a-bot-call.ts";
import { toldByFlow } from "../support/lex-events.ts";
import { day } from "./hearing.ts";
import { literalsOf, patternsRunIn } from "./patterns.ts";
import { mostMs, processorMs } from "./processor-time.ts";

/** Everything that reads what a caller said. */
function read(said: string, language: Language): void {
  heardDate(said, language, day("2026-11-24"));
  heardWish(said, language);
  heardAnswer(said, language, "date");
  heardAnswer(said, language, "cancel");
}

const cases = readTables().flatMap((table) => table.cases);
const phrasesIn = (language: Language) =>
  cases.filter((each) => each.language === language).map(({ said }) => said);

/** The words in every pattern that is tried on what callers say. */
function wordsIn(language: Language): readonly string[] {
  const phrases = phrasesIn(language);
  const patterns = patternsRunIn(() => {
    for (const said of phrases) read(said, language);
  });
  return [...new Set([...patterns].flatMap(literalsOf))];
}

/** Small steps first: what doubles with every word is found before it takes minutes. */
const lengths = [40, 1024];
const pumped = (piece: string, length: number, ending: string) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length - ending.length) + ending;

/** Four times the text costs four times as much, and a little: not sixteen times. Below some milliseconds nobody can say. */
const growth = { enoughMs: 10, most: 10 };

/** What costs too much, or grows too fast, when the piece is said again and again, and then the ending. */
async function tooMuch(piece: string, ending: string, language: Language): Promise<readonly string[]> {
  const cost = (length: number) =>
    processorMs(() => read(pumped(piece, length, ending), language), growth.enoughMs);
  let whole = 0;
  for (const length of lengths) {
    whole = await cost(length);
    if (whole > mostMs) return [`${piece} to ${length}: ${Math.round(whole)} ms`];
  }
  if (whole <= growth.enoughMs) return [];
  const quarter = await cost(256);
  const told = `${piece} to 1024: ${whole.toFixed(1)} ms, to 256: ${quarter.toFixed(1)} ms`;
  return whole > growth.most * quarter ? [told] : [];
}

describe.each(languages)(
  "whatever is said in %s again and again costs little, and grows with its length",
  (language) => {
    test("every word of every pattern", async () => {
      const found: string[] = [];
      // Each of them takes long: a few are enough.
      for (const word of wordsIn(language))
        if (found.length < 5) found.push(...(await tooMuch(word, "!", language)));
      expect(found).toEqual([]);
    }, 120_000);

    test("two of them in turn", async () => {
      const word = fc.constantFrom(...wordsIn(language));
      const between = fc.constantFrom("", " ", "、", ", ");
      await fc.assert(
        fc.asyncProperty(word, between, word, async (one, join, other) => {
          expect(await tooMuch(`${one}${join}${other}${join}`, "", language)).toEqual([]);
        }),
        { numRuns: 100, seed: 8, endOnFailure: true },
      );
    }, 120_000);
  },
);

test("what is pumped are the words of every pattern", () => {
  expect(wordsIn("en-US")).toEqual(expect.arrayContaining(["instead of", "twenty seventh", "weekend"]));
  expect(wordsIn("ja-JP")).toEqual(expect.arrayContaining(["さらいしゅう", "以降", "週末"]));
  expect(literalsOf("(?<=a)[bc]d{1,2}|\\d+(?:e|f)$")).toEqual(["a", "bd", "1", "e", "f"]);
});

describe("no year is too far", () => {
  test.each<readonly [Language, string]>([
    ["en-US", "by 12/31/9999"],
    ["en-US", "before december 31st 9999"],
    ["en-US", "since 1/1/0001"],
    ["en-US", "after december 31st 9999"],
    ["en-US", "between 1/1/0001 and 12/31/9999"],
    ["en-US", "in 999 months"],
    ["ja-JP", "9999年まで"],
    ["ja-JP", "9999年12月31日までに"],
    ["ja-JP", "9999年以降"],
    ["ja-JP", "0001年から"],
    ["ja-JP", "0001-01-01以降"],
    ["ja-JP", "999か月後の月曜日"],
    ["ja-JP", "9999年の2月30日"],
  ])("%s %s", async (language, said) => {
    read(said, language);
    expect(await processorMs(() => read(said, language))).toBeLessThan(mostMs);
  });
});

describe("a turn costs little, whatever is said", () => {
  const long = [..."a1 あ日十のーか、,.#*"].map((character) => character.repeat(1024));
  const longer = ["#", "1", "ok "].map((piece) => piece.repeat(40_000));
  const texts = [...long, ...longer].flatMap((text) => [text, `${text}1`, `${text}!`]);
  const asking = [
    {},
    { asking: "date" },
    { asking: "date-confirmation", proposedDate: "2026-12-01" },
    { asking: "cancel-confirmation" },
  ].map((memory) => ({ ...toldByFlow, ...memory }));

  test.each(
    ["あ".repeat(38), ...texts].map((transcript) => ({
      transcript,
      title: `${transcript.length} characters from ${transcript.slice(0, 3)} to ${transcript.slice(-1)}`,
    })),
  )(
    "$title",
    async ({ transcript }) => {
      for (const localeId of ["en_US", "ja_JP"])
        for (const attributes of asking) {
          const call = aBotCall({ localeId });
          await call.turn({ attributes, transcript: "a" });
          expect(await processorMs(() => call.turn({ attributes, transcript }))).toBeLessThan(mostMs);
        }
    },
    60_000,
  );
});
