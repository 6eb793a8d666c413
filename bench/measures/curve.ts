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
  /** How often it is timed, where that is not as often as the others. */
  readonly repeats?: number;
  /** Makes ready what the function is to do next. */
  next(): Promise<Work>;
}

/** So many things for a function to do, which share the time that it takes. */
export interface Work {
  readonly things: number;
  /** Answers how many of them were not done. */
  doneBy(started: FunctionProcess, mostAtOnce?: number): Promise<number>;
}

export interface CurveOf {
  readonly bundle: string;
  /** Does the same without us. */
  readonly bare?: string | undefined;
  readonly repeats: number;
  readonly title: string;
}

/** What stands between a function and its engine to count is slow with more. */
const countedAtOnce = 16;

/** Measures a function at each size: the time of a thing, and what DynamoDB is asked for it. */
export function curvePoints(
  { environment, node, progress }: Run,
  { bundle, bare, repeats: repeatsUnlessTold, title }: CurveOf,
  sizes: AsyncIterable<AtSize> | Iterable<AtSize>,
): Promise<readonly CurvePoint[]> {
  return whileOpen(async (opened) => {
    const start = (file: string, endpoints: Readonly<Record<string, string>>) =>
      startFunction(file, { node, env: { ...endpoints, NOTICES: "stream" } }, opened);
    const meter = await opened.keep(startMeter(environment.dynamodb), ({ close }) => close());
    const metered = await start(bundle, environmentOf({ dynamodb: meter.endpoint, sns: environment.sns }));
    // What has nobody beside it is counted while it is timed.
    const [ours, alone] = bare
      ? [await start(bundle, environment.env), await start(bare, environment.env)]
      : [metered];
    const timed = async (started: FunctionProcess, { next }: AtSize, mostAtOnce?: number) => {
      const { things, doneBy } = await next();
      meter.take();
      const began = performance.now();
      const failed = await doneBy(started, mostAtOnce);
      return { things, failed, ms: (performance.now() - began) / things };
    };

    const points: CurvePoint[] = [];
    for await (const at of sizes) {
      const { size, repeats = repeatsUnlessTold } = at;
      progress(`${title}: ${size}`);
      const [times, bareTimes]: [number[], number[]] = [[], []];
      let [failures, counted] = [0, 1];
      // As many do not count: the JIT compiler needs them.
      for (let repeat = points.length === 0 ? -repeats : 0; repeat < repeats; repeat++) {
        const bareMs = alone ? (await timed(alone, at)).ms : Number.NaN;
        const { things, ms, failed } = await timed(ours, at);
        counted = things;
        if (repeat < 0) continue;
        times.push(ms);
        bareTimes.push(bareMs);
        failures += failed;
      }
      if (alone) {
        const { things, failed } = await timed(metered, at, countedAtOnce);
        if (failed > 0)
          throw new Error(`${title}, ${size}: ${failed} of ${things} failed as they were counted`);
        counted = things;
      }
      const counts = countsOf(meter.take());
      points.push({
        size,
        ms: spreadOf(times),
        failed: failures,
        ...(alone && { bare: spreadOf(bareTimes).median }),
        roundTrips: counts.roundTrips / counted,
        readUnits: counts.readUnits / counted,
        writeUnits: counts.writeUnits / counted,
      });
    }
    return points;
  });
}
