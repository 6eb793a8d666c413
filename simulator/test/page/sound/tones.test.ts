import { describe, expect, test } from "@jest/globals";
import { hangUpTone, keyTones, lengthOf, ringingTone } from "../../../page/client/sound/tones.ts";

const frequencies = (keys: string) => keyTones(keys).map((tone) => tone.frequencies);

describe("a telephone's tones", () => {
  test.each([
    ["1", 697, 1209],
    ["5", 770, 1336],
    ["9", 852, 1477],
    ["*", 941, 1209],
    ["0", 941, 1336],
    ["#", 941, 1477],
  ])("key %s is %d with %d Hz", (key, low, high) => {
    expect(frequencies(key)).toEqual([[low, high]]);
  });

  test("twelve keys have twelve tones, and nothing else has one", () => {
    expect(new Set(frequencies("123456789*0#").map(String)).size).toBe(12);
    expect(keyTones("x ")).toEqual([]);
  });

  test("keys do not run into each other", () => {
    const [first, second] = keyTones("11");
    expect(second?.at).toBeGreaterThan((first?.at ?? 0) + (first?.seconds ?? 0));
    expect(lengthOf(keyTones("11"))).toBeCloseTo((second?.at ?? 0) + (second?.seconds ?? 0));
  });

  test("it rings as in the country called", () => {
    expect(ringingTone("+815031234567")).not.toEqual(ringingTone("+12025550100"));
    expect(ringingTone(undefined)).toEqual(ringingTone("+12025550100"));
    expect(lengthOf(ringingTone(undefined))).toBeGreaterThan(0.5);
    expect(lengthOf(hangUpTone)).toBeLessThan(1);
  });
});
