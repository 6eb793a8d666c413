import type { WaitsFor } from "../call-event.ts";
import type { Scene } from "../scene.ts";
import type { InputParameters } from "./input-parameters.ts";
import { wordsOf } from "./prompt.ts";

/** Says the prompt and waits for keys. A keypad block hears no speech: to it, that is silence. */
export async function keysPressed(
  kind: WaitsFor & ("key" | "keys"),
  parameters: InputParameters,
  scene: Scene,
): Promise<string | undefined> {
  const seconds = Number(parameters.InputTimeLimitSeconds);
  const words = wordsOf(parameters, scene);
  if (words.trim() !== "") scene.say(words);
  const input = await scene.listen({ for: kind, seconds });
  if (input.kind === "keys") return input.keys;
  if (input.kind === "speech")
    scene.tell({ type: "ignored", what: input.text, because: "this block hears keys alone" });
  scene.resources.clock.pass(seconds * 1000);
  return undefined;
}
