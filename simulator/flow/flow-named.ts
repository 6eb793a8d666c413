import { BrokenOff } from "./broken-off.ts";
import type { Flow } from "./flow.ts";
import type { RunContext } from "./run-context.ts";

/** @throws {BrokenOff} when the line was not given that flow. */
export function flowNamed(id: string, blockId: string, { flows }: Pick<RunContext, "flows">): Flow {
  const flow = flows.find(id);
  if (flow) return flow;
  const known = flows.names.join(", ") || "none";
  throw new BrokenOff(`block ${blockId}: flow ${id} is not among the line's: ${known}`);
}
