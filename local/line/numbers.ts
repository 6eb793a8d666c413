import { defaultLanguage, eachLanguage, language, languages } from "../../src/domain/index.ts";
import type { DialledLanguage } from "./local-line.ts";

/** What can be dialled: a number for each language, the shop's own first, and the one that asks. */
export const dialled: readonly DialledLanguage[] = [
  defaultLanguage,
  ...languages.filter((tag) => tag !== defaultLanguage),
  "choice",
];

/** The line's numbers, none of which can be dialled in earnest. */
export const numbers: Readonly<Record<DialledLanguage, string>> = {
  ...eachLanguage((tag) => `+8150${String(1 + languages.indexOf(tag)).padStart(8, "0")}`),
  choice: "+815000000000",
};

/** The number for a language; of any other tag the one that asks. */
export const numberFor = (tag: string | undefined): string => numbers[language(tag) ?? "choice"];
