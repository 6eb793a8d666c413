import type { BlockContext } from "./block-context.ts";
import type { FlowEnd } from "./block-outcome.ts";
import { BrokenOff } from "./broken-off.ts";
import type { Listener } from "./call-event.ts";
import { listen, say, waitForAgent } from "./conversation.ts";
import { enqueue } from "./enqueue.ts";
import type { Block, Flow } from "./flow.ts";
import { flowNamed } from "./flow-named.ts";
import { withOwnData } from "./own-data.ts";
import { fill } from "./reference.ts";
import type { RunContext } from "./run-context.ts";

/** The context of one block in a run. `runModule` is for the module that the block runs before it goes on. */
export function contextOfBlock(
  block: Block,
  run: RunContext,
  listener: Listener,
  runModule: (module: Flow) => Promise<FlowEnd>,
): BlockContext {
  const { contact, resources, emit } = run;
  const { data } = contact;
  return {
    ...{ block, contact, data, resources, emit },
    fill: (text) => fill(text, data),
    say: (text) => say(text, listener, run),
    listen: (wait) => listen(wait, run),
    waitForAgent: (seconds) => waitForAgent(run, seconds),
    enqueue: (found) => enqueue(found, run),
    planCallback: run.planCallback,
    expectFlow(id) {
      flowNamed(id, block.id, run);
    },
    runModule: (id, input) =>
      withOwnData(data, async () => {
        data.Modules = { Input: input };
        const how = await runModule(flowNamed(id, block.id, run));
        const { Input: _, ...returned } = data.Modules;
        return { how, returned };
      }),
    breakOff(because) {
      throw new BrokenOff(`block ${block.id}: ${because}`);
    },
  };
}
