import { BrokenOff } from "./broken-off.ts";
import type { Listener } from "./call-event.ts";
import type { Block, Flow } from "./flow.ts";
import type { FlowKind } from "./flow-kind.ts";
import { flowNamed } from "./flow-named.ts";
import type { FlowEnd } from "./outcome.ts";
import { fill } from "./reference.ts";
import type { Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";

type RunFlow = (flow: Flow, kind: FlowKind, stage: Stage, listener: Listener) => Promise<FlowEnd>;

/** What one block has to do with, of all that the call is played on. */
export function sceneOf(flow: Flow, block: Block, stage: Stage, listener: Listener, run: RunFlow): Scene {
  const { contact, resources, tell } = stage;
  const { data } = contact;
  return {
    ...{ flow: flow.name, blockId: block.id, contact, data, resources, tell },
    fill: (text) => fill(text, data),
    say(text) {
      contact.silentMilliseconds = 0;
      tell({
        type: "said",
        text,
        to: listener,
        language: data.LanguageCode,
        voice: data.TextToSpeechVoiceId,
      });
    },
    async listen(wait) {
      tell({ type: "waits", ...wait });
      const input = await stage.listen(wait);
      contact.silentMilliseconds = 0;
      stage.path.length = 0;
      switch (input.kind) {
        case "keys":
          tell({ type: "pressed", keys: input.keys });
          break;
        case "speech":
          tell({ type: "heard", text: input.text });
          break;
        case "silence":
          tell({ type: "silent" });
          break;
      }
      return input;
    },
    expectFlow(id) {
      flowNamed(id, block.id, stage);
    },
    async runAside(id, kind, to) {
      const own = data.FlowAttributes;
      data.FlowAttributes = {};
      const how = await run(flowNamed(id, block.id, stage), kind, stage, to);
      data.FlowAttributes = own;
      return how;
    },
    stop(because) {
      throw new BrokenOff(`block ${block.id}: ${because}`);
    },
  };
}
