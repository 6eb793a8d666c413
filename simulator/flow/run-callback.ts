import { BrokenOff } from "./broken-off.ts";
import type { CallEnd } from "./call-event.ts";
import type { Flow } from "./flow.ts";
import type { Callback } from "./queue.ts";
import type { RunContext } from "./run-context.ts";
import { runFlow } from "./run-flow.ts";

/** A call back: its own flow brings it into a queue, an agent takes it, the customer answers and hears the outbound whisper (guide: transfer-to-queue). */
export async function runCallback(callback: Callback, run: RunContext): Promise<CallEnd> {
  const { contact, emit } = run;
  contact.customerThere = false;
  const how =
    callback.flow === undefined
      ? { queued: callback.queue }
      : await runFlow(named(callback.flow, run), "inbound", run);
  if (typeof how === "string") return how === "returned" ? "disconnected" : how;
  const { id, queue } = how.queued;
  contact.data.Queue = { ARN: id, Name: queue.name };
  contact.customerThere = true;
  contact.agent = "talks";
  emit({ type: "transferred", to: queue.name, attributes: contact.data.Attributes });
  if (queue.outboundWhisper !== undefined)
    await runFlow(named(queue.outboundWhisper, run), "outbound-whisper", run);
  return "transferred";
}

function named(id: string, { flows }: RunContext): Flow {
  const flow = flows.find(id);
  if (flow) return flow;
  throw new BrokenOff(
    `flow ${id} of the callback is not among the line's: ${flows.names.join(", ") || "none"}`,
  );
}
