import { languages } from "../../src/domain/index.ts";
import { intentNames } from "../../src/wording/index.ts";
import { standingsOf } from "./bars.ts";
import { ours } from "./listeners.ts";
import type { Finding } from "./measure.ts";
import { barRow, figureRows, guideRows, wishRow, wrongRows } from "./page-rows.ts";
import { verdicts } from "./verdict.ts";

export const pageFile = "docs/understanding.md";

/** The page on what is understood, from what was measured. */
export const page = (findings: readonly Finding[]): string => `# What is understood

This page is made by \`npm run eval -- --docs\`, a test keeps it so. The phrases stand in \`bench/understanding/cases\`, a table a file: what is said, and what may be heard in it. They are written, not recorded: a transcript of real speech has mistakes of its own.

- *reader*: the words alone, as \`orderline/wording\` reads them.
- *bot*: the shipped bot and code hook behind the simulated Lex, from the menu or the question on. With a *hostile Lex*, what Lex's documentation leaves open goes against the caller: any answer is a yes to it. What the real Lex makes of a phrase is its own ([unproven.md](unproven.md)).
- *chrono-node*: a library that finds dates in texts, for comparison; it is no part of Orderline.

*Right*: what is meant, or a question where no single day, no clear answer or no wish is meant. *Asked*: a question where one was not needed. *Not heard*: nothing. *Wrong*: something else is taken for it. *Unwanted*: a change that was made, or asked about, without being asked for.

## The bars

${table(
  ["", "", "aim", ...languages],
  ours.flatMap(({ name }) => standingsOf(findings, name).map((standing) => barRow(name, standing))),
)}

## The figures

${table(
  ["table", "", "cases", ...verdicts.map((verdict) => verdict.replace("-", " ")), "unwanted"],
  [...new Set(findings.map((finding) => finding.table))].flatMap((name) => figureRows(findings, name)),
)}

## What a caller may say

When asked for the day, on Tuesday, November 24th, about an order that ships on December 13th:

${table(["", ...languages], guideRows(findings))}

A weekday is the next one after today. A day that holds only with words that are not understood is asked about. What is heard is read back, and only a plain yes changes the order: "yes, but" asks again. A time of day cannot be chosen: the day is taken.

When asked what to do:

${table(["", ...languages], intentNames.filter((name) => name !== "FallbackIntent").map(wishRow))}

## What is taken wrongly

Every phrase of the tables in which one of ours hears something else than is meant.

${table(["table", "said", "meant", ...ours.map(({ name }) => name)], wrongRows(findings))}
`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
