import { plants } from "./plants.ts";
import { story } from "./story.ts";

/** How many stories it took to find a planted fault, and by which rules. */
export interface Found {
  readonly name: string;
  readonly mean: number;
  readonly most: number;
  readonly rules: readonly string[];
}

interface Search {
  readonly first: number;
  readonly minutes: number;
  readonly times: number;
}

/** After so many stories a fault counts as not to be found: more than twice as many as the most that any took. */
const patience = 40;

/** Plays stories one seed after the other until the fault is found, `times` times. */
export async function foundAfter(name: string, { first, minutes, times }: Search): Promise<Found> {
  const plant = plants[name] ?? {};
  const counts: number[] = [];
  const rules = new Map<string, number>();
  let seed = first;
  while (counts.length < times) {
    const begun = seed;
    let found: string | undefined;
    while (!found) {
      if (seed - begun === patience) return { name, mean: Number.NaN, most: patience, rules: [] };
      found = (await story({ seed: seed++, minutes, plant })).violation?.rule;
    }
    counts.push(seed - begun);
    rules.set(found, (rules.get(found) ?? 0) + 1);
  }
  const byCount = [...rules].sort(([, one], [, other]) => other - one);
  return {
    name,
    mean: counts.reduce((sum, count) => sum + count, 0) / times,
    most: Math.max(...counts),
    rules: byCount.map(([rule]) => rule),
  };
}

export const faultsTable = (found: readonly Found[]): string =>
  [
    "| planted fault | stories to find it, on average | at most | found by |",
    "|---|---|---|---|",
    ...found.map(({ name, mean, most, rules }) => `| ${name} | ${mean.toFixed(1)} | ${most} | ${rules[0]} |`),
  ].join("\n");
