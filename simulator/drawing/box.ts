import type { Action } from "../flow-language/contact-flow.ts";
import type { DrawingOptions } from "./drawing-options.ts";
import { type Row, rowsOf } from "./rows.ts";
import { summaryOf } from "./summary.ts";
import { wrapped } from "./wrapped.ts";

/** A block as it is drawn: its name, what it does, and a row for each branch. Pixels. */
export interface Box {
  readonly action: Action;
  readonly lines: readonly string[];
  readonly rows: readonly Row[];
  readonly width: number;
  readonly height: number;
}

export const measures = { width: 264, head: 28, line: 16, row: 22, foot: 8 } as const;

const lettersInALine = 40;
const mostLines = 4;

export function boxOf(action: Action, options: DrawingOptions = {}): Box {
  const lines = wrap(summaryOf(action, options));
  const rows = rowsOf(action, options);
  const { width, head, line, row, foot } = measures;
  return { action, lines, rows, width, height: head + lines.length * line + rows.length * row + foot };
}

/** The middle of a row, from the top of its box. */
export const rowMiddle = ({ lines }: Box, index: number): number =>
  measures.head + lines.length * measures.line + index * measures.row + measures.row / 2;

/** A name without spaces may be longer than a line. */
const cut = (line: string): string =>
  line.length > lettersInALine ? `${line.slice(0, lettersInALine - 1)}…` : line;

const wrap = (text: string): readonly string[] => {
  const lines = wrapped(text, lettersInALine).map(cut);
  return lines.length > mostLines ? [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`] : lines;
};
