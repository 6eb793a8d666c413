import type { Bundled } from "../candidates/candidate.ts";
import type { PeerFigures } from "../figures.ts";
import { functionNames } from "../function-names.ts";
import { firstCall } from "../processes/first-call.ts";
import { meanOf, quantile, spreadOf } from "../spread.ts";
import { coldCalls, coldFiguresOf } from "./cold-calls.ts";
import { countsOf, requestsOf } from "./counts.ts";
import { bundlesOf, type Run } from "./run.ts";
import { warmCalls } from "./warm-calls.ts";

/** Every function of every candidate, side by side in turns. */
export async function peers(
  run: Run,
  { cold, warm }: { readonly cold: number; readonly warm: number },
): Promise<readonly PeerFigures[]> {
  const { environment, node } = run;
  const call = ({ bundle, env }: Bundled, event: unknown) =>
    firstCall({ bundle, event }, { node, env: { ...environment.env, ...env } });
  const figures: PeerFigures[] = [];
  for (const functionName of functionNames) {
    const bundles = bundlesOf(run, functionName);
    const title = `${environment.engine}: ${functionName}`;
    const coldOf = await coldCalls(run, bundles, { rounds: cold, call, title });
    const warmOf = await warmCalls(run, bundles, { count: warm, title });
    for (const bundled of bundles) {
      const [first, later] = [coldOf.get(bundled) ?? [], warmOf.get(bundled)];
      const times = (later?.calls ?? []).map(({ ms }) => ms);
      figures.push({
        engine: environment.engine,
        functionName,
        candidate: bundled.candidate,
        kib: bundled.kib,
        counts: countsOf(await requestsOf(bundled, environment, node)),
        cold: { ...coldFiguresOf(first), cpu: spreadOf(first.map(({ cpu }) => cpu)) },
        warm: spreadOf(times),
        warmP99: quantile(times, 0.99),
        warmCpu: meanOf((later?.calls ?? []).map(({ cpu }) => cpu)),
        peakCold: quantile(
          first.map(({ peak }) => peak),
          0.5,
        ),
        peakWarm: later?.peak ?? Number.NaN,
      });
    }
  }
  return figures;
}
