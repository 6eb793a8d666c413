import type { Listener } from "../call-event.ts";
import type { Queue } from "../queue.ts";
import type { Scene } from "../scene.ts";

/** Whispers, in the order that they are heard. */
const whispers: readonly (readonly [hook: string, listener: Listener])[] = [
  ["AgentWhisper", "agent"],
  ["CustomerWhisper", "caller"],
];

export async function putThrough(queue: Queue, scene: Scene): Promise<void> {
  scene.tell({ type: "transferred", to: queue.name, attributes: scene.data.Attributes });
  for (const [hook, listener] of whispers) {
    const id = scene.contact.hooks.get(hook);
    if (id !== undefined) await scene.runAside(id, "whisper", listener);
  }
}
