import { whileOpen } from "connect-simulator/command";
import type { Bundled, CandidateName } from "../candidates/candidate.ts";
import { startRuntimeApi } from "../engines/runtime-api.ts";
import { startSlowConnections } from "../engines/slow-connections.ts";
import type { ColdRow } from "../figures.ts";
import type { FunctionName } from "../function-names.ts";
import { cpuGroup, memories } from "../processes/cpu-group.ts";
import { type FirstCall, firstCall } from "../processes/first-call.ts";
import { firstCallByRuntimeClient, whyNoRuntimeClient } from "../processes/runtime-client.ts";
import { type ColdWay, coldCalls, coldFiguresOf } from "./cold-calls.ts";
import { bundlesOf, type Run } from "./run.ts";

const functions: readonly FunctionName[] = ["look-up-order", "cancel-order"];
const candidates: readonly CandidateName[] = ["ours", "bare client", "bare client, cut", "signed request"];

interface Way {
  readonly name: string;
  readonly call: ColdWay<Pick<FirstCall, "reply" | "init" | "first">>;
}

/** Fresh functions in every way: with each memory's share of a processor, by TLS, and by Lambda's own runtime client. */
export async function cold(run: Run, rounds: number, nodeName: string): Promise<readonly ColdRow[]> {
  return whileOpen(async (opened) => {
    const { environment, node } = run;
    const env = (bundled: Bundled) => ({ ...environment.env, ...bundled.env });
    const plain =
      (more: Readonly<Record<string, string>> = {}, group?: string): Way["call"] =>
      (bundled, event) =>
        firstCall({ bundle: bundled.bundle, event, group }, { node, env: { ...env(bundled), ...more } });

    const ways: Way[] = [{ name: "a whole processor", call: plain() }];
    for (const memory of memories) {
      const { path } = await opened.keep(cpuGroup(memory), ({ remove }) => remove());
      ways.push({ name: `${memory} MB`, call: plain({}, path) });
    }
    const tls = await opened.keep(startSlowConnections(environment.dynamodb), ({ close }) => close());
    ways.push({
      name: "TLS",
      call: plain({ AWS_ENDPOINT_URL_DYNAMODB: tls.endpoint, NODE_EXTRA_CA_CERTS: tls.certificate }),
    });
    const api = await opened.keep(startRuntimeApi(), ({ close }) => close());
    const whyNot = whyNoRuntimeClient(nodeName);
    if (whyNot) process.stderr.write(`The runtime client is left out: ${whyNot}.\n`);
    else
      ways.push({
        name: "runtime client",
        call: (bundled, event) =>
          firstCallByRuntimeClient({ bundle: bundled.bundle, event }, { node, env: env(bundled), api }),
      });

    const rows: ColdRow[] = [];
    for (const way of ways)
      for (const functionName of functions) {
        const title = `Node ${nodeName}, ${way.name}: ${functionName}`;
        const bundles = bundlesOf(run, functionName, candidates);
        const calls = await coldCalls(run, bundles, { rounds, call: way.call, title });
        for (const [{ candidate }, own] of calls)
          rows.push({ node: nodeName, way: way.name, functionName, candidate, figures: coldFiguresOf(own) });
      }
    return rows;
  });
}
