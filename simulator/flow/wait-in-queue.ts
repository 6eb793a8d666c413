import type { FlowEnd } from "./block-outcome.ts";
import { AgentActed } from "./broken-off.ts";
import { connectToAgent } from "./connect-to-agent.ts";
import type { Queued } from "./contact.ts";
import { music, say, waitForAgent } from "./conversation.ts";
import { enqueue } from "./enqueue.ts";
import { runHook } from "./event-hooks.ts";
import { type QueueFound, secondsUntilAgentIsFree } from "./queue.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Waits in a queue until an agent takes the call. Meanwhile the customer queue flow runs, until it is interrupted; when
 * it ends by itself the call waits on (guide: create-contact-flow, queue-to-queue-transfer).
 */
export async function waitInQueue(
  found: QueueFound,
  run: RunContext,
  queueFlow = (waiting: RunContext) => runHook("CustomerQueue", waiting),
): Promise<FlowEnd> {
  const { contact } = run;
  contact.keysAhead = undefined;
  if (secondsUntilAgentIsFree(found.queue) <= 0) return connectToAgent(found.queue, run);
  const place = enqueue(found, run);
  const waiting = untilAnAgentIsFree(place, run);
  try {
    const how = await queueFlow(waiting);
    if (how !== undefined && how !== "returned") return how;
    if (how === undefined) say(music, "caller", run);
    for (;;) await waitForAgent(waiting);
  } catch (cause) {
    if (!(cause instanceof AgentActed)) throw cause;
    return connectToAgent(place.queue, run);
  } finally {
    contact.queued = undefined;
  }
}

/** A run in which time counts towards the agent's taking the call. */
function untilAnAgentIsFree(place: Queued, run: RunContext): RunContext {
  const { clock } = run.resources;
  const pass = (milliseconds: number): void => {
    place.waited += milliseconds;
    clock.pass(milliseconds);
  };
  const left = (): number =>
    secondsUntilAgentIsFree(place.queue) * 1000 -
    Math.max(place.waited, clock.now().getTime() - place.since.getTime());
  const checkAgents = (): void => {
    if (left() <= 0) throw new AgentActed();
  };
  return {
    ...run,
    resources: { ...run.resources, clock: { now: () => clock.now(), pass } },
    checkAgents,
    async listen(wait) {
      checkAgents();
      const input = await run.listen(wait);
      const patience = wait.seconds ?? (wait.for === "agent" ? Number.MAX_SAFE_INTEGER : 0);
      if (input.kind === "silence" && left() <= patience * 1000) {
        pass(left());
        throw new AgentActed();
      }
      return input;
    },
  };
}
