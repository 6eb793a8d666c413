import { layOut } from "connect-simulator/drawing";
import type { ContactFlow } from "connect-simulator/flow-language";
import { agentWhisper } from "./agent-whisper.ts";
import { lineDrawing } from "./line-drawing.ts";
import { orderLine } from "./order-line.ts";

/** The line's flows as Connect takes them, with tokens where ARNs belong. */
export interface LineFlows {
  readonly orderLine: ContactFlow;
  readonly agentWhisper: ContactFlow;
}

/** Makes the flows from their source and the texts as they are now: what is deployed cannot be older than these. */
export async function lineFlows(): Promise<LineFlows> {
  const [line, whisper] = await Promise.all([
    layOut(orderLine, lineDrawing),
    layOut(agentWhisper, lineDrawing),
  ]);
  return { orderLine: line, agentWhisper: whisper };
}
