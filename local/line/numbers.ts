import { language } from "../../src/domain/index.ts";
import type { DialledLanguage } from "./local-line.ts";

/** The line's numbers, none of which can be dialled in earnest. */
export const numbers: Readonly<Record<DialledLanguage, string>> = {
  "ja-JP": "+815000000081",
  "en-US": "+815000000001",
  choice: "+815000000000",
};

export const numberFor = (tag: string | undefined): string => numbers[language(tag) ?? "choice"];
