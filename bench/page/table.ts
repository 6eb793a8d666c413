/** A table of Markdown, its columns aligned; all but the first `left` are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], left = 1): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, 3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => padded(cell, widths[column] ?? 0, column < left)).join(" | ")} |`;
  const rule = widths.map((width, column) => "-".repeat(width + 1) + (column < left ? "-" : ":"));
  return [line(head), `|${rule.join("|")}|`, ...rows.map(line)].join("\n");
}

const padded = (cell: string, width: number, isText: boolean): string =>
  isText ? cell.padEnd(width) : cell.padStart(width);
