import { once } from "node:events";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ElkNode } from "elkjs/lib/elk.bundled.js";

/** What a thread runs. As text, for a file would have to be found from the sources and from the package alike. */
const program = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { default: Elk } = require(workerData.elk);
  const elk = new Elk();
  Promise.all(workerData.graphs.map((graph) => elk.layout(graph))).then((drawn) => parentPort.postMessage(drawn));
`;
const elk = createRequire(import.meta.url).resolve("elkjs/lib/elk.bundled.js");

/** A thread takes a while until it is fast: for fewer blocks another one gains nothing. */
const blocksForAThread = 75;

/** These graphs as ELK lays them out, beside this thread: it takes seconds, in which a line has callers to answer. */
export async function elkLayouts(graphs: readonly ElkNode[]): Promise<readonly ElkNode[]> {
  const blocks = graphs.reduce((sum, { children = [] }) => sum + children.length, 0);
  const threads = Math.min(availableParallelism(), Math.ceil(blocks / blocksForAThread));
  const shares = Array.from({ length: threads }, (_, thread) =>
    graphs.filter((__, index) => index % threads === thread),
  );
  const drawn = await Promise.all(shares.map(layouts));
  return graphs.flatMap((_, index) => drawn[index % threads]?.[Math.floor(index / threads)] ?? []);
}

async function layouts(graphs: readonly ElkNode[]): Promise<readonly ElkNode[]> {
  const worker = new Worker(program, { eval: true, execArgv: [], workerData: { elk, graphs } });
  const [drawn] = await once(worker, "message");
  return drawn;
}
