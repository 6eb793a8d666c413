import { join } from "node:path";
import { type Opened, runCommand, whileOpen } from "connect-simulator/command";
import { startBenchEnvironment } from "./bench-environment.ts";
import { builtLookUp } from "./built-look-up.ts";
import { cpuGroup, memories } from "./cpu-group.ts";
import { eventsFor } from "./invocations.ts";
import { runProcess } from "./processes/run-process.ts";

const starts = 7;

type StartFigures = Readonly<Record<"load" | "first" | "later" | "megabytes", number>>;

function medianOf(figures: readonly StartFigures[], name: keyof StartFigures): string {
  const sorted = figures.map((each) => each[name]).sort((one, other) => one - other);
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(0).padStart(8);
}

await runCommand({
  usage: "npm run bench:memory",
  about: `Measures a function with the share of a processor that Lambda gives for its memory: 1,769 MB are one processor.`,
  options: {},
  notes: "Needs Linux and root, to limit a process to a share by a control group.",
  example: "npm run bench:memory",
  exits: { 0: "it has measured" },
  async run() {
    await whileOpen(async (opened) => {
      const environment = await opened.keep(startBenchEnvironment(), ({ close }) => close());
      const bundle = await builtLookUp(opened);
      const [event] = await eventsFor("look-up-order", environment, 1);
      process.stdout.write(
        `look-up-order, medians of ${starts} starts\n  memory  load ms first ms later ms  used MB\n`,
      );
      for (const memory of memories)
        process.stdout.write(
          `${await whileOpen((inside) => rowOf(memory, { bundle, event }, environment.env, inside))}\n`,
        );
    });
    return 0;
  },
});

/** The figures of so many starts with the processor's share of that memory. */
async function rowOf(
  memory: number,
  task: { readonly bundle: string; readonly event: unknown },
  endpoints: Readonly<Record<string, string>>,
  opened: Opened,
): Promise<string> {
  const group = await opened.keep(cpuGroup(memory), ({ remove }) => remove());
  const figures: StartFigures[] = [];
  for (let start = 0; start < starts; start++) {
    const node = join(import.meta.dirname, "processes/in-cpu-share.sh");
    const env = { ...endpoints, PATH: process.env["PATH"] ?? "", CPU_SHARE: group.path };
    figures.push((await runProcess("start-and-invoke", task, { node, env })) as StartFigures);
  }
  const row = (["load", "first", "later", "megabytes"] as const).map((name) => medianOf(figures, name));
  return `${String(memory).padStart(8)} ${row.join(" ")}`;
}
