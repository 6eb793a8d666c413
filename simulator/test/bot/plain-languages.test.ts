import { expect, test } from "@jest/globals";
import { plainLanguages } from "../../bot/languages/plain-languages.ts";
import { yesOrNo } from "../../bot/yes-or-no.ts";

test.each(Object.entries(plainLanguages))(
  "%s: every yes is a yes alone, and every no a no",
  (_, language) => {
    const understood = (words: readonly string[]) =>
      new Set(
        words.map((word) => [yesOrNo(word, language)?.confirmation, yesOrNo(word, language)?.alone].join()),
      );
    expect(understood(language.yes)).toEqual(new Set(["Confirmed,true"]));
    expect(understood(language.no)).toEqual(new Set(["Denied,true"]));
  },
);
