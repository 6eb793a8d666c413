import type { Bundled } from "../candidates/candidate.ts";
import { eventsFor } from "../events/events-for.ts";
import { needSuccess } from "../events/successful.ts";
import type { ColdFigures } from "../figures.ts";
import type { FirstCall } from "../processes/first-call.ts";
import { spreadOf } from "../spread.ts";
import { inTurn, type Run } from "./run.ts";

/** A way to start a function afresh, and to call it. */
export type ColdWay<Told> = (bundled: Bundled, event: unknown) => Promise<Told>;

/** The first calls of fresh functions, candidate by candidate in every round; the first round fills the disk's cache and does not count. */
export async function coldCalls<Told extends Pick<FirstCall, "reply">>(
  { environment, progress }: Run,
  bundles: readonly Bundled[],
  { rounds, call, title }: { readonly rounds: number; readonly call: ColdWay<Told>; readonly title: string },
): Promise<ReadonlyMap<Bundled, readonly Told[]>> {
  const told = new Map<Bundled, Told[]>(bundles.map((bundled) => [bundled, []]));
  for (let round = 0; round <= rounds; round++) {
    progress(`${title}: cold, round ${round} of ${rounds}`);
    for (const bundled of inTurn(bundles, round)) {
      const [event] = await eventsFor(bundled.functionName, environment, 1);
      const first = await call(bundled, event);
      needSuccess(bundled.functionName, bundled.candidate, first.reply);
      if (round > 0) told.get(bundled)?.push(first);
    }
  }
  return told;
}

export const coldFiguresOf = (
  calls: readonly Pick<FirstCall, "init" | "first">[],
): Omit<ColdFigures, "cpu"> => ({
  init: spreadOf(calls.map(({ init }) => init)),
  first: spreadOf(calls.map(({ first }) => first)),
  total: spreadOf(calls.map(({ init, first }) => init + first)),
});
