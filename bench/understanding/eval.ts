import { oneOf, runCommand, writable, written } from "connect-simulator/command";
import { listeners, ours } from "./listeners.ts";
import { measure } from "./measure.ts";
import { page, pageFile } from "./page.ts";
import { readTables } from "./read-tables.ts";
import { reportOnBars, reportOnFinding, reportOnTable } from "./report.ts";
import { verdicts } from "./verdict.ts";

const tables = readTables();
const names = [...new Set(tables.map(({ name }) => name))];
const listable = [...verdicts, "all"];

await runCommand({
  usage: "npm run eval [-- options]",
  about: `Measures what is understood of the phrases in bench/understanding/cases, by table, language and listener:
  reader       the words alone
  bot          the shipped bot and code hook behind the simulated Lex, in a call; and behind one
               that goes against the caller where that is not documented
  chrono-node  a library that finds dates in texts, for comparison`,
  options: {
    only: { type: "string", value: "TABLE", about: `one table: ${names.join(", ")}` },
    list: {
      type: "string",
      value: "WHICH",
      about: `the phrases too, with what was heard: ${listable.join(", ")}`,
    },
    docs: { type: "boolean", about: `writes ${pageFile}, of all tables` },
  },
  example: "npm run eval -- --only dates --list wrong",
  exits: { 0: "it has measured" },
  async run({ only, list, docs }) {
    await evaluate({
      only: only === undefined ? only : oneOf("only", only, names),
      list: list === undefined ? list : oneOf("list", list, listable),
      docs: docs ?? false,
    });
    return 0;
  },
});

interface Asked {
  readonly only: string | undefined;
  readonly list: string | undefined;
  readonly docs: boolean;
}

async function evaluate({ only, list, docs }: Asked): Promise<void> {
  if (docs) await writable(pageFile);
  const chosen = docs ? tables : tables.filter(({ name }) => !only || name === only);
  const findings = await measure(chosen, listeners);
  const listed = findings.filter(({ verdict }) => list === "all" || list === verdict);
  const tableNames = [...new Set(chosen.map(({ name }) => name))];
  const parts = [
    ...listed.map((finding) => `${reportOnFinding(finding)}\n`),
    ...tableNames.map((name) => `\n${reportOnTable(findings, name)}`),
    `\n${reportOnBars(findings, ours)}`,
  ];
  process.stdout.write(parts.join(""));
  if (docs) await written(pageFile, page(findings));
}
