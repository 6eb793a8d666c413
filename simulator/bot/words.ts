/** Lex takes texts of so many characters (guide, "Quotas"); what is beyond is not heard. */
export const longestText = 1024;

/** Text in lower case and one width, no longer than Lex takes it. */
export const plainText = (text: string): string => text.normalize("NFKC").toLowerCase().slice(0, longestText);

/** The words of a text, one space between what punctuation or spaces part; characters of private use stand for values of slots. */
export const cleaned = (text: string): string =>
  plainText(text)
    .replace(/['’]s\b/g, " is")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}\p{Co}]+/gu, " ")
    .trim();

/** Finds words where a language writes no spaces, too: ICU has a dictionary of Japanese. */
const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** The words of a cleaned text, in order, without spaces. */
export const wordsOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment).filter((word) => word !== " ");

/** The indices of a cleaned text at which a word ends. */
export const wordEnds = (text: string): ReadonlySet<number> =>
  new Set([...segmenter.segment(text)].map(({ index, segment }) => index + segment.length));
