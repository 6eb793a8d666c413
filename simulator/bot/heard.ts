import type { CallerInput } from "../caller.ts";
import type { Heard } from "./lex-intent.ts";

/** What Lex makes of what the caller did. Of keys, `*` takes the last one back and `#` ends the input. */
export function heard(input: CallerInput): Heard {
  if (input.kind === "silence") return { inputMode: "Speech", transcript: "" };
  if (input.kind === "speech") return { inputMode: "Speech", transcript: input.text.trim() };
  return { inputMode: "DTMF", transcript: digits(input.keys) };
}

function digits(keys: string): string {
  const [before = ""] = keys.split("#");
  return [...before].reduce((typed, key) => (key === "*" ? typed.slice(0, -1) : typed + key), "");
}
