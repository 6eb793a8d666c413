import { setTimeout as sleep } from "node:timers/promises";
import { type Opened, whileOpen } from "connect-simulator/command";
import type { TableStream } from "../../local/aws/table-stream.ts";
import { startStreamReader } from "../engines/stream-reader.ts";
import { articleOrder } from "../events/article-order.ts";
import { callEvent, changeEvent } from "../events/events-for.ts";
import { isSuccessful } from "../events/successful.ts";
import type { LoadFigures } from "../figures.ts";
import { type FunctionProcess, startFunction } from "../processes/function-process.ts";
import { quantile } from "../spread.ts";
import { bundlesOf, type Run } from "./run.ts";

export interface LoadOptions {
  readonly minutes: number;
  readonly callsPerSecond: number;
}

/** A later answer is late: callers are promised one within so many milliseconds. */
const inTime = 2500;
/** How long a text may take after the end of the run, in milliseconds. */
const patience = 60_000;

/** What became of the calls so far. */
interface Tally {
  asked: number;
  answered: number;
  late: number;
  readonly times: number[];
  /** When each customer's order was changed. */
  readonly changed: Map<string, number>;
  /** When each text was seen to have been sent, by customer. */
  readonly texted: Map<string, readonly number[]>;
}

/**
 * A steady rate of calls: each looks its order up and four of five change it; the stream's reader hands what is owed to
 * notify-customer. The next call begins when it is its time, whether or not the ones before have been answered.
 */
export function load(run: Run, { minutes, callsPerSecond }: LoadOptions): Promise<LoadFigures> {
  return whileOpen(async (opened) => {
    const { environment, progress } = run;
    await environment.emptyTable();
    const textedBefore = (await environment.texted()).length;
    const functions = await startFunctions(run, opened);
    const tally: Tally = {
      ...{ asked: 0, answered: 0, late: 0, times: [], changed: new Map(), texted: new Map() },
    };
    const ended = new AbortController();
    const reader =
      environment.engine === "dynamodb-local"
        ? await opened.keep(startStreamReader(environment.client, environment.dynamodb), ({ close }) =>
            close(),
          )
        : undefined;
    const delivering = reader && deliver(reader, functions["notify-customer"], ended.signal);
    const watching = watchTexts(run, tally, textedBefore, ended.signal);

    const calls: Promise<void>[] = [];
    const count = Math.round(minutes * 60 * callsPerSecond);
    const phones = await environment.placeOrders(count, (phone) => articleOrder(phone));
    const began = performance.now();
    for (const [index, phone] of phones.entries()) {
      const due = began + (index * 1000) / callsPerSecond;
      await sleep(Math.max(due - performance.now(), 0));
      if (index % callsPerSecond === 0) progress(`load: ${index} of ${count} calls, ${tally.late} late`);
      calls.push(call(functions, { phone, due, changes: index % 5 !== 0 }, tally));
    }
    await Promise.all(calls);
    progress("load: waiting for the last texts");
    for (const until = performance.now() + patience; performance.now() < until; await sleep(200))
      if ([...tally.changed.keys()].every((phone) => tally.texted.has(phone))) break;
    ended.abort();
    await Promise.all([delivering, watching]);
    return { engine: environment.engine, minutes, callsPerSecond, ...figuresOf(tally) };
  });
}

const names = ["look-up-order", "cancel-order", "change-shipping-date", "notify-customer"] as const;
type Functions = Readonly<Record<(typeof names)[number], FunctionProcess>>;

/** Where the engine has no stream, the functions that change text before they answer. */
async function startFunctions(run: Run, opened: Opened): Promise<Functions> {
  const { environment, node } = run;
  const NOTICES = environment.engine === "dynamodb-local" ? "stream" : "inline";
  const start = (name: (typeof names)[number]) =>
    startFunction(
      bundlesOf(run, name, ["ours"])[0]?.bundle ?? "",
      { node, env: { ...environment.env, NOTICES } },
      opened,
    );
  return {
    "look-up-order": await start("look-up-order"),
    "cancel-order": await start("cancel-order"),
    "change-shipping-date": await start("change-shipping-date"),
    "notify-customer": await start("notify-customer"),
  };
}

async function call(
  functions: Functions,
  { phone, due, changes }: { readonly phone: string; readonly due: number; readonly changes: boolean },
  tally: Tally,
): Promise<void> {
  const ask = async (
    name: "look-up-order" | "cancel-order" | "change-shipping-date",
    event: unknown,
    since: number,
  ) => {
    tally.asked++;
    const { calls } = await functions[name].invoke([event]);
    const ms = performance.now() - since;
    tally.times.push(ms);
    if (ms > inTime) tally.late++;
    const reply = calls[0]?.reply;
    if (!isSuccessful(name, reply)) return undefined;
    tally.answered++;
    return reply;
  };
  const found = await ask("look-up-order", callEvent(phone), due);
  if (!changes || typeof found !== "object" || found === null || !("orderVersion" in found)) return;
  const name = Number(phone.at(-1)) % 2 === 0 ? "cancel-order" : "change-shipping-date";
  const began = performance.now();
  if (await ask(name, changeEvent(name, phone, String(found.orderVersion)), began))
    tally.changed.set(phone, performance.now());
}

/** Hands what the stream tells to notify-customer, a batch after the other, from the record that failed on again. */
async function deliver(reader: TableStream, notify: FunctionProcess, ended: AbortSignal): Promise<void> {
  while (!ended.aborted) {
    let batch = await reader.read();
    if (batch.length === 0) await sleep(100);
    while (batch.length > 0 && !ended.aborted) {
      const { calls } = await notify.invoke([{ Records: batch }]);
      const failed = failedIn(calls[0]?.reply);
      batch =
        failed === undefined
          ? []
          : batch.slice(batch.findIndex((each) => each.dynamodb?.SequenceNumber === failed));
    }
  }
}

function failedIn(reply: unknown): string | undefined {
  if (typeof reply !== "object" || reply === null || !("batchItemFailures" in reply)) return undefined;
  const [first] = reply.batchItemFailures as readonly { readonly itemIdentifier: string }[];
  return first?.itemIdentifier;
}

async function watchTexts(
  { environment }: Run,
  tally: Tally,
  from: number,
  ended: AbortSignal,
): Promise<void> {
  let seen = from;
  const look = async () => {
    const texts = await environment.texted();
    const now = performance.now();
    for (const phone of texts.slice(seen)) tally.texted.set(phone, [...(tally.texted.get(phone) ?? []), now]);
    seen = texts.length;
  };
  while (!ended.aborted) {
    await look();
    await sleep(250);
  }
  await look();
}

function figuresOf({ asked, answered, late, times, changed, texted }: Tally) {
  const counts = [...texted.values()].map((each) => each.length);
  const waits = [...changed].map(([phone, at]) => (texted.get(phone)?.[0] ?? Number.NaN) - at);
  return {
    ...{ asked, answered, late, lost: asked - answered, changed: changed.size },
    texts: counts.reduce((sum, count) => sum + count, 0),
    doubled: counts.filter((count) => count > 1).length,
    untold: [...changed.keys()].filter((phone) => !texted.has(phone)).length,
    ...{ p50: quantile(times, 0.5), p99: quantile(times, 0.99), longest: quantile(times, 1) },
    longestToText: quantile(waits, 1),
  };
}
