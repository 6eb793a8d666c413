import type { CallerInput } from "../caller.ts";
import { longestText } from "./words.ts";

/** What a caller did, as Lex reports it. Silence is speech without words. */
export interface LexInput {
  readonly inputMode: "Speech" | "DTMF" | "Text";
  readonly transcript: string;
}

/** Of keys, `*` takes the last one back and `#` ends the input. */
export function lexInput(input: CallerInput): LexInput {
  if (input.kind === "silence") return { inputMode: "Speech", transcript: "" };
  if (input.kind === "speech")
    return { inputMode: input.written ? "Text" : "Speech", transcript: heard(input.text) };
  return { inputMode: "DTMF", transcript: heard(digits(input.keys)) };
}

const heard = (text: string): string => text.trim().slice(0, longestText);

function digits(keys: string): string {
  const [before = ""] = keys.split("#");
  return [...before].reduce((typed, key) => (key === "*" ? typed.slice(0, -1) : typed + key), "");
}
