import type { BlockContext } from "../block-context.ts";
import { type BlockOutcome, failure, result } from "../block-outcome.ts";
import type { InputParameters } from "./input-parameters.ts";
import { keysPressed } from "./keys-pressed.ts";

/** A menu: the first key decides, and those after it are lost. */
export async function chooseByKey(parameters: InputParameters, context: BlockContext): Promise<BlockOutcome> {
  const keys = await keysPressed("key", parameters, context);
  if (keys === undefined) return failure("no key was pressed", "InputTimeLimitExceeded");
  if (keys.length > 1)
    context.emit({ type: "ignored", what: keys.slice(1), because: "a menu takes the first key alone" });
  return result(keys.slice(0, 1));
}
