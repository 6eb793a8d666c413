import type { SettableClock } from "connect-simulator";

/** The period of the deployment's schedule for the sweep, in milliseconds. */
const every = 5 * 60_000;

/**
 * Moves the clock, and runs the scheduled sweeps on the way: only the first two and the last, since nothing else
 * happens meanwhile and the others would find the same.
 */
export async function moveClock(
  clock: SettableClock,
  to: Date,
  sweep: () => Promise<unknown>,
): Promise<void> {
  const first = Math.floor(clock.now().getTime() / every) * every + every;
  const last = Math.floor(to.getTime() / every) * every;
  const rounds = [...new Set([first, first + every, last])].filter((time) => first <= time && time <= last);
  for (const time of rounds) {
    clock.set(new Date(time));
    // A sweep that can't reach the table has logged that, and the next one runs all the same.
    await sweep().catch(() => undefined);
  }
  clock.set(to);
}
