import { drawBlocks, drawPhases } from "connect-simulator/drawing";
import type { ContactFlow } from "connect-simulator/flow-language";
import { lineDrawing } from "./line-drawing.ts";
import type { LineFlows } from "./line-flows.ts";

/** What makes a file's content of the flows. */
type ContentOf = (flows: LineFlows) => Promise<string>;

/** All files that are generated from the flows' source, by their path in the repository: to be read, and imported by hand. */
export const flowFiles: ReadonlyMap<string, ContentOf> = new Map<string, ContentOf>([
  ["infra/flow/order-line.json", ({ orderLine }) => Promise.resolve(written(orderLine))],
  ["infra/flow/agent-whisper.json", ({ agentWhisper }) => Promise.resolve(written(agentWhisper))],
  ["docs/flow.svg", ({ orderLine }) => drawPhases(orderLine, lineDrawing)],
  ["docs/flow-blocks.svg", ({ orderLine }) => drawBlocks(orderLine, lineDrawing)],
]);

/** Indented, with the values that a branch compares with on one line. */
const written = (flow: ContactFlow): string =>
  `${JSON.stringify(flow, undefined, 2).replace(/\[\s+("[^"]*")\s+\]/g, "[$1]")}\n`;
