/** The languages that the line speaks and texts in, as BCP 47 tags. */
export const languages = ["en-US", "ja-JP"] as const;
export type Language = (typeof languages)[number];

/** The language of a customer who has shown none, unless a shop chooses another. */
export const defaultLanguage = "ja-JP" satisfies Language;

/** The language that a tag asks for: `ja-JP`, `ja_JP` (as Lex writes it) and `ja` all ask for Japanese. */
export function language(tag: unknown): Language | undefined {
  const primary = typeof tag === "string" ? tag.split(/[-_]/)[0]?.toLowerCase() : undefined;
  return languages.find((known) => known.split("-")[0] === primary);
}

/** The result of a function for each language. */
export const eachLanguage = <T>(of: (language: Language) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(languages.map((known) => [known, of(known)])) as Record<Language, T>;
