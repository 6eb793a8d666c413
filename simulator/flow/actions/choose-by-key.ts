import { failure, type Outcome, result } from "../outcome.ts";
import type { Scene } from "../scene.ts";
import type { InputParameters } from "./input-parameters.ts";
import { keysPressed } from "./keys-pressed.ts";

/** A menu: the first key decides, and those after it are lost. */
export async function chooseByKey(parameters: InputParameters, scene: Scene): Promise<Outcome> {
  const keys = await keysPressed("key", parameters, scene);
  if (keys === undefined) return failure("no key was pressed", "InputTimeLimitExceeded");
  if (keys.length > 1)
    scene.tell({ type: "ignored", what: keys.slice(1), because: "a menu takes the first key alone" });
  return result(keys.slice(0, 1));
}
