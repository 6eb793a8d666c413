const wide =
  /^(?:[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})/u;
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
const charactersOf = (text: string): readonly string[] =>
  [...graphemes.segment(text)].map(({ segment }) => segment);

const isWide = (character: string): boolean => wide.test(character);

/** How many columns of a terminal the text takes: two a wide character, as Japanese ones are. */
export const columnsOf = (text: string): number =>
  charactersOf(text).reduce((columns, character) => columns + (isWide(character) ? 2 : 1), 0);

/** The text, and spaces up to so many columns. */
export const padded = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - columnsOf(text)));

/** The text in lines of at most so many columns: broken between words, and within one only where it is longer than a line. */
export function wrapped(text: string, columns: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of unbroken(paragraph).flatMap((one) => cut(one, columns))) {
      if (line !== "" && columnsOf(line + word.trimEnd()) > columns) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += word;
    }
    return [...lines, line.trimEnd()];
  });
}

const words = new Intl.Segmenter("und", { granularity: "word" });
const closing =
  /^[\s。、，．・：；？！」』）］｝〉》】〕’”％ーぁぃぅぇぉっゃゅょァィゥェォッャュョ)\]}!?.,:;…]/;
const opening = /[「『（［｛〈《【〔“‘([{\d]$/;

/** What no line is broken within: words with the spaces and marks that follow them. */
function unbroken(text: string): readonly string[] {
  const found: string[] = [];
  for (const { segment } of words.segment(text)) {
    const before = found.at(-1) ?? "";
    const spaced = /\s$/.test(before) && !/^\s/.test(segment);
    const parts = isWide(segment) || isWide(charactersOf(before).at(-1) ?? "");
    const holds = closing.test(segment) || opening.test(before) || !parts;
    if (before === "" || spaced || !holds) found.push(segment);
    else found[found.length - 1] = before + segment;
  }
  return found;
}

/** A word that is longer than a line, in pieces. */
function cut(word: string, columns: number): readonly string[] {
  if (columnsOf(word.trimEnd()) <= columns) return [word];
  const pieces = [""];
  for (const character of charactersOf(word)) {
    const last = pieces.at(-1) ?? "";
    if (columnsOf(last + character) > columns) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}
