import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { whileOpen } from "connect-simulator/command";
import { build } from "esbuild";
import { bundlingOurs } from "../../scripts/bundle/bundle-lambdas.ts";
import { eventsFor } from "../events/events-for.ts";
import type { ProfileRow } from "../figures.ts";
import { firstCall } from "../processes/first-call.ts";
import type { Run } from "./run.ts";

/** What is read of a profile of the processor, as Node writes it. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** In microseconds. */
  readonly timeDeltas: readonly number[];
}

/** In whose code a cold look-up spends its time until its first answer: the mean of so many fresh processes. */
export function profile(run: Run, rounds: number): Promise<readonly ProfileRow[]> {
  return whileOpen(async (opened) => {
    const { environment, node, progress } = run;
    const making = mkdtemp(join(tmpdir(), "orderline-profile-"));
    const folder = await opened.keep(making, (made) => rm(made, { recursive: true }));
    const bundle = join(folder, "index.cjs");
    const entryPoints = ["src/composition/entries/look-up-order.ts"];
    // Not minified: then a comment before each module tells whose it is.
    await build({ ...bundlingOurs, minify: false, entryPoints, outfile: bundle });
    const profiles = join(folder, "profiles");
    const flags = ["--cpu-prof", "--cpu-prof-interval=100", `--cpu-prof-dir=${profiles}`];
    for (let round = 1; round <= rounds; round++) {
      progress(`profile ${round} of ${rounds}`);
      const [event] = await eventsFor("look-up-order", environment, 1);
      await firstCall({ bundle, event }, { node, env: environment.env, flags });
    }
    const ownerOf = ownersIn(await readFile(bundle, "utf8"));
    const times = new Map<string, number>();
    for (const file of await readdir(profiles)) {
      const taken: CpuProfile = JSON.parse(await readFile(join(profiles, file), "utf8"));
      const frames = new Map(taken.nodes.map(({ id, callFrame }) => [id, callFrame]));
      for (const [index, sample] of taken.samples.entries()) {
        const frame = frames.get(sample);
        if (!frame || frame.functionName === "(idle)") continue;
        const owner = frame.url.endsWith("index.cjs") ? ownerOf(frame.lineNumber) : othersName(frame);
        times.set(owner, (times.get(owner) ?? 0) + (taken.timeDeltas[index] ?? 0) / 1000 / rounds);
      }
    }
    return [...times].map(([of, ms]) => ({ of, ms })).toSorted((one, other) => other.ms - one.ms);
  });
}

/** Whose each line of a bundle is: a package, or a folder of ours. */
function ownersIn(bundle: string): (line: number) => string {
  let owner = "esbuild's own";
  const owners = bundle.split("\n").map((line) => {
    const [, path] = /^\s*\/\/ ((?:node_modules|src|scripts)\/\S+)$/.exec(line) ?? [];
    if (path) owner = ownerOfPath(path);
    return owner;
  });
  return (line) => owners[line] ?? owner;
}

const ownerOfPath = (path: string): string =>
  /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? /^[^/]+\/[^/]+/.exec(path)?.[0] ?? path;

const othersName = ({ functionName, url }: CpuProfile["nodes"][number]["callFrame"]): string =>
  url === "" ? `V8 ${functionName.startsWith("(") ? functionName : ""}`.trim() : "Node's own modules";
