import type { BlockContext } from "../block-context.ts";
import { type BlockOutcome, failure, result } from "../block-outcome.ts";
import type { InputParameters } from "./input-parameters.ts";
import { keysPressed, leftOver } from "./keys-pressed.ts";

/** A menu: the first key decides, be it pressed ahead, and then without the prompt (guide: get-customer-input). */
export async function chooseByKey(parameters: InputParameters, context: BlockContext): Promise<BlockOutcome> {
  const keys = context.contact.keysAhead || (await keysPressed("key", parameters, context));
  if (keys === undefined) return failure("no key was pressed", "InputTimeLimitExceeded");
  leftOver(keys.slice(1), "a menu takes the first key alone", context);
  return result(keys.slice(0, 1));
}
