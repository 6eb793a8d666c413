import { defaultLanguage, eachLanguage, language, languages } from "../../src/domain/index.ts";
import type { DialledLanguage } from "./local-line.ts";

/** What can be dialled: the number of each language, the default one first, and the number whose callers are asked. */
export const dialled: readonly DialledLanguage[] = [
  defaultLanguage,
  ...languages.filter((tag) => tag !== defaultLanguage),
  "choice",
];

/** The line's numbers (E.164). None of them exists. */
export const numbers: Readonly<Record<DialledLanguage, string>> = {
  ...eachLanguage((tag) => `+8150${String(1 + languages.indexOf(tag)).padStart(8, "0")}`),
  choice: "+815000000000",
};

/** The number of a language; for any other tag the number whose callers are asked. */
export const numberFor = (tag: string | undefined): string => numbers[language(tag) ?? "choice"];
