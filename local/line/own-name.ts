/** A language's name in that language: `日本語`. */
export const ownName = (tag: string): string =>
  new Intl.DisplayNames(tag, { type: "language" }).of(new Intl.Locale(tag).language) ?? tag;
