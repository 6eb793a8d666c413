import type { FlowEnd } from "./block-outcome.ts";
import { runHook } from "./event-hooks.ts";
import type { Queue } from "./queue.ts";
import type { RunContext } from "./run-context.ts";

/** An agent of the queue takes the call: the whispers are run, the agent's first. */
export async function connectToAgent(queue: Queue, run: RunContext): Promise<FlowEnd> {
  run.contact.agent = "talks";
  run.emit({ type: "transferred", to: queue.name, attributes: run.contact.data.Attributes });
  await runHook("AgentWhisper", run);
  await runHook("CustomerWhisper", run);
  return "transferred";
}
