import { describe, expect, test } from "@jest/globals";
import { speechSeconds } from "../../page/speech-seconds.ts";

describe("how long a prompt is", () => {
  test.each([
    ["", "en-US", 0],
    ["Hello", "en-US", 1],
    ["a".repeat(15), "en-US", 1],
    ["a".repeat(16), "en-US", 2],
    ["a".repeat(150), undefined, 10],
    ["あ".repeat(70), "ja-JP", 10],
    ["a".repeat(30), "fr", 2],
  ])("%j in %s: %d s", (text, language, seconds) => {
    expect(speechSeconds(text, language)).toBe(seconds);
  });

  test("tags are not spoken", () => {
    expect(speechSeconds(`<speak><break time="3s"/>${"a".repeat(15)}</speak>`, "en-US")).toBe(1);
  });
});
