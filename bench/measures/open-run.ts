import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Opened } from "connect-simulator/command";
import { bundleLambdas } from "../../scripts/bundle/bundle-lambdas.ts";
import { bundleCandidates } from "../candidates/bundle-candidates.ts";
import type { Candidate } from "../candidates/candidate.ts";
import { ours } from "../candidates/ours.ts";
import type { Recorded } from "../candidates/recorded.ts";
import { type EngineName, startBenchEnvironment } from "../engines/bench-environment.ts";
import { type FunctionName, functionNames } from "../function-names.ts";
import { requestsOf } from "./counts.ts";
import type { Run } from "./run.ts";

/** Starts an engine, bundles ours, records what ours sends, and bundles those that are measured beside it. */
export async function openRun(
  opened: Opened,
  {
    engine,
    others,
    node,
    progress,
  }: { readonly engine: EngineName; readonly others: readonly Candidate[] } & Pick<Run, "node" | "progress">,
): Promise<Run> {
  progress(`${engine}: starting`);
  const environment = await opened.keep(startBenchEnvironment(engine), ({ close }) => close());
  const folder = await opened.keep(mkdtemp(join(tmpdir(), "orderline-bench-")), (made) =>
    rm(made, { recursive: true }),
  );
  const built = join(folder, "built");
  await bundleLambdas(built);
  const candidate = ours(built);

  const recorded = async (functionName: FunctionName): Promise<readonly Recorded[]> => {
    const bundle = join(built, functionName, "index.cjs");
    const { name, env = {} } = candidate;
    const requests = await requestsOf({ candidate: name, functionName, bundle, env }, environment, node);
    return requests.map(({ operation, body }) => ({ operation, body, phone: phoneIn(body) }));
  };
  const recordings = new Map<FunctionName, readonly Recorded[]>();
  for (const name of functionNames) {
    progress(`${engine}: what ours sends for ${name}`);
    recordings.set(name, await recorded(name));
  }
  const bundles = await bundleCandidates([candidate, ...others], recordings, folder);
  return { environment, bundles, ours: built, node, progress };
}

/** The digits of the customer's phone, as the bench makes them. */
const phoneIn = (body: string): string => /8190\d{8}/.exec(body)?.[0] ?? "no phone";
