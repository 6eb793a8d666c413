import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { fileText, oneOf, runCommand, wholeNumber, writable, written } from "connect-simulator/command";
import { nodeProgram, nodeVersions } from "../scripts/node-program.ts";
import { others } from "./candidates/all.ts";
import { installPeers } from "./candidates/install-peers.ts";
import { engineNames } from "./engines/bench-environment.ts";
import type { Figures } from "./figures.ts";
import { type Budget, budgetFile, budgetFrom, budgetLines, budgetTitles } from "./measures/budget.ts";
import { type Asked, type Part, partNames } from "./measures/measure.ts";
import { measureInTime } from "./measures/measure-in-time.ts";
import { chart } from "./page/chart.ts";
import { chartFile, page, pageFile } from "./page/page.ts";
import { sectionsOf } from "./page/sections.ts";
import { table } from "./page/table.ts";
import { count } from "./page/told.ts";

await runCommand({
  usage: "npm run bench [-- PART... options]",
  about: `Measures Orderline's functions beside others' and as things grow. The parts:
  peers        every function beside the article's, a careful team's, the bare client and a signed request
  cold         fresh processes by memory, over TLS, and by Lambda's own runtime client
  connections  how slow a first connection may be
  profile      in whose code a cold look-up spends its time
  notices      notices owed, delivered by the stream's function and by the sweep
  scale        curves, as orders, items, calls and batches grow
  load         a steady rate of calls for some minutes, with nothing lost and nothing late
  budget       what may not grow, beside its budget in ${budgetFile}
Without a part: all but load and budget. Compare within a run, not between runs.`,
  words: "PART...",
  options: {
    engine: {
      ...{ type: "string", multiple: true, value: "NAME" },
      about:
        "dynalite (unless told) or dynamodb-local, which needs Docker;\nmay be told twice: the parts but peers are then on the last one",
    },
    node: {
      ...{ type: "string", multiple: true, value: "N" },
      about:
        "the Node.js of the functions, 20, 22, 24 or a path; this one unless told;\nmay be told again for cold",
    },
    cold: { type: "string", value: "N", about: "fresh processes for each candidate; 21 unless told" },
    warm: { type: "string", value: "N", about: "warm calls for each candidate; 400 unless told" },
    notices: { type: "string", value: "N", about: "notices owed; 1000 unless told" },
    repeats: {
      type: "string",
      value: "N",
      about: "rounds of notices, and of each point of a curve; 5 unless told",
    },
    most: {
      ...{ type: "string", value: "N" },
      about: "the largest size of a curve; 1000000 unless told, on dynalite 10000",
    },
    minutes: { type: "string", value: "N", about: "how long the load holds; 10 unless told" },
    rate: { type: "string", value: "N", about: "calls a second of the load; 20 unless told" },
    limit: {
      type: "string",
      value: "MINUTES",
      about: "ends after so long, whatever is done by then; 120 unless told",
    },
    "without-peers": { type: "boolean", about: "leaves out whatever would have to be installed from npm" },
    json: { type: "string", value: "FILE", about: "writes the figures there" },
    from: {
      ...{ type: "string", value: "FILE" },
      about: "takes the figures from there of what is not measured now;\nwithout a part nothing is measured",
    },
    "write-budget": { type: "boolean", about: `makes what is measured the budget: ${budgetFile}` },
    docs: { type: "boolean", about: `writes ${pageFile} and ${chartFile}` },
  },
  notes: `Memory, cold and connections want Linux, root and openssl, to give a function a share of a processor and a
connection TLS.`,
  example: "npm run bench -- peers --cold 3 --warm 50",
  exits: {
    0: "it has measured",
    1: "the load lost something, was late, or texted twice or never",
  },
  async run({ from, json, docs, limit = "120", ...said }, words) {
    const before: Figures = from ? JSON.parse(await fileText(from)) : {};
    const parts = partsOf(words, from !== undefined);
    const asked = askedOf(said);
    const files = [json, said["write-budget"] && budgetFile, ...(docs ? [pageFile, chartFile] : [])];
    for (const file of files) if (file) await writable(file);
    if (parts.some((part) => part === "peers" || part === "cold") && !said["without-peers"]) installPeers();
    const measured = await measureInTime(parts, asked, wholeNumber("limit", limit, { from: 1 }));
    const figures: Figures = { ...before, ...measured, ...(parts.length > 0 && { machine: machine(asked) }) };
    for (const { title, text } of sectionsOf({ ...measured }))
      process.stdout.write(`## ${title}\n\n${text}\n\n`);
    if (json) await written(json, `${JSON.stringify(figures, null, 1)}\n`);
    if (said["write-budget"] && measured.budget)
      await written(budgetFile, `${JSON.stringify(budgetFrom(measured.budget), null, 2)}\n`);
    if (docs) {
      await written(pageFile, page(figures));
      await written(chartFile, chart(figures));
    }
    if (measured.budget) await showBudget(measured.budget);
    const { lost = 0, late = 0, doubled = 0, untold = 0 } = measured.load ?? {};
    return lost + late + doubled + untold > 0 ? 1 : 0;
  },
});

function partsOf(words: readonly string[], isFromFile: boolean): readonly Part[] {
  if (words.length === 0)
    return isFromFile ? [] : partNames.filter((part) => part !== "load" && part !== "budget");
  return words.map((word) => oneOf("part", word, partNames));
}

async function showBudget(measured: Budget): Promise<void> {
  const lines = budgetLines(measured, JSON.parse(await fileText(budgetFile)));
  const rows = lines.map(({ functionName, figure, is, most }) => [
    functionName,
    budgetTitles[figure],
    count(is),
    count(most),
  ]);
  process.stdout.write(`${table(["", "", "is", "at most"], rows, 2)}\n`);
}

interface Said {
  readonly engine?: readonly string[] | undefined;
  readonly node?: readonly string[] | undefined;
  readonly cold?: string | undefined;
  readonly warm?: string | undefined;
  readonly notices?: string | undefined;
  readonly repeats?: string | undefined;
  readonly most?: string | undefined;
  readonly minutes?: string | undefined;
  readonly rate?: string | undefined;
  readonly "without-peers"?: boolean | undefined;
}

function askedOf(said: Said): Asked {
  const { engine = ["dynalite"], node = [process.execPath], most } = said;
  const number = (option: "cold" | "warm" | "notices" | "repeats" | "minutes" | "rate", usual: number) =>
    wholeNumber(option, said[option] ?? String(usual), { from: 1 });
  return {
    engines: engine.map((name) => oneOf("engine", name, engineNames)),
    nodes: node.map(nodeOf),
    others: said["without-peers"] ? others.filter(({ isPeer }) => !isPeer) : others,
    cold: number("cold", 21),
    warm: number("warm", 400),
    notices: number("notices", 1000),
    repeats: number("repeats", 5),
    most: most === undefined ? undefined : wholeNumber("most", most, { from: 1 }),
    minutes: number("minutes", 10),
    callsPerSecond: number("rate", 20),
  };
}

/** A Node.js by its line, as `22`, or by its path. */
function nodeOf(told: string): Asked["nodes"][number] {
  const version = nodeVersions.find((each) => each.startsWith(`${told}.`));
  const program = version ? nodeProgram(version) : told;
  return { program, name: execFileSync(program, ["--version"], { encoding: "utf8" }).trim().slice(1) };
}

function machine({ nodes }: Asked): string {
  const [processor] = cpus();
  const versions = nodes.map(({ name }) => name).join(" and ");
  return `Measured with Node ${versions} on ${cpus().length} processors (${processor?.model.trim() ?? "unknown"}).`;
}
