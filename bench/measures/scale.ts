import { join } from "node:path";
import type { CandidateName } from "../candidates/candidate.ts";
import { articleOrder, owingOrder, type StoredItem } from "../events/article-order.ts";
import { callEvent, eventsFor } from "../events/events-for.ts";
import { streamEvent } from "../events/stream-event.ts";
import { isSuccessful } from "../events/successful.ts";
import type { Curve } from "../figures.ts";
import type { FunctionName } from "../function-names.ts";
import { type AtSize, type CurveOf, curvePoints, type Work } from "./curve.ts";
import { deliverBatch, sweepAll } from "./notices.ts";
import { bundlesOf, type Run } from "./run.ts";

export interface ScaleOptions {
  /** The largest size of a curve that is measured. */
  readonly most: number;
  /** How often each point is measured. */
  readonly repeats: number;
}

/** How long things take as they grow; on dynalite, which is slow at claims, not of notices. */
export async function scale(run: Run, options: ScaleOptions): Promise<readonly Curve[]> {
  const curves: Curve[] = [];
  const ofNotices = run.environment.engine === "dynamodb-local" ? [batchSize, noticesOwed] : [];
  for (const curve of [ordersOfOneCaller, ordersInTheTable, itemSize, callsAtOnce, ...ofNotices])
    for (const made of curve(run, options)) {
      // A curve of its own table, so that it does not see what another left.
      await run.environment.emptyTable({ withStream: false });
      const { points, ...of } = made;
      curves.push({ ...of, engine: run.environment.engine, points: await points() });
    }
  return curves;
}

type Making = Omit<Curve, "points" | "engine"> & { readonly points: () => Promise<Curve["points"]> };
type MakeCurves = (run: Run, options: ScaleOptions) => readonly Making[];

const bundleOf = (run: Run, name: FunctionName, candidate: CandidateName = "ours"): string =>
  bundlesOf(run, name, [candidate])[0]?.bundle ?? "";

/** The function of ours, and the bare client's beside it. */
const pair = (run: Run, functionName: FunctionName): Pick<CurveOf, "bundle" | "bare"> => ({
  bundle: bundleOf(run, functionName),
  bare: bundleOf(run, functionName, "bare client, cut"),
});

/** Calls of a function, so many of them at once. */
const callsOf = (name: FunctionName, events: readonly unknown[], atOnce = 1): Work => ({
  things: events.length,
  async doneBy(started, mostAtOnce = Number.POSITIVE_INFINITY) {
    const { calls } = await started.invoke(events, Math.min(atOnce, mostAtOnce));
    return calls.filter(({ reply }) => !isSuccessful(name, reply)).length;
  },
});

const powersOfTen = (most: number): readonly number[] =>
  Array.from({ length: 7 }, (_, power) => 10 ** power).filter((size) => size <= most);

const calls = 10;

const ordersOfOneCaller: MakeCurves = (run, { most, repeats }) => {
  const functionName = "look-up-order";
  const phone = "+819099999999";
  async function* sizes(): AsyncGenerator<AtSize> {
    let placed = 0;
    for (const size of powersOfTen(Math.min(most, 100_000))) {
      await run.environment.putItems(range(placed, size, (number) => articleOrder(phone, String(number))));
      placed = size;
      const events = Array.from({ length: calls }, () => callEvent(phone));
      yield { size, next: async () => callsOf(functionName, events) };
    }
  }
  const name = "orders of one caller";
  const points = () => curvePoints(run, { ...pair(run, functionName), repeats, title: name }, sizes());
  return [{ name, functionName, per: "call", points }];
};

const ordersInTheTable: MakeCurves = (run, { most, repeats }) =>
  (["look-up-order", "cancel-order"] as const).map((functionName) => {
    async function* sizes(): AsyncGenerator<AtSize> {
      let placed = 0;
      for (const size of powersOfTen(most)) {
        await run.environment.putItems(range(placed, size, (number) => articleOrder(strangersPhone(number))));
        placed = size;
        const next = async () => callsOf(functionName, await eventsFor(functionName, run.environment, calls));
        yield { size, next };
      }
    }
    const name = "orders in the table";
    const points = () => curvePoints(run, { ...pair(run, functionName), repeats, title: name }, sizes());
    return { name, functionName, per: "call", points };
  });

/** Numbers of a stretch of which the bench's own customers have none. */
const strangersPhone = (number: number): string => `+8180${String(number).padStart(8, "0")}`;

const itemSize: MakeCurves = (run, { repeats }) =>
  (["look-up-order", "cancel-order"] as const).map((functionName) => {
    const sizes = [1, 10, 50, 100].map(
      (size): AtSize => ({
        size,
        async next() {
          const note = { S: "n".repeat(size * 1024 - 300) };
          const placed = (phone: string): StoredItem => ({ ...articleOrder(phone), note });
          return callsOf(functionName, await eventsFor(functionName, run.environment, calls, placed));
        },
      }),
    );
    const name = "size of an item, KB";
    const points = () => curvePoints(run, { ...pair(run, functionName), repeats, title: name }, sizes);
    return { name, functionName, per: "call", points };
  });

const callsAtOnce: MakeCurves = (run, { repeats }) =>
  (["look-up-order", "cancel-order"] as const).map((functionName) => {
    const sizes = [1, 4, 16, 64, 256].map(
      (atOnce): AtSize => ({
        size: atOnce,
        async next() {
          const events = await eventsFor(functionName, run.environment, Math.max(atOnce, calls));
          return callsOf(functionName, events, atOnce);
        },
      }),
    );
    const name = "calls at once in one process";
    const points = () => curvePoints(run, { ...pair(run, functionName), repeats, title: name }, sizes);
    return { name, functionName, per: "call", points };
  });

const batchSize: MakeCurves = (run, { most, repeats }) => {
  const functionName = "notify-customer";
  const sizes = powersOfTen(Math.min(most, 1000)).map(
    (size): AtSize => ({
      size,
      ...timedOnceFrom(1000, size),
      async next() {
        const phones = await run.environment.placeOrders(size, owingOrder);
        const batch = streamEvent(phones.map(owingOrder));
        return { things: size, doneBy: (delivering) => deliverBatch(delivering, batch) };
      },
    }),
  );
  const name = "records in a batch of the stream";
  const points = () => curvePoints(run, { ...pair(run, functionName), repeats, title: name }, sizes);
  return [{ name, functionName, per: "notice", points }];
};

const noticesOwed: MakeCurves = (run, { most, repeats }) => {
  const bundle = join(run.ours, "sweep-notices/index.cjs");
  const sizes = powersOfTen(Math.min(most, 10_000)).map(
    (size): AtSize => ({
      size,
      ...timedOnceFrom(1000, size),
      async next() {
        await run.environment.placeOrders(size, owingOrder);
        return { things: size, doneBy: (sweep) => sweepAll(sweep, size) };
      },
    }),
  );
  const name = "notices owed";
  const points = () => curvePoints(run, { bundle, repeats, title: name }, sizes);
  return [{ name, functionName: "sweep-notices", per: "notice", points }];
};

/** What takes minutes is timed once. */
const timedOnceFrom = (least: number, size: number): Pick<AtSize, "repeats"> =>
  size >= least ? { repeats: 1 } : {};

function* range<Made>(from: number, to: number, make: (number: number) => Made): Generator<Made> {
  for (let number = from; number < to; number++) yield make(number);
}
