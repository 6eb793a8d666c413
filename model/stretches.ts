import type { TraceEvent } from "./follow-trace.ts";

/**
 * An order's events, parted where all that was owed is told and nobody has more to do with it: there the order is as at
 * the beginning. Each stretch counts its news from 1, and each delivery of a process is a process of its own.
 */
export function stretchesOf(trace: readonly TraceEvent[]): (readonly TraceEvent[])[] {
  const events = byDelivery(trace);
  const lastOf = new Map(events.map(({ process }, index) => [process, index]));
  const stretches: TraceEvent[][] = [[]];
  let open = -1;
  let told = 0;
  let newest = 0;
  events.forEach((event, index) => {
    stretches.at(-1)?.push({ ...event, news: Math.max(0, event.news - told) });
    if (event.event === "change") newest = event.news;
    open = Math.max(open, lastOf.get(event.process) ?? index);
    if (event.event !== "settled" || event.news !== newest || open > index) return;
    told = newest;
    stretches.push([]);
  });
  return stretches.filter(({ length }) => length > 0);
}

/** A delivery begins with a claim, unless that is the one for newer news. */
function byDelivery(events: readonly TraceEvent[]): TraceEvent[] {
  const counts = new Map<string, number>();
  const before = new Map<string, string>();
  return events.map((event, index) => {
    const { process } = event;
    if (event.event === "change") return { ...event, process: `change ${index}` };
    if (event.event === "claim-begun" && before.get(process) !== "newer-owed")
      counts.set(process, (counts.get(process) ?? 0) + 1);
    before.set(process, event.event);
    return { ...event, process: `${process} ${counts.get(process)}` };
  });
}
