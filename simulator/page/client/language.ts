import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { inLanguage, type Label } from "../../drawing/label.ts";
import { recalled, remember } from "./remember.ts";
import { type PageLanguage, words } from "./words/by-language.ts";
import type { Words } from "./words/words.ts";

export const languages = Object.keys(words) as readonly PageLanguage[];

export const ReadIn = createContext<PageLanguage>("en");

export const useWords = (): Words => words[useContext(ReadIn)];

/** Reads the line's words in the page's language. */
export function useLabel(): (label: Label) => string {
  const language = useContext(ReadIn);
  return (label) => inLanguage(label, language);
}

/** Whether a tag (`ja-JP`) is of that language (`ja`). */
export const isOf = (language: PageLanguage, tag: string | undefined): boolean =>
  tag?.split("-")[0]?.toLowerCase() === language;

/**
 * The language to read the page in, for whoever wants `tag`: English where the page has no words in theirs. What is said
 * in a call is shown in the call's own language, whatever the page's.
 */
export const pageLanguage = (tag: string): PageLanguage => languages.find((one) => isOf(one, tag)) ?? "en";

const key = "page-language";

/** The page's language: chosen before, else the browser's. */
export function usePageLanguage(): [PageLanguage, (language: PageLanguage) => void] {
  const [language, setLanguage] = useState(() => pageLanguage(recalled(key) ?? navigator.language));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return [
    language,
    (chosen) => {
      remember(key, chosen);
      setLanguage(chosen);
    },
  ];
}
