import colors from "picocolors";
import { type Aim, type Line, lines } from "./aims.ts";
import type { FunctionName, Side } from "./contenders.ts";
import type { Figures } from "./figures.ts";

/** A function's figures; `inline` for functions that may text before they answer. */
export type Result = Readonly<Record<Exclude<Side, "inline">, Figures>> & { readonly inline?: Figures };

const sides: readonly Side[] = ["article", "client", "ours", "inline"];

/** A function's figures side by side, and whether they are as they should be. */
export function reportOf(name: FunctionName, result: Result): string {
  const titles = sides.map((side) => (result[side] ? side : "").padStart(12));
  const rows = lines.map((line) => {
    const cells = sides.map((side) => {
      const figures = result[side];
      return (figures ? told(line, figures[line.figure]) : "").padStart(12);
    });
    const aim = line.aim ? `   ${verdict(name, line, line.aim, result)}` : "";
    return `  ${line.title.padEnd(25)}${cells.join("")}${aim}`.trimEnd();
  });
  return `${[`${colors.bold(name.padEnd(27))}${colors.dim(titles.join(""))}`, ...rows].join("\n")}\n`;
}

function verdict(name: FunctionName, line: Line, aim: Aim, result: Result): string {
  const ours = result.ours[line.figure];
  if (aim.kind === "at-most") return `at most ${aim.most[name]}: ${metOrMissed(ours <= aim.most[name])}`;
  const theirs = result[aim.side]?.[line.figure] ?? Number.NaN;
  const compared = aim.kind === "times" ? ours / theirs : ours - theirs;
  const [is, most] = [compared, aim.most].map((value) =>
    aim.kind === "times" ? `× ${value.toFixed(2)}` : more(line, value),
  );
  return `${is} ${aim.kind === "times" ? "of" : "over"} ${aim.side}, at most ${most}: ${metOrMissed(compared <= aim.most)}`;
}

const metOrMissed = (met: boolean): string => (met ? colors.green("met") : colors.red("missed"));

const told = ({ unit }: Line, value: number): string =>
  `${value.toFixed(unit === "ms" ? 2 : 0)} ${unit}`.trim();

const more = (line: Line, value: number): string => `${value < 0 ? "−" : "+"}${told(line, Math.abs(value))}`;
