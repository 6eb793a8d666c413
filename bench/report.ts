import colors from "picocolors";
import { type Aim, type Line, lines } from "./aims.ts";
import type { FunctionName, Side } from "./contenders.ts";
import type { Figures } from "./figures.ts";

/** A function's figures; `inline` for functions that may text before they answer. */
export type Result = Readonly<Record<Exclude<Side, "inline">, Figures>> & { readonly inline?: Figures };

/** A function's figures side by side, and whether they are as they should be. */
export function reportOf(name: FunctionName, { bare, deployed, inline }: Result): string {
  const rows = lines.map((line) => {
    const [theirs, ours, texting] = [bare[line.figure], deployed[line.figure], inline?.[line.figure]];
    const compared = line.compared === "ratio" ? ours / theirs : ours - theirs;
    return [
      `  ${line.title}`.padEnd(27),
      told(line, theirs).padStart(12),
      told(line, ours).padStart(12),
      (line.compared === "ratio" ? `× ${compared.toFixed(2)}` : difference(line, compared)).padStart(12),
      (texting === undefined ? "" : told(line, texting)).padStart(12),
      line.aim ? `   ${verdict(line, line.aim, { name, figure: ours, compared })}` : "",
    ].join("");
  });
  const head = [
    colors.bold(name.padEnd(27)),
    ...["bare", "ours", "compared", inline ? "inline" : ""].map((title) => colors.dim(title.padStart(12))),
    colors.dim("   aim"),
  ].join("");
  return `${[head, ...rows].join("\n")}\n`;
}

function verdict(
  line: Line,
  { of, atMost }: Aim,
  { name, ...values }: { name: FunctionName; figure: number; compared: number },
): string {
  const most = atMost(name);
  const met = values[of] <= most;
  const aim = of === "figure" ? `${most}` : line.compared === "ratio" ? `× ${most}` : difference(line, most);
  return `at most ${aim}: ${met ? colors.green("met") : colors.red("missed")}`;
}

const digits = ({ unit }: Line): number => (unit === "ms" ? 2 : 0);

const told = (line: Line, value: number): string => `${value.toFixed(digits(line))} ${line.unit}`.trim();

const difference = (line: Line, value: number): string =>
  `${value < 0 ? "−" : "+"}${told(line, Math.abs(value))}`;
