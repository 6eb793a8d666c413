import type { BlockContext } from "../block-context.ts";
import type { WaitsFor } from "../call-event.ts";
import type { InputParameters } from "./input-parameters.ts";
import { wordsOf } from "./prompt.ts";

/** How long Connect waits for the next key of several, in seconds, unless told (guide: store-customer-input). */
const betweenKeys = 5;

/** Says the prompt and waits for keys. A keypad block takes no speech: it counts as silence. */
export async function keysPressed(
  kind: WaitsFor & ("key" | "keys"),
  parameters: InputParameters,
  context: BlockContext,
): Promise<string | undefined> {
  const seconds = Number(parameters.InputTimeLimitSeconds);
  const words = wordsOf(parameters, context);
  if (words.trim() !== "") context.say(words);
  const between =
    Number(context.fill(parameters.DTMFConfiguration?.InterdigitTimeLimitSeconds ?? "")) || betweenKeys;
  const input = await context.listen({
    ...{ for: kind, seconds },
    ...(kind === "keys" && { betweenKeys: between }),
  });
  if (input.kind === "keys") return input.keys;
  if (input.kind === "speech")
    context.emit({ type: "ignored", what: input.text, because: "this block hears keys alone" });
  context.resources.clock.pass(seconds * 1000);
  return undefined;
}

/** What was pressed beyond what a block takes: kept for the next one, if the flow had that turned on, or else lost. */
export function leftOver(keys: string, because: string, { contact, emit }: BlockContext): void {
  if (contact.keysAhead !== undefined) contact.keysAhead = keys;
  else if (keys !== "") emit({ type: "ignored", what: keys, because });
}
