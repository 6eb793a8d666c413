import type { Clock } from "../../application/index.ts";

/** The time of the machine. */
export const systemClock: Clock = { now: () => new Date() };
