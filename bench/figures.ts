import type { Answer } from "./calls.ts";

/** What one contender does in one function; times in milliseconds. */
export interface Figures {
  readonly kib: number;
  readonly roundTrips: number;
  /** Of the first answer of a fresh process, and what the process computed until then: medians. */
  readonly cold: number;
  readonly coldCpu: number;
  readonly warmP50: number;
  readonly warmP99: number;
  /** What a warm call computes: the mean, since collecting garbage counts. */
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
  readonly cold: readonly Answer[];
  readonly warm: readonly Answer[];
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

/** The smallest value that so large a part of the values does not exceed. */
function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;
}
