import { join } from "node:path";
import { bundleLambdas } from "../scripts/bundle/bundle-lambdas.ts";
import { startBenchEnvironment } from "./bench-environment.ts";
import { cpuGroup, memories } from "./cpu-group.ts";
import { eventsFor } from "./invocations.ts";
import { runProcess } from "./processes/run-process.ts";

/*
 * Measures a function with the share of a processor that Lambda gives for its memory: 1,769 MB are one processor.
 * Needs Linux and root, to limit a process to a share by a control group.
 */

const starts = 7;

type StartFigures = Readonly<Record<"load" | "first" | "later" | "megabytes", number>>;

const medianOf = (figures: readonly StartFigures[], name: keyof StartFigures): string => {
  const sorted = figures.map((each) => each[name]).sort((one, other) => one - other);
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(0).padStart(8);
};

const environment = await startBenchEnvironment();
await bundleLambdas();
const bundle = join(import.meta.dirname, "../dist/lambda/look-up-order/index.cjs");
const [event] = await eventsFor("look-up-order", environment, 1);

process.stdout.write(
  `look-up-order, medians of ${starts} starts\n  memory  load ms first ms later ms  used MB\n`,
);
for (const memory of memories) {
  const group = cpuGroup(memory);
  const figures: StartFigures[] = [];
  for (let start = 0; start < starts; start++) {
    const node = join(import.meta.dirname, "processes/in-cpu-share.sh");
    const env = { ...environment.env, PATH: process.env["PATH"] ?? "", CPU_SHARE: group.path };
    figures.push((await runProcess("start-and-invoke", { bundle, event }, { node, env })) as StartFigures);
  }
  const row = (["load", "first", "later", "megabytes"] as const).map((name) => medianOf(figures, name));
  process.stdout.write(`${String(memory).padStart(8)} ${row.join(" ")}\n`);
  group.remove();
}
environment.close();
