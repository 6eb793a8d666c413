import type { CallerInput } from "../caller.ts";
import type { InputSettings } from "./input-settings.ts";
import { longestText } from "./words.ts";

/** What a caller did, as Lex reports it. Silence is speech without words. */
export interface LexInput {
  readonly inputMode: "Speech" | "DTMF" | "Text";
  readonly transcript: string;
}

/** What a bot that listens so makes of it; an input that it does not take is silence. */
export function lexInput(input: CallerInput, settings: InputSettings): LexInput {
  if (input.kind === "keys" && settings.allowDtmfInput)
    return { inputMode: "DTMF", transcript: digits(input.keys, settings.dtmf) };
  if (input.kind === "speech" && (input.written || settings.allowAudioInput))
    return {
      inputMode: input.written ? "Text" : "Speech",
      transcript: input.text.trim().slice(0, longestText),
    };
  return { inputMode: "Speech", transcript: "" };
}

/** What Connect sends with such an input. */
export const requestAttributes = ({ inputMode, transcript }: LexInput): Readonly<Record<string, string>> => ({
  "x-amz-lex:channels:platform": inputMode === "Text" ? "Connect Chat" : "Connect",
  ...(inputMode !== "Text" && { "x-amz-lex:accept-content-types": "PlainText,SSML" }),
  ...(inputMode === "DTMF" && { "x-amz-lex:dtmf-transcript": transcript }),
});

/** The keys until the input ends: by the end character, at the longest, or taken back by the deletion character. */
function digits(keys: string, { endCharacter, deletionCharacter, maxLength }: InputSettings["dtmf"]): string {
  let typed = "";
  for (const key of keys) {
    if (key === endCharacter) break;
    if (key === deletionCharacter) return "";
    typed += key;
    if (typed.length >= maxLength) break;
  }
  return typed;
}
