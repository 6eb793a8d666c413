import { join } from "node:path";
import { bundleLambdas } from "../scripts/bundle/bundle-lambdas.ts";
import { startBenchEnvironment } from "./bench-environment.ts";
import { cpuGroup, memories } from "./cpu-group.ts";
import { eventsFor, type TimedReply } from "./invocations.ts";
import { runProcess } from "./processes/run-process.ts";
import { startSlowConnections } from "./slow-connections.ts";

/*
 * Finds how slow the first connection of a function may be, by the memory that it has: the milliseconds that connecting,
 * agreeing on TLS and the first byte of the answer may take together, and the look-up still finds the order in time.
 * Each try is a fresh process, whose event is there as soon as it has loaded. Needs Linux, root and openssl.
 */

const tries = 3;
const precision = 25;
/** A delay that no function can stand: it is the time limit of its handler. */
const tooLong = 2250;

const environment = await startBenchEnvironment();
const slow = await startSlowConnections(environment.dynamodb);
await bundleLambdas();
const bundle = join(import.meta.dirname, "../dist/lambda/look-up-order/index.cjs");
const [event] = await eventsFor("look-up-order", environment, 1);
const env = {
  ...environment.env,
  AWS_ENDPOINT_URL_DYNAMODB: slow.endpoint,
  NODE_EXTRA_CA_CERTS: slow.certificate,
};

/** The replies of so many fresh functions. */
async function firstCalls(group: string): Promise<readonly TimedReply[]> {
  const replies: TimedReply[] = [];
  for (let call = 0; call < tries; call++) {
    const task = { bundle, event, group };
    replies.push((await runProcess("first-call", task, { node: process.execPath, env })) as TimedReply);
  }
  return replies;
}

const isFound = ({ reply }: TimedReply) => reply.recordFound === "True";

/** Whether most of the tries stand that delay. */
async function stands(delay: number, group: string): Promise<boolean> {
  slow.delayBy(delay);
  return (await firstCalls(group)).filter(isFound).length > tries / 2;
}

async function longestDelay(group: string): Promise<number> {
  let [stood, failed] = [0, tooLong];
  while (failed - stood > precision) {
    const middle = Math.round((stood + failed) / 2);
    if (await stands(middle, group)) stood = middle;
    else failed = middle;
  }
  return stood;
}

const median = (figures: readonly number[]) =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;

process.stdout.write(
  `look-up-order, its first call, ${tries} tries each\n  memory  answers in ms  stands a delay of ms\n`,
);
for (const memory of memories) {
  const group = cpuGroup(memory);
  slow.delayBy(0);
  const answersIn = median((await firstCalls(group.path)).map(({ ms }) => ms)).toFixed(0);
  const delay = await longestDelay(group.path);
  process.stdout.write(
    `${String(memory).padStart(8)} ${answersIn.padStart(14)} ${String(delay).padStart(21)}\n`,
  );
  group.remove();
}
slow.close();
environment.close();
