import { runCommand, whileOpen } from "connect-simulator/command";
import { startBenchEnvironment } from "./bench-environment.ts";
import { builtLookUp } from "./built-look-up.ts";
import { cpuGroup, memories } from "./cpu-group.ts";
import { eventsFor, type TimedReply } from "./invocations.ts";
import { runProcess } from "./processes/run-process.ts";
import { startSlowConnections } from "./slow-connections.ts";

const tries = 3;
const precision = 25;
/** A delay that no function can stand: it is the time limit of its handler. */
const tooLong = 2250;

await runCommand({
  usage: "npm run bench:connections",
  about: `Finds how slow the first connection of a function may be, by the memory that it has: the milliseconds that connecting,
agreeing on TLS and the first byte of the answer may take together, and the look-up still finds the order in time.
Each try is a fresh process, whose event is there as soon as it has loaded.`,
  options: {},
  notes: "Needs Linux, root and openssl.",
  example: "npm run bench:connections",
  exits: { 0: "it has measured" },
  async run() {
    await measure();
    return 0;
  },
});

/** The replies of so many fresh functions in a control group. */
type FirstCalls = (group: string) => Promise<readonly TimedReply[]>;

function measure(): Promise<void> {
  return whileOpen(async (opened) => {
    const environment = await opened.keep(startBenchEnvironment(), ({ close }) => close());
    const slow = await opened.keep(startSlowConnections(environment.dynamodb), ({ close }) => close());
    const bundle = await builtLookUp(opened);
    const [event] = await eventsFor("look-up-order", environment, 1);
    const env = {
      ...environment.env,
      AWS_ENDPOINT_URL_DYNAMODB: slow.endpoint,
      NODE_EXTRA_CA_CERTS: slow.certificate,
    };
    const firstCalls: FirstCalls = async (group) => {
      const replies: TimedReply[] = [];
      for (let call = 0; call < tries; call++) {
        const task = { bundle, event, group };
        replies.push((await runProcess("first-call", task, { node: process.execPath, env })) as TimedReply);
      }
      return replies;
    };
    process.stdout.write(
      `look-up-order, its first call, ${tries} tries each\n  memory  answers in ms  stands a delay of ms\n`,
    );
    for (const memory of memories)
      await whileOpen(async (inside) => {
        const { path } = await inside.keep(cpuGroup(memory), ({ remove }) => remove());
        slow.delayBy(0);
        const answersIn = median((await firstCalls(path)).map(({ ms }) => ms)).toFixed(0);
        const delay = await longestDelay(async (milliseconds) => {
          slow.delayBy(milliseconds);
          return (await firstCalls(path)).filter(isFound).length > tries / 2;
        });
        process.stdout.write(
          `${String(memory).padStart(8)} ${answersIn.padStart(14)} ${String(delay).padStart(21)}\n`,
        );
      });
  });
}

/** The longest delay that most of the tries stand. */
async function longestDelay(stands: (milliseconds: number) => Promise<boolean>): Promise<number> {
  let [stood, failed] = [0, tooLong];
  while (failed - stood > precision) {
    const middle = Math.round((stood + failed) / 2);
    if (await stands(middle)) stood = middle;
    else failed = middle;
  }
  return stood;
}

function isFound({ reply }: TimedReply): boolean {
  return reply.recordFound === "True";
}

function median(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
