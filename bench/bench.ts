import { runCommand, whileOpen, wholeNumber, writable, written } from "connect-simulator/command";
import { startBenchEnvironment } from "./bench-environment.ts";
import { bundleCandidates, type FunctionName, functions } from "./candidates.ts";
import { figuresOf } from "./figures.ts";
import { coldReplies, type Measurement, roundTrips, warmReplies } from "./measurements.ts";
import { type Result, reportOf } from "./report.ts";

/** After so many milliseconds the benchmark is stopped. */
const timeLimit = 600_000;

await runCommand({
  usage: "npm run bench [-- options]",
  about: `Measures the three functions that Connect calls, each in a bundle of its own, side by side in turns:
  article  a plain restatement of the article's function: no checks, texts as soon as it has written
  client   the SDK alone, asking of the table what ours asks
  ours     as it is deployed (NOTICES=stream)
  inline   ours where it texts before it answers (NOTICES=inline)
All on one engine in a process of its own. Compare within a run, not between runs.`,
  options: {
    cold: { type: "string", value: "N", about: "fresh processes for each candidate; 15 unless told" },
    warm: { type: "string", value: "N", about: "warm calls for each candidate; 400 unless told" },
    node: {
      type: "string",
      value: "PATH",
      about: "the Node.js that the functions run on; this one unless told",
    },
    json: { type: "string", value: "FILE", about: "writes the figures there too" },
  },
  example: "npm run bench -- --cold 3 --warm 50",
  exits: { 0: "it has measured" },
  async run({ cold = "15", warm = "400", node = process.execPath, json }) {
    const from = { from: 1 };
    await bench({ cold: wholeNumber("cold", cold, from), warm: wholeNumber("warm", warm, from) }, node, json);
    return 0;
  },
});

interface Runs {
  readonly cold: number;
  readonly warm: number;
}

async function bench(runs: Runs, node: string, json: string | undefined): Promise<void> {
  setTimeout(() => {
    throw new Error("The benchmark took too long: ask for fewer runs.");
  }, timeLimit).unref();
  if (json) await writable(json);
  await whileOpen(async (opened) => {
    const { candidates } = await opened.keep(bundleCandidates(), ({ remove }) => remove());
    const environment = await opened.keep(startBenchEnvironment(), ({ close }) => close());
    const results: Partial<Record<FunctionName, Result>> = {};
    for (const functionName of functions) {
      const measurement = { functionName, candidates: candidates[functionName], environment, node, progress };
      const result = await resultOf(measurement, runs);
      progress("");
      process.stdout.write(`${reportOf(functionName, result)}\n`);
      results[functionName] = result;
    }
    if (json) await written(json, `${JSON.stringify({ runs, results }, null, 2)}\n`);
  });
}

async function resultOf(measurement: Measurement, runs: Runs): Promise<Result> {
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
