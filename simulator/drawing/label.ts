/** Words to show: the same in whatever language, or one text a language (`{ en: "Menu", ja: "メニュー" }`). */
export type Label = string | (Readonly<Record<string, string>> & { readonly en: string });

/** The words in a language or, where they lack it, in English. */
export const inLanguage = (label: Label, language: string): string =>
  typeof label === "string" ? label : (label[language] ?? label.en);
