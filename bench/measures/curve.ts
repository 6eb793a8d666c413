import { whileOpen } from "connect-simulator/command";
import { environmentOf } from "../engines/bench-environment.ts";
import { startMeter } from "../engines/meter.ts";
import type { CurvePoint } from "../figures.ts";
import { type FunctionProcess, startFunction } from "../processes/function-process.ts";
import { spreadOf } from "../spread.ts";
import { countsOf } from "./counts.ts";
import type { Run } from "./run.ts";

/** What a curve does at one size. */
export interface AtSize {
  readonly size: number;
  /** Makes ready what the next invocation needs; answers it. */
  next(): Promise<Invocation>;
}

/** Events, how many of them are sent at once, and among how many things the time is shared. */
export interface Invocation {
  readonly events: readonly unknown[];
  readonly atOnce?: number;
  readonly shared?: number;
}

export interface CurveOf {
  readonly bundle: string;
  /** Does the same without us. */
  readonly bare?: string | undefined;
  /** Runs the function; invokes it once unless told. */
  readonly invoke?: (started: FunctionProcess, invocation: Invocation) => Promise<unknown>;
  readonly repeats: number;
  readonly title: string;
}

const once = (started: FunctionProcess, { events, atOnce }: Invocation) => started.invoke(events, atOnce);

/** Measures a function at each size: the time of a thing, and what DynamoDB is asked for it. */
export function curvePoints(
  { environment, node, progress }: Run,
  { bundle, bare, invoke = once, repeats, title }: CurveOf,
  sizes: AsyncIterable<AtSize> | Iterable<AtSize>,
): Promise<readonly CurvePoint[]> {
  return whileOpen(async (opened) => {
    const start = (file: string, endpoints: Readonly<Record<string, string>>) =>
      startFunction(file, { node, env: { ...endpoints, NOTICES: "stream" } }, opened);
    const meter = await opened.keep(startMeter(environment.dynamodb), ({ close }) => close());
    const metered = await start(bundle, environmentOf({ dynamodb: meter.endpoint, sns: environment.sns }));
    const [ours, alone] = [
      await start(bundle, environment.env),
      bare === undefined ? undefined : await start(bare, environment.env),
    ];
    const timed = async (started: FunctionProcess, { next }: AtSize): Promise<number> => {
      const invocation = await next();
      const began = performance.now();
      await invoke(started, invocation);
      return (performance.now() - began) / (invocation.shared ?? invocation.events.length);
    };

    const points: CurvePoint[] = [];
    for await (const at of sizes) {
      const { size } = at;
      progress(`${title}: ${size}`);
      const [times, bareTimes]: [number[], number[]] = [[], []];
      // As many do not count: the JIT compiler needs them.
      for (let repeat = points.length === 0 ? -repeats : 0; repeat < repeats; repeat++) {
        const [ms, bareMs] = [await timed(ours, at), alone ? await timed(alone, at) : Number.NaN];
        if (repeat < 0) continue;
        times.push(ms);
        bareTimes.push(bareMs);
      }
      const invocation = await at.next();
      meter.take();
      await invoke(metered, invocation);
      const counts = countsOf(meter.take());
      const shared = invocation.shared ?? invocation.events.length;
      points.push({
        size,
        ms: spreadOf(times),
        ...(alone && { bare: spreadOf(bareTimes).median }),
        roundTrips: counts.roundTrips / shared,
        readUnits: counts.readUnits / shared,
        writeUnits: counts.writeUnits / shared,
      });
    }
    return points;
  });
}
