import { type Rewording, withValues } from "./reworded.ts";

/** Lines that are shown before and after a change. */
const context = 3;

/**
 * The rewordings as a patch of the sources, which `git apply` takes.
 * @param sources the files' texts, by their paths.
 */
export function patchOf(rewordings: readonly Rewording[], sources: ReadonlyMap<string, string>): string {
  return [...sources]
    .flatMap(([file, before]) => {
      const own = rewordings.filter(({ sentence }) => sentence.file === file);
      return own.length > 0 ? [differenceOf(file, before, inSource(before, own))] : [];
    })
    .join("");
}

/** The source with its sentences in their new words. */
export const inSource = (source: string, rewordings: readonly Rewording[]): string =>
  rewordings
    .toSorted((one, other) => other.sentence.start - one.sentence.start)
    .reduce((text, { sentence: { start, end, quote, values }, typed: { words, order } }) => {
      const inQuotes = { order, words: words.map((piece) => escaped(piece, quote)) };
      const expressions = values.map((value) => `\${${value}}`);
      return text.slice(0, start) + withValues(inQuotes, expressions) + text.slice(end);
    }, source);

const escaped = (words: string, quote: string): string =>
  words
    .replaceAll("\\", "\\\\")
    .replaceAll(quote, `\\${quote}`)
    .replaceAll("\n", "\\n")
    .replaceAll("${", quote === "`" ? "\\${" : "${");

/** One hunk a changed line: sentences stand on lines of their own, so that both texts have as many lines. */
function differenceOf(file: string, before: string, after: string): string {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const changed = old.flatMap((line, index) => (line === fresh[index] ? [] : [index]));
  const hunks = together(changed).map(([first, last]) => {
    const from = Math.max(0, first - context);
    const to = Math.min(old.length - 1, last + context + 1);
    const lines = old.slice(from, to).flatMap((line, index) => {
      const now = fresh[from + index] ?? "";
      return line === now ? [` ${line}`] : [`-${line}`, `+${now}`];
    });
    const place = `${from + 1},${to - from}`;
    return [`@@ -${place} +${place} @@`, ...lines, ""].join("\n");
  });
  return `--- a/${file}\n+++ b/${file}\n${hunks.join("")}`;
}

/** Changed lines whose contexts touch make one hunk. */
function together(changed: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const hunks: [number, number][] = [];
  for (const line of changed) {
    const hunk = hunks.at(-1);
    if (hunk && line - hunk[1] <= 2 * context) hunk[1] = line;
    else hunks.push([line, line]);
  }
  return hunks;
}
