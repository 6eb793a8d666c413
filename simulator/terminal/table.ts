import { columnsOf, padded, wrapped } from "./columns.ts";

const gap = 2;
const narrowest = 16;

/**
 * Rows whose cells stand below each other, in lines of at most so many columns: what is too long in the last cell goes
 * on below it. Without `columns` a row is one line.
 */
export function table(
  rows: readonly (readonly string[])[],
  columns: number | undefined,
  indent = 2,
): readonly string[] {
  const cells = Math.max(0, ...rows.map(({ length }) => length - 1));
  const widths = Array.from({ length: cells }, (_, at) =>
    Math.max(...rows.map((row) => (at < row.length - 1 ? columnsOf(row[at] ?? "") : 0))),
  );
  return rows.flatMap((row) => {
    const before = row.slice(0, -1).map((cell, at) => padded(cell, (widths[at] ?? 0) + gap));
    return hanging(" ".repeat(indent) + before.join(""), row.at(-1) ?? "", columns);
  });
}

/** The text behind a head; what is too long goes on below its beginning. */
export function hanging(head: string, text: string, columns: number | undefined): readonly string[] {
  const at = columnsOf(head);
  const lines = columns === undefined ? text.split("\n") : wrapped(text, Math.max(narrowest, columns - at));
  return lines.map((line, index) => ((index === 0 ? head : " ".repeat(at)) + line).trimEnd());
}
