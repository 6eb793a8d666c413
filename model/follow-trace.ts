import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifierOf } from "./spin.ts";

/** An event of the notice protocol, as a run of the code tells it; docs/simulation.md says what each means. */
export interface TraceEvent {
  readonly order: string;
  /** Who delivers: one that delivers again is another. */
  readonly process: string;
  readonly event: string;
  /** Which piece of news of the order; 0 where the event is about none. */
  readonly news: number;
  /** Of `publish-answer`, what the sender heard; of `settled`, what became of the text. */
  readonly how?: string | undefined;
}

/** What became of a trace: followed to its end, or the first event that no run of the model has there. */
export type Following = { readonly followed: true } | { readonly followed: false; readonly upTo: number };

/**
 * Tells whether the events of one order are a run of the model.
 * @param isWhole whether every delivery has to be over at their end.
 */
export type FollowTrace = (events: readonly TraceEvent[], isWhole: boolean) => Promise<Following>;

/** Events that are no step of the model: the beginning of a claim, and what other writers spoil and mend. */
const beside = new Set(["claim-begun", "spoilt", "mended", "unclaimed"]);

/** The most news of an order that can be followed. */
const changes = 40;

/** Makes the program that follows traces: the model, each step of which that can be seen waits for its event. */
export async function followTrace(): Promise<FollowTrace> {
  const numbers = await eventNumbers();
  const follow = await verifierOf(
    { TRACE: true, ORDERS: 1, CALLERS: 1, DELIVERERS: 4, CHANGES: changes, LATES: 3 },
    ["SAFETY", "NOREDUCE", "COLLAPSE"],
  );
  return async (events, isWhole) => {
    const folder = await mkdtemp(join(tmpdir(), "trace-"));
    const file = join(folder, "trace");
    await writeFile(file, [...linesOf(events, numbers), ...(isWhole ? ["0 0 0"] : [])].join("\n"));
    const { violation, output } = await follow(["-m100000", "-w18", "-E"], { TRACE: file });
    await rm(folder, { recursive: true });
    // The end of the trace is what the search looks for.
    if (violation === "0") return { followed: true };
    return { followed: false, upTo: Number(/followed (\d+) events/.exec(output)?.[1]) };
  };
}

/** The numbers of the events, which stand in the model. */
async function eventNumbers(): Promise<ReadonlyMap<string, number>> {
  const text = await readFile(join(import.meta.dirname, "notices.pml"), "utf8");
  const defined = text.matchAll(/^#define ([A-Z_]+) (\d+)$/gm);
  return new Map(
    [...defined].map(([, name = "", number]) => [name.toLowerCase().replaceAll("_", "-"), Number(number)]),
  );
}

function linesOf(events: readonly TraceEvent[], numbers: ReadonlyMap<string, number>): string[] {
  const lives = [...new Set(events.map(({ process }) => process))];
  // The sizes of the arrays in trace.pml, and of a byte.
  if (events.length > 2000 || lives.length > 250 || events.some(({ news }) => news > changes))
    throw new RangeError("the trace is too long to be followed");
  return events.flatMap(({ event, how, process, news }) => {
    if (beside.has(event)) return [];
    const number = numbers.get(nameOf(event, how));
    if (number === undefined) throw new RangeError(`the model knows no event ${nameOf(event, how)}`);
    const life = event === "change" ? 0 : lives.indexOf(process) + 1;
    return [[number, life, isAbout.has(event) ? news : 0].join(" ")];
  });
}

/** Events that are about the news that they name. */
const isAbout = new Set(["change", "claimed", "sent-text", "text-taken", "settled", "released"]);

const nameOf = (event: string, how: string | undefined): string =>
  event === "publish-answer" ? `answer-${how}` : event === "settled" ? `settled-${how}` : event;
