import type { BotLanguage } from "connect-simulator";
import { languages } from "../../src/domain/index.ts";
import { lineTexts } from "../../src/wording/index.ts";

/** The line's languages that are not built into the simulated Lex, by the first part of their tags. */
export const lexLanguages: Readonly<Record<string, BotLanguage>> = Object.fromEntries(
  languages.flatMap((language) => {
    const { lex } = lineTexts[language];
    return lex ? [[new Intl.Locale(language).language, lex]] : [];
  }),
);
