import type { SettableClock } from "connect-simulator";

/** As the deployment schedules it, in milliseconds. */
const every = 5 * 60_000;

/**
 * Moves the clock, and sweeps when the sweep comes round on the way: the first two times and the last. Nothing else
 * happens meanwhile, so that the others would find what these did.
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
    // A sweep that finds no table has logged it; the next one comes all the same.
    await sweep().catch(() => undefined);
  }
  clock.set(to);
}
