import { startFaultProxy } from "../local/aws/fault-proxy.ts";
import type { BenchEnvironment } from "./bench-environment.ts";
import { type Answer, callsTo, good } from "./calls.ts";
import type { Contender, FunctionName, Side } from "./contenders.ts";
import { runProcess } from "./processes/run-process.ts";

/** What is measured, and on what. */
export interface Setting {
  readonly name: FunctionName;
  readonly contenders: readonly Contender[];
  readonly environment: BenchEnvironment;
  /** The Node.js that the functions run on. */
  readonly node: string;
  /** Told what is being done. */
  progress(doing: string): void;
}

type BySide<T> = ReadonlyMap<Side, T>;

/** The first answers of fresh processes; their times count from the start of the process. */
export async function coldAnswers(
  { name, contenders, environment, node, progress }: Setting,
  runs: number,
): Promise<BySide<readonly Answer[]>> {
  const entrants = contenders.map((contender) => ({ contender, answers: [] as Answer[] }));
  // The first round is for the disk.
  for (let round = 0; round <= runs; round++) {
    progress(`${name}: cold ${round} of ${runs}`);
    for (const { contender, answers } of round % 2 === 0 ? entrants : entrants.toReversed()) {
      const answer = await coldAnswer(contender, { name, environment, node });
      if (round > 0) answers.push(answer);
    }
  }
  return new Map(entrants.map(({ contender, answers }) => [contender.side, answers]));
}

async function coldAnswer(
  { bundle, env }: Contender,
  { name, environment, node }: Pick<Setting, "name" | "environment" | "node">,
): Promise<Answer> {
  const [event] = await callsTo(name, environment, 1);
  const report = await runProcess(
    "cold-answer",
    { bundle, event },
    { node, env: { ...environment.env, ...env } },
  );
  return good(report as Answer);
}

/** Calls that a process answers before its figures count: the compiler's time to catch up. */
const runIn = 100;

/** The answers of one process that has loaded all contenders and calls them in turn. */
export async function warmAnswers(
  { name, contenders, environment, node, progress }: Setting,
  runs: number,
): Promise<BySide<readonly Answer[]>> {
  progress(`${name}: warm, ${runs} calls each`);
  const rounds: unknown[] = [];
  for (let round = 0; round < runIn + runs; round++)
    rounds.push(await callsTo(name, environment, contenders.length));
  const report = await runProcess("warm-answers", { contenders, rounds }, { node, env: environment.env });
  return new Map(
    (report as { side: Side; calls: Answer[] }[]).map(({ side, calls }) => [
      side,
      calls.map(good).slice(runIn),
    ]),
  );
}

/** How many requests to DynamoDB a call takes. */
export async function roundTrips({ name, contenders, environment, node }: Setting): Promise<BySide<number>> {
  const counts = new Map<Side, number>();
  for (const contender of contenders) {
    const proxy = await startFaultProxy(environment.dynamodb);
    const env = { ...environment.env, AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint };
    try {
      await coldAnswer(contender, { name, environment: { ...environment, env }, node });
      counts.set(contender.side, proxy.requests.length);
    } finally {
      await proxy.close();
    }
  }
  return counts;
}
