import { whileOpen } from "connect-simulator/command";
import type { Bundled } from "../candidates/candidate.ts";
import type { BenchEnvironment } from "../engines/bench-environment.ts";
import { environmentOf } from "../engines/bench-environment.ts";
import { type MeteredRequest, startMeter } from "../engines/meter.ts";
import { eventsFor } from "../events/events-for.ts";
import { needSuccess } from "../events/successful.ts";
import { startFunction } from "../processes/function-process.ts";

/** What a call takes of others; it is the same in every run. */
export interface Counts {
  /** Requests to DynamoDB, and to SNS. */
  readonly roundTrips: number;
  readonly texts: number;
  /** Bytes of all these requests and their answers, heads included. */
  readonly sent: number;
  readonly received: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

/** The requests that a warm call of a function makes, in their order. */
export async function requestsOf(
  { bundle, env, functionName, candidate }: Omit<Bundled, "kib">,
  environment: BenchEnvironment,
  node: string,
): Promise<readonly MeteredRequest[]> {
  return whileOpen(async (opened) => {
    const metered = (target: string) => opened.keep(startMeter(target), ({ close }) => close());
    const [dynamodb, sns] = [await metered(environment.dynamodb), await metered(environment.sns)];
    const endpoints = environmentOf({ dynamodb: dynamodb.endpoint, sns: sns.endpoint });
    const started = await startFunction(bundle, { node, env: { ...endpoints, ...env } }, opened);
    let requests: readonly MeteredRequest[] = [];
    // The first call may have more to do, the second is counted.
    for (const event of await eventsFor(functionName, environment, 2)) {
      const { calls } = await started.invoke([event]);
      for (const { reply } of calls) needSuccess(functionName, candidate, reply);
      requests = [...dynamodb.take(), ...sns.take()].sort((one, other) => one.at - other.at);
    }
    return requests;
  });
}

export function countsOf(requests: readonly MeteredRequest[]): Counts {
  const sum = (figure: "sent" | "received" | "readUnits" | "writeUnits") =>
    requests.reduce((total, request) => total + request[figure], 0);
  const texts = requests.filter(({ operation }) => operation === "Publish").length;
  return {
    roundTrips: requests.length - texts,
    texts,
    ...{ sent: sum("sent"), received: sum("received") },
    ...{ readUnits: sum("readUnits"), writeUnits: sum("writeUnits") },
  };
}
