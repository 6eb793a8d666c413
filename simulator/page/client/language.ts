import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { type Words, words } from "./words.ts";

export type PageLanguage = keyof typeof words;

export const Spoken = createContext<PageLanguage>("en");

export const useWords = (): Words => words[useContext(Spoken)];

const key = "orderline-language";

/** The page's language: chosen before, else the browser's. */
export function usePageLanguage(): [PageLanguage, (language: PageLanguage) => void] {
  const [language, setLanguage] = useState<PageLanguage>(() => {
    const wanted = localStorage.getItem(key) ?? navigator.language;
    return wanted.startsWith("ja") ? "ja" : "en";
  });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return [
    language,
    (chosen) => {
      localStorage.setItem(key, chosen);
      setLanguage(chosen);
    },
  ];
}

/** `Sat, Nov 28`; `11月28日(土)`. */
export const useDay = (): ((date: string) => string) => {
  const language = useContext(Spoken);
  const format = new Intl.DateTimeFormat(language, {
    ...{ weekday: "short", month: "short", day: "numeric", timeZone: "UTC" },
  });
  return (date) => (Number.isNaN(Date.parse(date)) ? date : format.format(new Date(date)));
};
