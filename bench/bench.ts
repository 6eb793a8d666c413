import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { startBenchEnvironment } from "./bench-environment.ts";
import { bundleCandidates, type FunctionName, functions } from "./candidates.ts";
import { figuresOf } from "./figures.ts";
import { coldReplies, type Measurement, roundTrips, warmReplies } from "./measurements.ts";
import { type Result, reportOf } from "./report.ts";

const usage = `npm run bench -- [options]

The three functions that Connect calls, each in a bundle of its own, side by side in turns:
  article  a plain restatement of the article's function: no checks, texts as soon as it has written
  client   the SDK alone, asking of the table what ours asks
  ours     as it is deployed (NOTICES=stream)
  inline   ours where it texts before it answers (NOTICES=inline)
All on one engine in a process of its own. Compare within a run, not between runs.

  --cold N       fresh processes for each candidate (15)
  --warm N       warm calls for each candidate (400)
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
/** After so many milliseconds the benchmark is stopped. */
const timeLimit = 600_000;

const runs = { cold: Number(options.cold), warm: Number(options.warm) };
const countable = Object.values(runs).every((count) => Number.isInteger(count) && count > 0);

if (options.help || !countable) process.stdout.write(usage);
else await bench();
process.exitCode = countable ? 0 : 1;

async function bench(): Promise<void> {
  setTimeout(() => {
    throw new Error("The benchmark took too long: ask for fewer runs.");
  }, timeLimit).unref();
  const { candidates, remove } = await bundleCandidates();
  const environment = await startBenchEnvironment();
  try {
    const results: Partial<Record<FunctionName, Result>> = {};
    for (const functionName of functions) {
      const measurement = {
        functionName,
        candidates: candidates[functionName],
        environment,
        node: options.node,
        progress,
      };
      const result = await resultOf(measurement);
      progress("");
      process.stdout.write(`${reportOf(functionName, result)}\n`);
      results[functionName] = result;
    }
    if (options.json) await writeFile(options.json, `${JSON.stringify({ runs, results }, null, 2)}\n`);
  } finally {
    environment.close();
    remove();
  }
}

async function resultOf(measurement: Measurement): Promise<Result> {
  const trips = await roundTrips(measurement);
  const cold = await coldReplies(measurement, runs.cold);
  const warm = await warmReplies(measurement, runs.warm);
  const figures = measurement.candidates.map(({ name, bytes }) => [
    name,
    figuresOf({
      bytes,
      roundTrips: trips.get(name) ?? Number.NaN,
      cold: cold.get(name) ?? [],
      warm: warm.get(name) ?? [],
    }),
  ]);
  return Object.fromEntries(figures);
}

/** Shows what is being measured, on a terminal only. */
function progress(doing: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${doing}`);
}
