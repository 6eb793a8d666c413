import { words } from "./words/by-language.ts";

/** A language that the terminal can be read in, by its primary tag. */
export type TerminalLanguage = keyof typeof words;

export const terminalLanguages = Object.keys(words) as readonly TerminalLanguage[];

/** The terminal's language for a tag or a locale (`ja`, `ja-JP`, `ja_JP.UTF-8`), where it has that. */
export const terminalLanguage = (tag: string): TerminalLanguage | undefined =>
  terminalLanguages.find((language) => language === tag.toLowerCase().split(/[-_.]/)[0]);

type Locale = Readonly<Record<string, string | undefined>>;

/** The language of whoever runs this, as the environment tells; English where the terminal has no words in theirs. */
export const environmentLanguage = ({ LC_ALL, LC_MESSAGES, LANG }: Locale = process.env): TerminalLanguage =>
  terminalLanguage(LC_ALL || LC_MESSAGES || LANG || "") ?? "en";
