import { describe, expect, test } from "@jest/globals";
import { alphaNumericLike } from "../../../bot/slot-types/alpha-numeric.ts";
import { builtInSlotTypes } from "../../../bot/slot-types/built-in-slot-types.ts";
import { customSlotType } from "../../../bot/slot-types/custom-slot-type.ts";
import { processorMs } from "../../processor-ms.ts";
import { answerTo, spokenIn } from "./spoken.ts";

/** What values are made of, and what only takes room. */
const parts = {
  en_US: "nine |hundred |point |a |an hour |9|9,|0.|-|$|@|.com|my name is |us |ﷺ|İ".split("|"),
  ja_JP: "九|万|点|マイナス|午後|時|時間|円|9|@|です|名前は|ゼロ|㍿".split("|"),
};
/** In characters. */
const longest = 1024;
/** In milliseconds of processor. */
const limit = 50;

const types = {
  ...builtInSlotTypes,
  "a custom type": customSlotType({
    name: "Size",
    slotTypeValues: ["a", "a a", "nine nine", "九九"].map((value) => ({
      sampleValue: { value },
      synonyms: [],
    })),
    valueSelectionSetting: { resolutionStrategy: "ORIGINAL_VALUE" },
  }),
  "a regular expression": alphaNumericLike("[A-Z0-9]{1,30}X"),
};

describe.each(["en_US", "ja_JP"] as const)("%s", (localeId) => {
  const circumstances = spokenIn(localeId);
  const texts = parts[localeId].flatMap((one) =>
    parts[localeId].map((other) => [one + other, (one + other).repeat(longest).slice(0, longest)] as const),
  );

  test.each(Object.entries(types))(
    "%s reads any two parts, up to the longest text, in time",
    async (_, type) => {
      const slow: string[] = [];
      for (const [pair, said] of texts) {
        const work = () => [type.find(said, circumstances), answerTo(type, said, localeId)];
        if ((await processorMs(work, limit)) > limit) slow.push(pair);
      }
      expect(slow).toEqual([]);
    },
  );
});
