import type { FlowEnd } from "./block-outcome.ts";
import { BrokenOff } from "./broken-off.ts";
import type { Listener } from "./call-event.ts";
import type { FlowKind } from "./flow-kind.ts";
import { withOwnData } from "./own-data.ts";
import type { RunContext } from "./run-context.ts";
import { runFlow } from "./run-flow.ts";

/** The events that a contact may have a flow for (guide: UpdateContactEventHooks); those of flows run here with their kind and who hears them. */
const eventHooks = {
  AgentHold: ["agent-hold", "agent"],
  AgentWhisper: ["agent-whisper", "agent"],
  CustomerHold: ["customer-hold", "caller"],
  CustomerQueue: ["queue", "caller"],
  CustomerRemaining: ["inbound", "caller"],
  CustomerWhisper: ["customer-whisper", "caller"],
} as const satisfies Readonly<Record<string, readonly [FlowKind, Listener]>>;

/** Runs the flow that is set for an event, if one is. */
export async function runHook(event: keyof typeof eventHooks, run: RunContext): Promise<FlowEnd | undefined> {
  const id = run.contact.hooks.get(event);
  if (id === undefined) return undefined;
  const flow = run.flows.find(id);
  if (!flow)
    throw new BrokenOff(
      `the ${event} flow ${id} is not among the line's: ${run.flows.names.join(", ") || "none"}`,
    );
  const [kind, listener] = eventHooks[event];
  return withOwnData(run.contact.data, () => runFlow(flow, kind, run, listener));
}
