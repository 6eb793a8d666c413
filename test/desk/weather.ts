import { type Fate, fates, type Weather } from "./network.ts";
import type { Random } from "./random.ts";
import type { Schedule } from "./schedule.ts";

/** How each kind of request fares. */
export interface Conditions {
  reads: Weather;
  writes: Weather;
  texts: Weather;
}

const every = fates as readonly [Fate, ...Fate[]];
const calm: Weather = { trouble: 0.004, fates: every };
const still: Weather = { trouble: 0, fates: every };
/** Requests that are carried out, and whose answers do not come. */
const unheard: Weather = {
  trouble: 0.6,
  fates: ["unheard", "delayed", "answered-late", "cut-after", "failed-after", "empty", "torn"],
};
const gone: Weather = { trouble: 1, fates: ["lost", "cut", "failed", "throttled"] };

export const clear = (): Conditions => ({ reads: still, writes: still, texts: still });
const fair = (): Conditions => ({ reads: calm, writes: calm, texts: calm });
export const noTexts = (): Conditions => ({ ...fair(), texts: gone });

/** What the weather may turn to. */
const turns: readonly [Conditions, ...Conditions[]] = [
  fair(),
  fair(),
  {
    reads: { trouble: 0.15, fates: every },
    writes: { trouble: 0.15, fates: every },
    texts: { trouble: 0.2, fates: every },
  },
  { ...fair(), writes: unheard },
  { ...fair(), texts: unheard },
  { ...fair(), writes: unheard, texts: unheard },
  { ...fair(), writes: { trouble: 1, fates: ["throttled"] } },
  { ...fair(), reads: gone, writes: gone },
  noTexts(),
];

/** Lets the weather turn again and again. */
export async function weatherTurns(
  conditions: Conditions,
  {
    schedule,
    random,
    isOver,
  }: { readonly schedule: Schedule; readonly random: Random; readonly isOver: () => boolean },
): Promise<void> {
  while (!isOver()) {
    Object.assign(conditions, random.pick(turns));
    await schedule.sleep(random.whole(5000, 120_000));
  }
}
