import { startFaultProxy } from "../local/aws/fault-proxy.ts";
import type { BenchEnvironment } from "./bench-environment.ts";
import type { Candidate, CandidateName, FunctionName } from "./candidates.ts";
import { eventsFor, successful, type TimedReply } from "./invocations.ts";
import { runProcess } from "./processes/run-process.ts";

/** What is measured: one function, by these candidates. */
export interface Measurement {
  readonly functionName: FunctionName;
  readonly candidates: readonly Candidate[];
  readonly environment: BenchEnvironment;
  /** The Node.js that the functions run on. */
  readonly node: string;
  /** Called with what is being measured. */
  progress(doing: string): void;
}

type ByCandidate<T> = ReadonlyMap<CandidateName, T>;

/** The first replies of fresh processes. Times count from the start of the process. */
export async function coldReplies(
  { functionName, candidates, environment, node, progress }: Measurement,
  runs: number,
): Promise<ByCandidate<readonly TimedReply[]>> {
  const entries = candidates.map((candidate) => ({ candidate, replies: [] as TimedReply[] }));
  // The first round does not count: it fills the cache of the disk.
  for (let round = 0; round <= runs; round++) {
    progress(`${functionName}: cold ${round} of ${runs}`);
    for (const { candidate, replies } of round % 2 === 0 ? entries : entries.toReversed()) {
      const reply = await coldReply(candidate, { functionName, environment, node });
      if (round > 0) replies.push(reply);
    }
  }
  return new Map(entries.map(({ candidate, replies }) => [candidate.name, replies]));
}

async function coldReply(
  { bundle, env }: Candidate,
  { functionName, environment, node }: Pick<Measurement, "functionName" | "environment" | "node">,
): Promise<TimedReply> {
  const [event] = await eventsFor(functionName, environment, 1);
  const report = await runProcess(
    "cold-start",
    { bundle, event },
    { node, env: { ...environment.env, ...env } },
  );
  return successful(report as TimedReply);
}

/** Rounds of warm calls that do not count: the JIT compiler needs them. */
const warmUpRounds = 100;

/** The replies of one process that has loaded all candidates and calls them in turn. */
export async function warmReplies(
  { functionName, candidates, environment, node, progress }: Measurement,
  runs: number,
): Promise<ByCandidate<readonly TimedReply[]>> {
  progress(`${functionName}: warm, ${runs} calls each`);
  const rounds: unknown[] = [];
  for (let round = 0; round < warmUpRounds + runs; round++)
    rounds.push(await eventsFor(functionName, environment, candidates.length));
  const report = await runProcess("warm-invocations", { candidates, rounds }, { node, env: environment.env });
  return new Map(
    (report as { name: CandidateName; calls: TimedReply[] }[]).map(({ name, calls }) => [
      name,
      calls.map(successful).slice(warmUpRounds),
    ]),
  );
}

/** How many requests to DynamoDB a call takes. */
export async function roundTrips({
  functionName,
  candidates,
  environment,
  node,
}: Measurement): Promise<ByCandidate<number>> {
  const counts = new Map<CandidateName, number>();
  for (const candidate of candidates) {
    const proxy = await startFaultProxy(environment.dynamodb);
    const env = { ...environment.env, AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint };
    try {
      await coldReply(candidate, { functionName, environment: { ...environment, env }, node });
      counts.set(candidate.name, proxy.requests.length);
    } finally {
      await proxy.close();
    }
  }
  return counts;
}
