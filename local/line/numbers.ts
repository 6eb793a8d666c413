import { language, languages } from "../../src/domain/index.ts";
import type { DialledLanguage } from "./local-line.ts";

const dialled: readonly DialledLanguage[] = ["choice", ...languages];

/** The line's numbers, one a language and the one that asks, none of which can be dialled in earnest. */
export const numbers = Object.fromEntries(
  dialled.map((one, index) => [one, `+8150${String(index).padStart(8, "0")}`]),
) as Readonly<Record<DialledLanguage, string>>;

export const numberFor = (tag: string | undefined): string => numbers[language(tag) ?? "choice"];
