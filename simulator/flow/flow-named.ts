import { BrokenOff } from "./broken-off.ts";
import type { Flow } from "./flow.ts";
import type { Stage } from "./stage.ts";

/** @throws {BrokenOff} when the line was not given that flow. */
export function flowNamed(id: string, blockId: string, { flows }: Stage): Flow {
  const flow = flows.find(id);
  if (flow) return flow;
  const known = flows.names.join(", ") || "none";
  throw new BrokenOff(`block ${blockId}: flow ${id} is not among the line's: ${known}`);
}
