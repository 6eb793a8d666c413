import { whileOpen } from "connect-simulator/command";
import { startSlowConnections } from "../engines/slow-connections.ts";
import { eventsFor } from "../events/events-for.ts";
import { isSuccessful } from "../events/successful.ts";
import type { ConnectionRow } from "../figures.ts";
import { cpuGroup, memories } from "../processes/cpu-group.ts";
import { type FirstCall, firstCall } from "../processes/first-call.ts";
import { quantile } from "../spread.ts";
import { bundlesOf, type Run } from "./run.ts";

const tries = 3;
const precision = 25;
/** A delay that no function can stand: it is the time limit of its handler. */
const tooLong = 2250;

/**
 * How slow the first connection of a look-up may be, by the memory that it has: the milliseconds that connecting, agreeing
 * on TLS and the first byte of the answer may take together, and it still finds the order in time.
 */
export function connections(run: Run): Promise<readonly ConnectionRow[]> {
  return whileOpen(async (opened) => {
    const { environment, node, progress } = run;
    const slow = await opened.keep(startSlowConnections(environment.dynamodb), ({ close }) => close());
    const [ours] = bundlesOf(run, "look-up-order", ["ours"]);
    if (!ours) throw new Error("there is no bundle of look-up-order");
    const [event] = await eventsFor("look-up-order", environment, 1);
    const env = {
      ...environment.env,
      AWS_ENDPOINT_URL_DYNAMODB: slow.endpoint,
      NODE_EXTRA_CA_CERTS: slow.certificate,
    };
    const firstCalls = async (group: string): Promise<readonly FirstCall[]> => {
      const calls: FirstCall[] = [];
      for (let call = 0; call < tries; call++)
        calls.push(await firstCall({ bundle: ours.bundle, event, group }, { node, env }));
      return calls;
    };
    const rows: ConnectionRow[] = [];
    for (const memory of memories) {
      progress(`a slow first connection, ${memory} MB`);
      const { path } = await opened.keep(cpuGroup(memory), ({ remove }) => remove());
      slow.delayBy(0);
      const undelayed = (await firstCalls(path)).map(({ first }) => first);
      const stands = await longestDelay(async (milliseconds) => {
        slow.delayBy(milliseconds);
        const found = (await firstCalls(path)).filter(({ reply }) => isSuccessful("look-up-order", reply));
        return found.length > tries / 2;
      });
      rows.push({ memory, answersIn: quantile(undelayed, 0.5), stands });
    }
    return rows;
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
