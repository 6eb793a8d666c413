/** Words of the line's own for the page to show: the same whatever language the page is in, or one text a language. */
export type Label = string | (Readonly<Record<string, string>> & { readonly en: string });
