import { expect, test } from "@jest/globals";
import { eachLanguage, language, languages } from "../../src/domain/index.ts";

test.each(languages)("%s asks for itself", (tag) => {
  expect(language(tag)).toBe(tag);
});

test.each([
  ["ja", "ja-JP"],
  ["ja_JP", "ja-JP"],
  ["JA-jp", "ja-JP"],
  ["ja-Jpan-JP", "ja-JP"],
  ["en", "en-US"],
  ["en-GB", "en-US"],
  ["en_US", "en-US"],
])("%s asks for %s", (tag, known) => {
  expect(language(tag)).toBe(known);
});

test("what each language has is had by its tag", () => {
  expect(Object.entries(eachLanguage((tag) => `in ${tag}`))).toEqual(
    languages.map((tag) => [tag, `in ${tag}`]),
  );
});

test.each(["", "-", "j", "jan", "english", "tlh", "x-klingon", " ja", 7, null, undefined, ["ja-JP"], {}])(
  "%p asks for none that the line speaks",
  (tag) => {
    expect(language(tag)).toBeUndefined();
  },
);
