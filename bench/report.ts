import colors from "picocolors";
import type { CandidateName, FunctionName } from "./candidates.ts";
import type { Figures } from "./figures.ts";
import { type Aim, type ReportRow, reportRows } from "./report-rows.ts";

/** The figures of a function by candidate; `inline` for functions that may text before they reply. */
export type Result = Readonly<Record<Exclude<CandidateName, "inline">, Figures>> & {
  readonly inline?: Figures;
};

const candidates: readonly CandidateName[] = ["article", "client", "ours", "inline"];

/** The report on a function: the candidates' figures side by side, and whether ours meet their aims. */
export function reportOf(name: FunctionName, result: Result): string {
  const titles = candidates.map((candidate) => (result[candidate] ? candidate : "").padStart(12));
  const rows = reportRows.map((row) => {
    const cells = candidates.map((candidate) => {
      const figures = result[candidate];
      return (figures ? told(row, figures[row.figure]) : "").padStart(12);
    });
    const aim = row.aim ? `   ${verdict(name, row, row.aim, result)}` : "";
    return `  ${row.title.padEnd(25)}${cells.join("")}${aim}`.trimEnd();
  });
  return `${[`${colors.bold(name.padEnd(27))}${colors.dim(titles.join(""))}`, ...rows].join("\n")}\n`;
}

function verdict(name: FunctionName, row: ReportRow, aim: Aim, result: Result): string {
  const ours = result.ours[row.figure];
  if (aim.kind === "at-most") return `at most ${aim.most[name]}: ${metOrMissed(ours <= aim.most[name])}`;
  const theirs = result[aim.comparedWith]?.[row.figure] ?? Number.NaN;
  const compared = aim.kind === "times" ? ours / theirs : ours - theirs;
  const [is, most] = [compared, aim.most].map((value) =>
    aim.kind === "times" ? `× ${value.toFixed(2)}` : more(row, value),
  );
  return `${is} ${aim.kind === "times" ? "of" : "over"} ${aim.comparedWith}, at most ${most}: ${metOrMissed(compared <= aim.most)}`;
}

const metOrMissed = (met: boolean): string => (met ? colors.green("met") : colors.red("missed"));

const told = ({ unit }: ReportRow, value: number): string =>
  `${value.toFixed(unit === "ms" ? 2 : 0)} ${unit}`.trim();

const more = (row: ReportRow, value: number): string =>
  `${value < 0 ? "−" : "+"}${told(row, Math.abs(value))}`;
