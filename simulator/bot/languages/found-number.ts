/** A number in a text. */
export interface FoundNumber {
  /** Where its words begin, as an index into the text. */
  readonly at: number;
  /** The words that name it. */
  readonly phrase: string;
  /** In digits: `-15.245`. */
  readonly digits: string;
}

const written = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** The numbers that are written in digits: all that is known of a language without number words. */
export const writtenNumbers = (text: string): readonly FoundNumber[] =>
  [...text.matchAll(written)].map((match) => ({
    at: match.index,
    phrase: match[0],
    digits: match[0].replaceAll(",", ""),
  }));
