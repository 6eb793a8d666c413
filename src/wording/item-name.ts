/** Marks that turn text around: a name may not use them on what stands beside it. */
const unspeakable = /[\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const blank = /[\p{Cc}\s]+/gu;

/** Longer than anything that is said or texted, in UTF-16 units. */
const longest = 1_000;

/** A name fit to be said and texted: one line, no halves of characters, nothing invisible that does harm. */
export function tidy(name: string): string {
  return name.slice(0, longest).replace(unspeakable, "").replace(blank, " ").trim();
}

/**
 * The name itself where it fits, else as many of its first characters as do, with an ellipsis. Characters are
 * what a reader takes for one: an emoji family or a letter with its marks stays whole or goes.
 */
export function shorten(name: string, ellipsis: string, fits: (name: string) => boolean): string {
  if (fits(name)) return name;
  const characters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  while (characters.length > 0) {
    characters.pop();
    const shorter = characters.join("").trimEnd() + ellipsis;
    if (fits(shorter)) return shorter;
  }
  return ellipsis;
}

/** A spoken name of more is no help to anyone, in UTF-16 units. */
const longestSpoken = 80;

/** A name as it is said in a sentence; empty when there is nothing in it to say. */
export const spokenName = (name: string, ellipsis: string): string =>
  shorten(tidy(name), ellipsis, ({ length }) => length <= longestSpoken);
