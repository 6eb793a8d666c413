import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { startBenchEnvironment } from "./bench-environment.ts";
import { bundleContenders, type FunctionName, functions } from "./contenders.ts";
import { figuresOf } from "./figures.ts";
import { coldAnswers, roundTrips, type Setting, warmAnswers } from "./measures.ts";
import { type Result, reportOf } from "./report.ts";

const usage = `npm run bench -- [options]

The three functions that Connect calls, each in a bundle of its own, side by side in turns:
  article  a plain restatement of the article's function: no checks, texts as soon as it has written
  client   the SDK alone, asking of the table what ours asks
  ours     as it is deployed (NOTICES=stream)
  inline   ours where it texts before it answers (NOTICES=inline)
All on one engine in a process of its own. Compare within a run, not between runs.

  --cold N       fresh processes for each contender (15)
  --warm N       warm calls for each contender (400)
  --node PATH    the Node.js that the functions run on (this one)
  --json FILE    writes the figures to a file too
  --help
`;

const { values: options } = parseArgs({
  options: {
    cold: { type: "string", default: "15" },
    warm: { type: "string", default: "400" },
    node: { type: "string", default: process.execPath },
    json: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
/** However many runs: nobody waits longer, in milliseconds. */
const atMost = 600_000;

const runs = { cold: Number(options.cold), warm: Number(options.warm) };
const countable = Object.values(runs).every((count) => Number.isInteger(count) && count > 0);

if (options.help || !countable) process.stdout.write(usage);
else await bench();
process.exitCode = countable ? 0 : 1;

async function bench(): Promise<void> {
  setTimeout(() => {
    throw new Error("The benchmark took too long: ask for fewer runs.");
  }, atMost).unref();
  const { contenders, remove } = await bundleContenders();
  const environment = await startBenchEnvironment();
  try {
    const results: Partial<Record<FunctionName, Result>> = {};
    for (const name of functions) {
      const setting = { name, contenders: contenders[name], environment, node: options.node, progress };
      const result = await resultOf(setting);
      progress("");
      process.stdout.write(`${reportOf(name, result)}\n`);
      results[name] = result;
    }
    if (options.json) await writeFile(options.json, `${JSON.stringify({ runs, results }, null, 2)}\n`);
  } finally {
    environment.close();
    remove();
  }
}

async function resultOf(setting: Setting): Promise<Result> {
  const trips = await roundTrips(setting);
  const cold = await coldAnswers(setting, runs.cold);
  const warm = await warmAnswers(setting, runs.warm);
  const figures = setting.contenders.map(({ side, bytes }) => [
    side,
    figuresOf({
      bytes,
      roundTrips: trips.get(side) ?? Number.NaN,
      cold: cold.get(side) ?? [],
      warm: warm.get(side) ?? [],
    }),
  ]);
  return Object.fromEntries(figures);
}

/** On a terminal the line is written over; elsewhere nobody waits for it. */
function progress(doing: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${doing}`);
}
