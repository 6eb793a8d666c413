import { whileOpen } from "connect-simulator/command";
import type { Bundled } from "../candidates/candidate.ts";
import { eventsFor } from "../events/events-for.ts";
import { needSuccess } from "../events/successful.ts";
import { type Call, startFunction } from "../processes/function-process.ts";
import { inTurn, type Run } from "./run.ts";

/** Calls that do not count: the JIT compiler needs them. */
const mostWarmUp = 100;
/** Calls of one candidate before it is the next one's turn. */
const turn = 20;

export interface WarmCalls {
  readonly calls: readonly Call[];
  readonly peak: number;
}

/** Calls of functions that run side by side, each in its own process, a few calls by turns. */
export function warmCalls(
  { environment, node, progress }: Run,
  bundles: readonly Bundled[],
  { count, title }: { readonly count: number; readonly title: string },
): Promise<ReadonlyMap<Bundled, WarmCalls>> {
  return whileOpen(async (opened) => {
    const functions = [];
    for (const bundled of bundles) {
      const env = { ...environment.env, ...bundled.env };
      functions.push({ bundled, process: await startFunction(bundled.bundle, { node, env }, opened) });
    }
    const told = new Map<Bundled, { calls: Call[]; peak: number }>(
      bundles.map((bundled) => [bundled, { calls: [], peak: 0 }]),
    );
    const warmUp = Math.min(mostWarmUp, count);
    for (let done = 0; done < warmUp + count; done += turn) {
      progress(`${title}: warm, ${Math.max(done - warmUp, 0)} of ${count}`);
      for (const { bundled, process } of inTurn(functions, done / turn)) {
        const events = await eventsFor(bundled.functionName, environment, turn);
        const { calls, peak } = await process.invoke(events);
        for (const { reply } of calls) needSuccess(bundled.functionName, bundled.candidate, reply);
        const kept = told.get(bundled);
        if (!kept) continue;
        kept.peak = peak;
        if (done >= warmUp) kept.calls.push(...calls);
      }
    }
    return told;
  });
}
