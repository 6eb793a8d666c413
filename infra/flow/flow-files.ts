import { compose } from "../../simulator/drawing/compose.ts";
import { drawBlocks } from "../../simulator/drawing/draw-blocks.ts";
import { drawPhases } from "../../simulator/drawing/draw-phases.ts";
import type { ContactFlow } from "../../simulator/flow-language/contact-flow.ts";
import { agentWhisper } from "./agent-whisper.ts";
import { orderLine } from "./order-line.ts";

/** All files that are made from the flows' source, by their path in the repository. */
export async function flowFiles(): Promise<ReadonlyMap<string, string>> {
  const [line, whisper] = await Promise.all([compose(orderLine), compose(agentWhisper)]);
  return new Map([
    ["infra/flow/order-line.json", written(line)],
    ["infra/flow/agent-whisper.json", written(whisper)],
    ["docs/flow.svg", await drawPhases(line)],
    ["docs/flow-blocks.svg", await drawBlocks(line)],
  ]);
}

/** Indented, with the values that a branch compares with on one line. */
const written = (flow: ContactFlow): string =>
  `${JSON.stringify(flow, undefined, 2).replace(/\[\s+("[^"]*")\s+\]/g, "[$1]")}\n`;
