import { defaultPolicy, language, languages } from "../../src/domain/index.ts";
import type { DialledLanguage } from "./local-line.ts";

/** What can be dialled: a number for each language, the shop's own first, and the one that asks. */
export const dialled: readonly DialledLanguage[] = [
  defaultPolicy.language,
  ...languages.filter((one) => one !== defaultPolicy.language),
  "choice",
];

const numbered: readonly DialledLanguage[] = ["choice", ...languages];

/** The line's numbers, none of which can be dialled in earnest. */
export const numbers = Object.fromEntries(
  numbered.map((one, index) => [one, `+8150${String(index).padStart(8, "0")}`]),
) as Readonly<Record<DialledLanguage, string>>;

/** The number for a language; of any other tag the one that asks. */
export const numberFor = (tag: string | undefined): string => numbers[language(tag) ?? "choice"];

/** The numbers by the flow's tokens. */
export const numberTokens: Readonly<Record<string, string>> = Object.fromEntries(
  languages.map((one) => [`number-${one}`, numbers[one]]),
);
