import type { EngineName } from "../engines/bench-environment.ts";
import type { PeerFigures } from "../figures.ts";

/** The engine whose times are shown: Amazon's own where it was measured. */
export const timedEngine = (rows: readonly PeerFigures[]): EngineName =>
  rows.some(({ engine }) => engine === "dynamodb-local") ? "dynamodb-local" : "dynalite";
