import type { Travelled } from "../flow/coverage.ts";
import { type CallEvent, coverageOf, type Flow } from "../index.ts";

export interface CoverageTable {
  /** For people to read. */
  readonly text: string;
  /** Of blocks or of branches of all flows together, whichever is less; from 0 to 100. */
  readonly percent: number;
}

/** How much of the flows some calls went through, and what they missed. */
export function coverageTable(flows: readonly Flow[], events: readonly CallEvent[]): CoverageTable {
  const covered = flows.map((flow) => ({ name: flow.name, ...coverageOf(flow, events) }));
  const width = Math.max(...covered.map(({ name }) => name.length), "flow".length) + 2;
  const lines = covered.flatMap(({ name, blocks, branches }) => [
    `${name.padEnd(width)}${share(blocks).padEnd(20)}${share(branches)}`,
    ...blocks.missed.map((block) => `  never entered  ${block}`),
    ...branches.missed
      // Those of a block that was never entered say no more.
      .filter(({ block }) => !blocks.missed.includes(block))
      .map(({ block, names, to }) => `  never taken    ${block} (${names.join(", ")}) → ${to}`),
  ]);
  const all = (kind: "blocks" | "branches"): number => {
    const travelled = covered.reduce((sum, one) => sum + one[kind].travelled.length, 0);
    const missed = covered.reduce((sum, one) => sum + one[kind].missed.length, 0);
    return percentOf(travelled, travelled + missed);
  };
  return {
    text: [`${"flow".padEnd(width)}${"blocks".padEnd(20)}branches`, ...lines, ""].join("\n"),
    percent: Math.min(all("blocks"), all("branches")),
  };
}

function share({ travelled, missed }: Travelled<unknown>): string {
  const all = travelled.length + missed.length;
  return `${travelled.length} of ${all} (${Math.floor(percentOf(travelled.length, all))} %)`;
}

const percentOf = (some: number, all: number): number => (all === 0 ? 100 : (100 * some) / all);
