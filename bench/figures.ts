import type { CandidateName } from "./candidates/candidate.ts";
import type { EngineName } from "./engines/bench-environment.ts";
import type { FunctionName } from "./function-names.ts";
import type { Budget } from "./measures/budget.ts";
import type { Counts } from "./measures/counts.ts";
import type { Spread } from "./spread.ts";

/** Times in milliseconds. */

/** A function of a candidate beside the others. */
export interface PeerFigures {
  readonly engine: EngineName;
  readonly functionName: FunctionName;
  readonly candidate: CandidateName;
  readonly kib: number;
  readonly counts: Counts;
  readonly cold: ColdFigures;
  readonly warm: Spread;
  readonly warmP99: number;
  /** Processor time of a warm call: the mean, so that garbage collection counts. */
  readonly warmCpu: number;
  /** The most memory of a process, in MB: after its first call, and after all warm ones. */
  readonly peakCold: number;
  readonly peakWarm: number;
}

/** Fresh processes: from the beginning of loading to its end, from the event to the reply, and both. */
export interface ColdFigures {
  readonly init: Spread;
  readonly first: Spread;
  readonly total: Spread;
  readonly cpu: Spread;
}

/** A function of a candidate, cold, on a Node.js, in one of the ways. */
export interface ColdRow {
  readonly node: string;
  readonly way: string;
  readonly functionName: FunctionName;
  readonly candidate: CandidateName;
  readonly figures: Omit<ColdFigures, "cpu">;
}

/** How slow a first connection may be. */
export interface ConnectionRow {
  readonly memory: number;
  readonly answersIn: number;
  readonly stands: number;
}

/** In whose code the time goes. */
export interface ProfileRow {
  readonly of: string;
  readonly ms: number;
}

/** Notices owed, delivered by ours and by requests alone. */
export interface NoticeRow {
  readonly deliverer: "stream" | "sweep" | "bare client" | "signed requests";
  readonly notices: number;
  readonly ms: Spread;
}

/** How a figure goes with a size. */
export interface Curve {
  readonly name: string;
  readonly functionName: FunctionName | "sweep-notices";
  /** What the time is of: `call`, `notice`. */
  readonly per: string;
  readonly engine: EngineName;
  readonly points: readonly CurvePoint[];
}

export interface CurvePoint {
  readonly size: number;
  readonly ms: Spread;
  /** How many things were not done in their time. */
  readonly failed: number;
  /** What the bare client took for the same, where it was measured. */
  readonly bare?: number;
  readonly roundTrips: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

/** A steady load, and what became of it. */
export interface LoadFigures {
  readonly engine: EngineName;
  readonly minutes: number;
  readonly callsPerSecond: number;
  readonly asked: number;
  readonly answered: number;
  readonly late: number;
  readonly lost: number;
  readonly changed: number;
  readonly texts: number;
  readonly doubled: number;
  readonly untold: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** From a change to its text, at most. */
  readonly longestToText: number;
}

/** All that was measured; each part when it was. */
export interface Figures {
  readonly machine?: string;
  readonly peers?: readonly PeerFigures[];
  readonly cold?: readonly ColdRow[];
  readonly profile?: readonly ProfileRow[];
  readonly connections?: readonly ConnectionRow[];
  readonly notices?: readonly NoticeRow[];
  readonly scale?: readonly Curve[];
  readonly load?: LoadFigures;
  readonly budget?: Budget;
}
