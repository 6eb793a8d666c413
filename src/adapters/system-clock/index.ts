/**
 * The clock of the machine.
 *
 * @example
 * ```ts
 * import { systemClock } from "orderline/adapters/system-clock";
 *
 * console.log(systemClock.now().toISOString());
 * ```
 *
 * @module
 */

import type { Clock } from "../../application/index.ts";

/** The time of the machine. */
export const systemClock: Clock = { now: () => new Date() };
