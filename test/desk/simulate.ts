import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { faultsTable, foundAfter } from "./find-plants.ts";
import { plants } from "./plants.ts";
import { type StoryOptions, story } from "./story.ts";

const usage = `npm run simulate -- [options]

Simulates the whole desk in virtual time: callers, Connect, the functions, table, stream, sweeps, SNS, other writers,
deaths, lost and late answers. What happens is decided by the seed alone.

  --seed N       the first story (1)
  --seeds N      how many stories, each with the next seed (1)
  --minutes N    how long callers call in each, in virtual minutes (30); the night after it is played to its end
  --story        prints the story
  --trace FILE   writes the events of the notice protocol of the last story, as JSON lines
  --fault NAME   with a planted fault
  --faults N     plants every fault, and counts how many stories it takes to find it, N times each
  --help
`;

const { values: options } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    seeds: { type: "string", default: "1" },
    minutes: { type: "string", default: "30" },
    story: { type: "boolean", default: false },
    trace: { type: "string" },
    fault: { type: "string" },
    faults: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
const [first, count, minutes] = [options.seed, options.seeds, options.minutes].map(Number) as [
  number,
  number,
  number,
];
const print = (text: string) => process.stdout.write(`${text}\n`);

if (options.help) print(usage);
else if (options.faults) await plantAll(Number(options.faults));
else await simulate();

async function simulate(): Promise<void> {
  const plant = options.fault === undefined ? undefined : plants[options.fault];
  if (options.fault !== undefined && !plant)
    throw new Error(`no such fault: ${Object.keys(plants).join("; ")}`);
  const started = performance.now();
  let steps = 0;
  for (let seed = first; seed < first + count; seed++) {
    const asked = { seed, minutes, ...(plant && { plant }) };
    const told = await story({ ...asked, isKept: options.story || options.trace !== undefined });
    steps += told.steps;
    if ((seed - first + 1) % 100 === 0) print(`${seed - first + 1} stories, ${steps} steps`);
    if (options.trace)
      writeFileSync(options.trace, told.trace.map((event) => `${JSON.stringify(event)}\n`).join(""));
    if (options.story) for (const { text } of told.lines) print(text);
    if (told.violation) {
      await tellViolation(asked);
      break;
    }
  }
  const seconds = (performance.now() - started) / 1000;
  print(`${steps} steps in ${seconds.toFixed(1)} s: ${Math.round((steps / seconds) * 60)} a minute`);
}

/** Tells the story of the order whose rule was broken, and how to see it again. */
async function tellViolation(asked: StoryOptions): Promise<void> {
  const { lines, violation } = await story({ ...asked, isKept: true });
  if (!violation) throw new Error(`seed ${asked.seed} does not replay`);
  if (!options.story)
    for (const { order, text } of lines) if (order === undefined || order === violation.order) print(text);
  const fault = options.fault === undefined ? "" : ` --fault "${options.fault}"`;
  print(`\n${violation.rule} (${violation.order ?? "no order"})`);
  print(`again: npm run simulate -- --seed ${asked.seed} --minutes ${minutes}${fault}`);
  process.exitCode = 1;
}

async function plantAll(times: number): Promise<void> {
  const rows = [];
  for (const name of Object.keys(plants)) {
    const found = await foundAfter(name, { first, minutes, times });
    rows.push(found);
    process.stderr.write(`${name}: ${found.mean.toFixed(1)}\n`);
  }
  print(faultsTable(rows));
}
