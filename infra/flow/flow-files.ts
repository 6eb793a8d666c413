import { drawBlocks, drawPhases, layOut } from "connect-simulator/drawing";
import type { ContactFlow } from "connect-simulator/flow-language";
import { agentWhisper } from "./agent-whisper.ts";
import { lineDrawing } from "./line-drawing.ts";
import { orderLine } from "./order-line.ts";

/** All files that are generated from the flows' source, by their path in the repository. */
export async function flowFiles(): Promise<ReadonlyMap<string, string>> {
  const [line, whisper] = await Promise.all([
    layOut(orderLine, lineDrawing),
    layOut(agentWhisper, lineDrawing),
  ]);
  return new Map([
    ["infra/flow/order-line.json", written(line)],
    ["infra/flow/agent-whisper.json", written(whisper)],
    ["docs/flow.svg", await drawPhases(line, lineDrawing)],
    ["docs/flow-blocks.svg", await drawBlocks(line, lineDrawing)],
  ]);
}

/** Indented, with the values that a branch compares with on one line. */
const written = (flow: ContactFlow): string =>
  `${JSON.stringify(flow, undefined, 2).replace(/\[\s+("[^"]*")\s+\]/g, "[$1]")}\n`;
