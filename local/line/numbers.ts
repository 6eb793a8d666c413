import { eachLanguage, language, languages } from "../../src/domain/index.ts";
import type { DialledLanguage } from "./local-line.ts";

/** The line's numbers, none of which can be dialled in earnest: one for each language, and one that asks. */
const numbers: Readonly<Record<DialledLanguage, string>> = {
  ...eachLanguage((tag) => `+8150${String(1 + languages.indexOf(tag)).padStart(8, "0")}`),
  choice: "+815000000000",
};

export const numberFor = (tag: string | undefined): string => numbers[language(tag) ?? "choice"];

/** The flow's tokens for the numbers of each language. */
export const numbersOfLanguages: Readonly<Record<string, string>> = Object.fromEntries(
  languages.map((tag) => [`number-${tag}`, numbers[tag]]),
);
