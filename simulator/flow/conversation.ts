import type { CallerInput } from "../caller.ts";
import type { CallEvent, Listener, Wait } from "./call-event.ts";
import type { RunContext } from "./run-context.ts";

/** What Connect's own customer queue and hold flows play. */
export const music = "[music]";

export function say(text: string, to: Listener, { contact, emit }: RunContext): void {
  contact.silentMilliseconds = 0;
  const { LanguageCode: language, TextToSpeechVoiceId: voice } = contact.data;
  emit({ type: "said", text, to, language, voice });
}

/** Waits for the caller. Rejects when they hang up, or an agent takes the call. */
export async function listen(wait: Wait, run: RunContext): Promise<CallerInput> {
  run.emit({ type: "waits", ...wait });
  const input = await run.listen(wait);
  run.contact.silentMilliseconds = 0;
  run.path.length = 0;
  run.emit(eventOf(input));
  return input;
}

/** So much time of waiting for an agent, or as long as the caller stays silent once. What they say or press meanwhile nobody hears. */
export async function waitForAgent(run: RunContext, seconds?: number): Promise<void> {
  for (;;) {
    const input = await listen({ for: "agent", ...(seconds !== undefined && { seconds }) }, run);
    if (input.kind === "silence") break;
    if (input.kind === "keys" && keepAhead(input.keys, run)) continue;
    const what = input.kind === "keys" ? input.keys : input.text;
    run.emit({ type: "ignored", what, because: "nobody listens while the call waits for an agent" });
  }
  if (seconds !== undefined) run.resources.clock.pass(seconds * 1000);
}

/** Keys that are kept (guide: set-touchtone-buffer-behavior). */
const mostAhead = 30;

/** Keeps keys for the next block that asks for some, if the flow had that turned on. */
function keepAhead(keys: string, { contact }: Pick<RunContext, "contact">): boolean {
  if (contact.keysAhead === undefined) return false;
  contact.keysAhead = (contact.keysAhead + keys).slice(0, mostAhead);
  return true;
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
