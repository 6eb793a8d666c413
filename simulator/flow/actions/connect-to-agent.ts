import type { BlockContext } from "../block-context.ts";
import type { Listener } from "../call-event.ts";
import type { Queue } from "../queue.ts";

/** Whispers, in the order that they are heard. */
const whispers: readonly (readonly [hook: string, listener: Listener])[] = [
  ["AgentWhisper", "agent"],
  ["CustomerWhisper", "caller"],
];

/** An agent of the queue takes the call: the whispers are run, the agent's first. */
export async function connectToAgent(queue: Queue, context: BlockContext): Promise<void> {
  context.emit({ type: "transferred", to: queue.name, attributes: context.data.Attributes });
  for (const [hook, listener] of whispers) {
    const id = context.contact.hooks.get(hook);
    if (id !== undefined) await context.runNested(id, "whisper", listener);
  }
}
