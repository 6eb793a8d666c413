/** Halves of characters, and invisible marks that change the direction of the text around them. */
const unspeakable = /[\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const blank = /[\p{Cc}\s]+/gu;

/** The most of a name that is looked at, in UTF-16 units: no name that is said or texted is as long. */
const longest = 1_000;

/** The name in one line, without halves of characters and without marks that change the direction of text. */
export function tidy(name: string): string {
  return name.slice(0, longest).replace(unspeakable, "").replace(blank, " ").trim();
}

/**
 * The name itself if it fits, else as many of its first characters as fit, with an ellipsis. A character is what
 * readers see as one, such as an emoji family or a letter with its marks, and is never split.
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

/** The most of a name that is spoken, in UTF-16 units. */
const longestSpoken = 80;

/** A name as it is said in a sentence; empty when there is nothing in it to say. */
export const spokenName = (name: string, ellipsis: string): string =>
  shorten(tidy(name), ellipsis, ({ length }) => length <= longestSpoken);
