import type { TimedReply } from "./invocations.ts";

/** The figures of one candidate for one function; times in milliseconds. */
export interface Figures {
  readonly kib: number;
  readonly roundTrips: number;
  /** Medians over fresh processes: the time to the first reply, and the processor time until then. */
  readonly cold: number;
  readonly coldCpu: number;
  readonly warmP50: number;
  readonly warmP99: number;
  /** Processor time of a warm call: the mean, so that garbage collection counts. */
  readonly warmCpu: number;
}

export function figuresOf({
  bytes,
  roundTrips,
  cold,
  warm,
}: {
  readonly bytes: number;
  readonly roundTrips: number;
  readonly cold: readonly TimedReply[];
  readonly warm: readonly TimedReply[];
}): Figures {
  const [coldMs, coldCpu] = [cold.map(({ ms }) => ms), cold.map(({ cpuMs }) => cpuMs)];
  const [warmMs, warmCpu] = [warm.map(({ ms }) => ms), warm.map(({ cpuMs }) => cpuMs)];
  return {
    kib: bytes / 1024,
    roundTrips,
    cold: quantile(coldMs, 0.5),
    coldCpu: quantile(coldCpu, 0.5),
    warmP50: quantile(warmMs, 0.5),
    warmP99: quantile(warmMs, 0.99),
    warmCpu: warmCpu.reduce((sum, ms) => sum + ms, 0) / warmCpu.length,
  };
}

/** The smallest value that is at least as large as that part (0 to 1) of the values. */
function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;
}
