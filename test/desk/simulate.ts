import { oneOf, runCommand, wholeNumber, writable, written } from "connect-simulator/command";
import { faultsTable, foundAfter } from "./find-plants.ts";
import { plants } from "./plants.ts";
import { type StoryOptions, story } from "./story.ts";

await runCommand({
  usage: "npm run simulate [-- options]",
  about: `Simulates the whole desk in virtual time: callers, Connect, the functions, table, stream, sweeps, SNS, other writers,
deaths, lost and late answers. What happens is decided by the seed alone.`,
  options: {
    seed: { type: "string", value: "N", about: "the first story; 1 unless told" },
    seeds: { type: "string", value: "N", about: "how many stories, each with the next seed; 1 unless told" },
    minutes: {
      ...{ type: "string", value: "N" },
      about:
        "how long callers call in each, in virtual minutes, 30 unless told; the night after it\nis played to its end",
    },
    story: { type: "boolean", about: "prints the story" },
    trace: {
      ...{ type: "string", value: "FILE" },
      about: "writes the events of the notice protocol of the last story, as JSON lines",
    },
    fault: { type: "string", value: "NAME", about: "with a planted fault" },
    faults: {
      ...{ type: "string", value: "N" },
      about: "plants every fault, and counts how many stories it takes to find it, N times each",
    },
  },
  example: "npm run simulate -- --seed 1 --minutes 30 --seeds 10",
  exits: { 0: "no rule was broken", 1: "one was: it tells the story then, and how to see it again" },
  async run({ seed = "1", seeds = "1", minutes = "30", story: isTold = false, trace, fault, faults }) {
    const times = faults === undefined ? undefined : wholeNumber("faults", faults, { from: 1 });
    const asked = {
      first: wholeNumber("seed", seed),
      count: wholeNumber("seeds", seeds, { from: 1 }),
      minutes: wholeNumber("minutes", minutes, { from: 1 }),
      ...{ isTold, trace },
      fault: fault === undefined ? undefined : oneOf("fault", fault, Object.keys(plants)),
    };
    if (times === undefined) return (await isKept(asked)) ? 0 : 1;
    await plantAll(asked, times);
    return 0;
  },
});

interface Asked {
  readonly first: number;
  readonly count: number;
  readonly minutes: number;
  readonly isTold: boolean;
  readonly trace: string | undefined;
  readonly fault: string | undefined;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Whether every rule is kept in so many stories. */
async function isKept({ first, count, minutes, isTold, trace, fault }: Asked): Promise<boolean> {
  if (trace) await writable(trace);
  const plant = fault === undefined ? undefined : plants[fault];
  const started = performance.now();
  let steps = 0;
  let isWell = true;
  for (let seed = first; isWell && seed < first + count; seed++) {
    const asked = { seed, minutes, ...(plant && { plant }) };
    const told = await story({ ...asked, isKept: isTold || trace !== undefined });
    steps += told.steps;
    if ((seed - first + 1) % 100 === 0) print(`${seed - first + 1} stories, ${steps} steps`);
    if (trace) await written(trace, told.trace.map((event) => `${JSON.stringify(event)}\n`).join(""));
    if (isTold) for (const { text } of told.lines) print(text);
    if (!told.violation) continue;
    await tellViolation(asked, { isTold, fault });
    isWell = false;
  }
  const seconds = (performance.now() - started) / 1000;
  print(`${steps} steps in ${seconds.toFixed(1)} s: ${Math.round((steps / seconds) * 60)} a minute`);
  return isWell;
}

/** Tells the story of the order whose rule was broken, and how to see it again. */
async function tellViolation(asked: StoryOptions, { isTold, fault }: Pick<Asked, "isTold" | "fault">) {
  const { lines, violation } = await story({ ...asked, isKept: true });
  if (!violation) throw new Error(`seed ${asked.seed} does not replay`);
  if (!isTold)
    for (const { order, text } of lines) if (order === undefined || order === violation.order) print(text);
  const planted = fault === undefined ? "" : ` --fault "${fault}"`;
  print(`\n${violation.rule} (${violation.order ?? "no order"})`);
  print(`again: npm run simulate -- --seed ${asked.seed} --minutes ${asked.minutes}${planted}`);
}

async function plantAll({ first, minutes }: Asked, times: number): Promise<void> {
  const rows = [];
  for (const name of Object.keys(plants)) {
    const found = await foundAfter(name, { first, minutes, times });
    rows.push(found);
    process.stderr.write(`${name}: ${found.mean.toFixed(1)}\n`);
  }
  print(faultsTable(rows));
}
