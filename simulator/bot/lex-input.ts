import type { CallerInput } from "../caller.ts";

/** What a caller did, as Lex reports it. Silence is speech without words. */
export interface LexInput {
  readonly inputMode: "Speech" | "DTMF";
  readonly transcript: string;
}

/** Of keys, `*` takes the last one back and `#` ends the input. */
export function lexInput(input: CallerInput): LexInput {
  if (input.kind === "silence") return { inputMode: "Speech", transcript: "" };
  if (input.kind === "speech") return { inputMode: "Speech", transcript: input.text.trim() };
  return { inputMode: "DTMF", transcript: digits(input.keys) };
}

function digits(keys: string): string {
  const [before = ""] = keys.split("#");
  return [...before].reduce((typed, key) => (key === "*" ? typed.slice(0, -1) : typed + key), "");
}
