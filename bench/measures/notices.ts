import { join } from "node:path";
import { whileOpen } from "connect-simulator/command";
import { deliveredAtOnce } from "../../src/application/index.ts";
import { owingOrder } from "../events/article-order.ts";
import { streamEvent } from "../events/stream-event.ts";
import type { NoticeRow } from "../figures.ts";
import { type FunctionProcess, startFunction } from "../processes/function-process.ts";
import { spreadOf } from "../spread.ts";
import { bundlesOf, inTurn, type Run } from "./run.ts";

/** Records in a batch of the stream; the bare client and the signed requests get the same. */
const perBatch = 100;

interface Deliverer {
  readonly name: NoticeRow["deliverer"];
  /** Delivers to all of these customers. */
  deliver(phones: readonly string[]): Promise<void>;
}

/** So many notices, delivered by the stream's function, by the sweep, and by the same requests alone, in turns. */
export function notices(
  run: Run,
  { count, rounds }: { readonly count: number; readonly rounds: number },
): Promise<readonly NoticeRow[]> {
  return whileOpen(async (opened) => {
    const { environment, node, progress } = run;
    const start = (bundle: string) =>
      startFunction(bundle, { node, env: { ...environment.env, NOTICES: "stream" } }, opened);
    const ours = await started(run, "ours", start);
    const sweep = await start(join(run.ours, "sweep-notices/index.cjs"));
    const deliverers: readonly Deliverer[] = [
      { name: "stream", deliver: byBatches(ours) },
      {
        name: "sweep",
        deliver: async (phones) => void (await sweepAll(sweep, phones.length)),
      },
      { name: "bare client", deliver: byBatches(await started(run, "bare client, cut", start)) },
      { name: "signed requests", deliver: byBatches(await started(run, "signed request", start)) },
    ];
    const times = new Map<Deliverer, number[]>(deliverers.map((each) => [each, []]));
    await environment.emptyTable({ withStream: false });
    // The first round does not count: the JIT compiler needs it.
    for (let round = 0; round <= rounds; round++)
      for (const deliverer of inTurn(deliverers, round)) {
        progress(`${count} notices owed, round ${round} of ${rounds}: ${deliverer.name}`);
        const phones = await environment.placeOrders(count, owingOrder);
        const began = performance.now();
        await deliverer.deliver(phones);
        if (round > 0) times.get(deliverer)?.push(performance.now() - began);
      }
    return deliverers.map((each) => ({
      deliverer: each.name,
      notices: count,
      ms: spreadOf(times.get(each) ?? []),
    }));
  });
}

async function started(
  run: Run,
  candidate: "ours" | "bare client, cut" | "signed request",
  start: (bundle: string) => Promise<FunctionProcess>,
): Promise<FunctionProcess> {
  const [bundled] = bundlesOf(run, "notify-customer", [candidate]);
  if (!bundled) throw new Error(`there is no notify-customer of: ${candidate}`);
  return start(bundled.bundle);
}

const byBatches = (delivering: FunctionProcess) => async (phones: readonly string[]) => {
  for (let first = 0; first < phones.length; first += perBatch)
    await deliverBatch(delivering, streamEvent(phones.slice(first, first + perBatch).map(owingOrder)));
};

/** Hands over a batch of the stream, and again from the record on that failed, as Lambda does. Answers 0: none is left. */
export async function deliverBatch(
  delivering: FunctionProcess,
  { Records }: ReturnType<typeof streamEvent>,
): Promise<0> {
  const { calls } = await delivering.invoke([{ Records }]);
  const failed = Records.findIndex(({ dynamodb }) => isAmong(dynamodb.SequenceNumber, calls[0]?.reply));
  if (failed === 0) throw new Error("the first record of a batch failed");
  return failed > 0 ? deliverBatch(delivering, { Records: Records.slice(failed) }) : 0;
}

/** Whether the record is among the failures that the function replied with; the bare client replies with none. */
const isAmong = (sequenceNumber: string, reply: unknown): boolean =>
  typeof reply === "object" &&
  reply !== null &&
  "batchItemFailures" in reply &&
  JSON.stringify(reply.batchItemFailures).includes(JSON.stringify(sequenceNumber));

/**
 * Sweeps until so many notices are sent. What is under way when a sweep's time is up waits for the end of its lease: answers
 * how many do.
 * @throws {Error} when more are left.
 */
export async function sweepAll(sweep: FunctionProcess, owed: number): Promise<number> {
  let [sent, mayWait] = [0, 0];
  while (sent < owed) {
    const { calls } = await sweep.invoke([{}]);
    const now = sentIn(calls[0]?.reply);
    if (now === 0 && sent + mayWait >= owed) break;
    if (now === 0) throw new Error(`the sweep sent ${sent} of ${owed} notices and no more`);
    sent += now;
    mayWait += deliveredAtOnce;
  }
  return Math.max(owed - sent, 0);
}

const sentIn = (reply: unknown): number =>
  typeof reply === "object" && reply !== null && "sent" in reply ? Number(reply.sent) : 0;
