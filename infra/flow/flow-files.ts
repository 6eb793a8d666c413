import { drawBlocks, drawPhases } from "connect-simulator/drawing";
import type { ContactFlow } from "connect-simulator/flow-language";
import { lineDrawing } from "./line-drawing.ts";
import { lineFlows } from "./line-flows.ts";

/** All files that are generated from the flows' source, by their path in the repository: to be read, and imported by hand. */
export async function flowFiles(): Promise<ReadonlyMap<string, string>> {
  const { orderLine, agentWhisper } = await lineFlows();
  return new Map([
    ["infra/flow/order-line.json", written(orderLine)],
    ["infra/flow/agent-whisper.json", written(agentWhisper)],
    ["docs/flow.svg", await drawPhases(orderLine, lineDrawing)],
    ["docs/flow-blocks.svg", await drawBlocks(orderLine, lineDrawing)],
  ]);
}

/** Indented, with the values that a branch compares with on one line. */
const written = (flow: ContactFlow): string =>
  `${JSON.stringify(flow, undefined, 2).replace(/\[\s+("[^"]*")\s+\]/g, "[$1]")}\n`;
