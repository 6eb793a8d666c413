import { defaultPolicy, language, languages } from "../../src/domain/index.ts";
import type { DialledLanguage } from "./local-line.ts";

/** What can be dialled: a number for each language, the shop's own first, and the one that asks. */
export const dialled: readonly DialledLanguage[] = [
  defaultPolicy.language,
  ...languages.filter((one) => one !== defaultPolicy.language),
  "choice",
];

/** None of the line's numbers can be dialled in earnest. */
const numbered: readonly DialledLanguage[] = ["choice", ...languages];
const numberOf = (one: DialledLanguage): string => `+8150${String(numbered.indexOf(one)).padStart(8, "0")}`;

/** The number for a language; of any other tag the one that asks. */
export const numberFor = (tag: string | undefined): string => numberOf(language(tag) ?? "choice");

/** The numbers by the flow's tokens. */
export const numberTokens: Readonly<Record<string, string>> = Object.fromEntries(
  languages.map((one) => [`number-${one}`, numberOf(one)]),
);
