import type { FlowEnd } from "./block-outcome.ts";
import { AgentActed } from "./broken-off.ts";
import type { CallEnd, Listener } from "./call-event.ts";
import { music, say, waitForAgent } from "./conversation.ts";
import { runHook } from "./event-hooks.ts";
import type { Flow } from "./flow.ts";
import type { FlowKind } from "./flow-kind.ts";
import type { QueueFound } from "./queue.ts";
import type { RunContext } from "./run-context.ts";
import { runFlow } from "./run-flow.ts";
import { waitInQueue } from "./wait-in-queue.ts";

/** Runs a contact's flow, and the wait for an agent that it leads to. A flow of another kind than inbound runs by itself. */
export async function runContact(
  flow: Flow,
  kind: FlowKind,
  queue: QueueFound,
  run: RunContext,
): Promise<CallEnd> {
  const itself = (within: RunContext): Promise<FlowEnd> => runFlow(flow, kind, within, listenerOf(kind));
  switch (kind) {
    case "inbound":
      return callEnd(orOver(await itself(run)), run);
    case "queue":
      return callEnd(await waitInQueue(queue, run, itself), run);
    case "agent-hold":
    case "customer-hold":
      run.contact.agent = "holds";
      return callEnd(await untilAgentActs(() => itself(run)), run);
    case "agent-whisper":
    case "customer-whisper":
    case "outbound-whisper":
    case "agent-transfer":
    case "queue-transfer":
    case "module":
      return callEnd(await itself(run), run);
  }
}

/** After the agent has hung up the disconnect flow runs, if one is set (guide: set-disconnect-flow). */
export async function agentHangsUp(run: RunContext): Promise<CallEnd> {
  run.contact.agent = undefined;
  run.emit({ type: "agent", does: "hangs-up" });
  return callEnd(orOver((await runHook("CustomerRemaining", run)) ?? "disconnected"), run);
}

/** While an agent holds the call the hold flows run: the agent hears a round of theirs, the caller theirs until the agent is back. */
export async function agentHolds(run: RunContext): Promise<undefined> {
  const { contact, emit } = run;
  contact.agent = "holds";
  emit({ type: "agent", does: "holds" });
  const listen = (): Promise<never> => Promise.reject(new AgentActed());
  await untilAgentActs(() => runHook("AgentHold", { ...run, listen }));
  await untilAgentActs(async () => {
    if ((await runHook("CustomerHold", run)) === undefined) say(music, "caller", run);
    for (;;) await waitForAgent(run);
  });
  contact.agent = "talks";
  emit({ type: "agent", does: "resumes" });
}

const listenerOf = (kind: FlowKind): Listener =>
  kind === "agent-whisper" || kind === "agent-hold" ? "agent" : "caller";

/** An inbound or a disconnect flow that ends disconnects (guide: end-flow-resume). */
const orOver = (how: FlowEnd): FlowEnd => (how === "returned" ? "disconnected" : how);

async function callEnd(how: FlowEnd, run: RunContext): Promise<CallEnd> {
  let end = how;
  while (typeof end === "object") end = await waitInQueue(end.queued, run);
  return end;
}

async function untilAgentActs(work: () => Promise<FlowEnd | undefined>): Promise<FlowEnd> {
  try {
    return (await work()) ?? "returned";
  } catch (cause) {
    if (cause instanceof AgentActed) return "returned";
    throw cause;
  }
}
