/** What any text may cost, in milliseconds of processor. */
export const mostMs = 50;

/** How often work is done again that took more than enough: the collector of garbage may have had a turn. */
const tries = 4;
/** So many times more than enough is no garbage. */
const farMore = 20;

/** The milliseconds of processor that the work takes; the least of some tries where it is more than enough. */
export async function processorMs(work: () => unknown, enough = mostMs): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let done = 0; done < tries; done++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    if (least <= enough || least > farMore * enough) return least;
  }
  return least;
}
