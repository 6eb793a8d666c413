import type { CallerInput } from "../caller.ts";
import type { BlockContext } from "./block-context.ts";
import type { FlowEnd } from "./block-outcome.ts";
import { BrokenOff } from "./broken-off.ts";
import type { CallEvent, Listener } from "./call-event.ts";
import type { Block, Flow } from "./flow.ts";
import type { FlowKind } from "./flow-kind.ts";
import { flowNamed } from "./flow-named.ts";
import { fill } from "./reference.ts";
import type { RunContext } from "./run-context.ts";

type RunFlow = (flow: Flow, kind: FlowKind, run: RunContext, listener: Listener) => Promise<FlowEnd>;

/** The context of one block in a run. `runFlow` is for the flows that the block runs before it goes on. */
export function contextOfBlock(
  flow: Flow,
  block: Block,
  run: RunContext,
  listener: Listener,
  runFlow: RunFlow,
): BlockContext {
  const { contact, resources, emit } = run;
  const { data } = contact;
  return {
    ...{ flow: flow.name, blockId: block.id, contact, data, resources, emit },
    fill: (text) => fill(text, data),
    say(text) {
      contact.silentMilliseconds = 0;
      emit({
        type: "said",
        text,
        to: listener,
        language: data.LanguageCode,
        voice: data.TextToSpeechVoiceId,
      });
    },
    async listen(wait) {
      emit({ type: "waits", ...wait });
      const input = await run.listen(wait);
      contact.silentMilliseconds = 0;
      run.path.length = 0;
      emit(eventOf(input));
      return input;
    },
    expectFlow(id) {
      flowNamed(id, block.id, run);
    },
    async runNested(id, kind, to) {
      const own = data.FlowAttributes;
      data.FlowAttributes = {};
      const how = await runFlow(flowNamed(id, block.id, run), kind, run, to);
      data.FlowAttributes = own;
      return how;
    },
    breakOff(because) {
      throw new BrokenOff(`block ${block.id}: ${because}`);
    },
  };
}

function eventOf(input: CallerInput): CallEvent {
  switch (input.kind) {
    case "keys":
      return { type: "pressed", keys: input.keys };
    case "speech":
      return { type: "heard", text: input.text };
    case "silence":
      return { type: "silent" };
  }
}
