import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { listeners, ours } from "./listeners.ts";
import { measure } from "./measure.ts";
import { page, pageFile } from "./page.ts";
import { readTables } from "./read-tables.ts";
import { reportOnBars, reportOnFinding, reportOnTable } from "./report.ts";
import { verdicts } from "./verdict.ts";

const tables = readTables();
const names = [...new Set(tables.map(({ name }) => name))];
const listable = [...verdicts, "all"];

const usage = `npm run eval -- [options]

What is understood of the phrases in bench/understanding/cases, by table, language and listener:
  reader       the words alone
  bot          the shipped bot and code hook behind the simulated Lex, in a call; and behind one
               that goes against the caller where that is not documented
  chrono-node  a library that finds dates in texts, for comparison

  --only TABLE    one table: ${names.join(", ")}
  --list WHICH    the phrases too, with what was heard: ${listable.join(", ")}
  --docs          writes ${pageFile}, of all tables
  --help
`;

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    list: { type: "string" },
    docs: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const { only, list } = options;
const known = (!only || names.includes(only)) && (!list || listable.includes(list));

if (options.help || !known) process.stdout.write(usage);
else await evaluate();
process.exitCode = known ? 0 : 1;

async function evaluate(): Promise<void> {
  const chosen = options.docs ? tables : tables.filter(({ name }) => !only || name === only);
  const findings = await measure(chosen, listeners);
  const listed = findings.filter(({ verdict }) => list === "all" || list === verdict);
  const tableNames = [...new Set(chosen.map(({ name }) => name))];
  const parts = [
    ...listed.map((finding) => `${reportOnFinding(finding)}\n`),
    ...tableNames.map((name) => `\n${reportOnTable(findings, name)}`),
    `\n${reportOnBars(findings, ours)}`,
  ];
  process.stdout.write(parts.join(""));
  if (options.docs) await writeFile(pageFile, page(findings));
}
