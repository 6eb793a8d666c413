import { paint } from "connect-simulator/command";
import { languages } from "../../src/domain/index.ts";
import { standingsOf, told } from "./bars.ts";
import type { Listener } from "./case.ts";
import { byListener, type Finding, figuresOf } from "./measure.ts";
import { type Verdict, verdicts } from "./verdict.ts";

const titles = ["cases", ...verdicts.map((verdict) => verdict.replace("-", " ")), "unwanted"];
const width = 11;
const nameWidth = 34;

/** The figures of a table, a line for each language and listener. */
export function reportOnTable(findings: readonly Finding[], table: string): string {
  const head = paint.bold(table.padEnd(nameWidth)) + paint.dim(titles.map(cell).join(""));
  const lines = [...byListener(findings.filter((finding) => finding.table === table))].map(
    ([name, group]) => {
      const { cases, unwanted, ...counts } = figuresOf(group);
      const cells = verdicts.map((verdict) => tinted(verdict, counts[verdict]));
      return [`  ${name}`.padEnd(nameWidth), cell(cases), ...cells, tinted("wrong", unwanted)].join("");
    },
  );
  return `${[head, ...lines].join("\n")}\n`;
}

/** How the bars stand for those that have to reach them. */
export function reportOnBars(findings: readonly Finding[], listeners: readonly Listener[]): string {
  const lines = listeners.flatMap(({ name }) =>
    standingsOf(findings, name).map(({ bar, of }) => {
      const shares = languages.map((language) => {
        const { share, met } = of[language];
        return (met ? paint.green : paint.red)(`${language} ${share.join(" of ")}`.padEnd(20));
      });
      return `  ${name.padEnd(20)}${bar.title.padEnd(58)}${told(bar).padEnd(20)}${shares.join("")}`.trimEnd();
    }),
  );
  return `${[paint.bold("bars"), ...lines].join("\n")}\n`;
}

/** What was said, what may be heard in it, and what was heard. */
export const reportOnFinding = ({ table, listener, case: each, heard, verdict }: Finding): string =>
  [
    tint[verdict](verdict.padEnd(10)),
    `${table}, ${listener}`.padEnd(28),
    `${each.said} `,
    paint.dim(`(${each.question}, ${each.expected.join(" or ")}) `),
    tint[verdict](heard.what),
  ].join("");

const tint: Readonly<Record<Verdict, (text: string) => string>> = {
  right: paint.green,
  asked: paint.yellow,
  "not-heard": paint.yellow,
  wrong: paint.red,
};

const cell = (content: string | number): string => String(content).padStart(width);
const tinted = (verdict: Verdict, count: number): string =>
  count > 0 ? tint[verdict](cell(count)) : paint.dim(cell(count));
