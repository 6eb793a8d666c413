import type { Opened } from "connect-simulator/command";
import type { Candidate } from "../candidates/candidate.ts";
import type { EngineName } from "../engines/bench-environment.ts";
import type { ColdRow, Figures, PeerFigures } from "../figures.ts";
import { progress } from "../progress.ts";
import { budgetFigures } from "./budget.ts";
import { cold } from "./cold.ts";
import { connections } from "./connections.ts";
import { load } from "./load.ts";
import { notices } from "./notices.ts";
import { openRun } from "./open-run.ts";
import { peers } from "./peers.ts";
import { profile } from "./profile.ts";
import type { Run } from "./run.ts";
import { scale } from "./scale.ts";

export const partNames = [
  "peers",
  "cold",
  "connections",
  "profile",
  "notices",
  "scale",
  "load",
  "budget",
] as const;
export type Part = (typeof partNames)[number];

/** What is measured, how often and on what. */
export interface Asked {
  readonly engines: readonly EngineName[];
  readonly nodes: readonly { readonly program: string; readonly name: string }[];
  readonly others: readonly Candidate[];
  readonly cold: number;
  readonly warm: number;
  readonly notices: number;
  readonly repeats: number;
  readonly most: number | undefined;
  readonly minutes: number;
  readonly callsPerSecond: number;
}

/** Claims are left out on dynalite, which takes a tenth of a second to read the condition of one. */
const isAmazons = ({ environment }: Run): boolean => environment.engine === "dynamodb-local";

/** Measures the parts, one after the other; the peers on every engine, the rest on the last. */
export async function measure(parts: readonly Part[], asked: Asked, opened: Opened): Promise<Figures> {
  const has = (part: Part): boolean => parts.includes(part);
  const { engines, others, nodes } = asked;
  const [{ program: node } = { program: process.execPath }] = nodes;
  // What has to be installed is measured by `peers` only.
  const beside = has("peers") ? others : others.filter(({ isPeer }) => !isPeer);
  const open = (engine: EngineName) => openRun(opened, { engine, others: beside, node, progress });
  const sides: PeerFigures[] = [];
  let run: Run | undefined;
  for (const engine of has("peers") ? engines : engines.slice(-1)) {
    run = parts.length > 0 ? await open(engine) : undefined;
    if (run && has("peers")) sides.push(...(await peers(run, asked)));
  }
  if (!run) return {};
  const chills: ColdRow[] = [];
  if (has("cold"))
    for (const { program, name } of nodes)
      chills.push(...(await cold({ ...run, node: program }, asked.cold, name)));
  const most = asked.most ?? (run.environment.engine === "dynalite" ? 10_000 : 1_000_000);
  const figures: Figures = {
    ...(has("peers") && { peers: sides }),
    ...(has("cold") && { cold: chills }),
    ...(has("connections") && { connections: await connections(run) }),
    ...(has("profile") && { profile: await profile(run, asked.cold) }),
    ...(has("notices") &&
      isAmazons(run) && { notices: await notices(run, { count: asked.notices, rounds: asked.repeats }) }),
    ...(has("scale") && { scale: await scale(run, { most, repeats: asked.repeats }) }),
    ...(has("budget") && { budget: await budgetFigures(run) }),
    ...(has("load") && { load: await load(run, asked) }),
  };
  progress("");
  return figures;
}
