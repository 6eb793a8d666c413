import type { CallerInput } from "../caller.ts";
import type { InputSettings } from "./input-settings.ts";
import { longestText } from "./words.ts";

/** What a caller did, as Lex reports it. Silence is speech without words. */
export interface LexInput {
  readonly inputMode: "Speech" | "DTMF" | "Text";
  readonly transcript: string;
}

/** What a bot that listens so makes of it; an input that it does not take is silence. Words may be typed, in a chat. */
export function lexInput(input: CallerInput, settings: InputSettings, typed: boolean): LexInput {
  const words = typed ? "Text" : "Speech";
  if (input.kind === "keys" && settings.allowDtmfInput)
    return { inputMode: "DTMF", transcript: digits(input.keys, settings.dtmf) };
  if (input.kind === "speech" && (typed || settings.allowAudioInput))
    return { inputMode: words, transcript: input.text.trim().slice(0, longestText) };
  return { inputMode: words, transcript: "" };
}

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
