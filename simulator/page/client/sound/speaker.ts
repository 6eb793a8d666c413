import type { Sounding } from "./soundings.ts";
import { voiceFor } from "./voice-for.ts";

type Words = Extract<Sounding, { kind: "words" }>;

/** Speaks with the browser's own voices. */
export interface Speaker {
  hasVoice(language: string): boolean;
  /** Speaks, and calls `done` when it has, or cannot. Returns what stops it. */
  speak(words: Words, done: () => void): () => void;
  /** Calls it whenever there are other voices. */
  onVoices(listener: () => void): void;
}

/** What an agent hears alone is spoken lower and softer. */
const manner = { caller: { pitch: 1, volume: 1 }, agent: { pitch: 0.6, volume: 0.7 } } as const;

export function speaker(synthesis: SpeechSynthesis): Speaker {
  const voice = (language: string) => voiceFor(synthesis.getVoices(), language);
  // Browsers load their voices when they are first asked for.
  synthesis.getVoices();
  return {
    hasVoice: (language) => voice(language) !== undefined,
    speak({ text, language, to }, done) {
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { lang: language, voice: voice(language) ?? null, ...manner[to] });
      utterance.onend = utterance.onerror = done;
      synthesis.speak(utterance);
      return () => {
        // Some browsers tell of the end of what was cancelled only after the next has begun.
        utterance.onend = utterance.onerror = null;
        synthesis.cancel();
      };
    },
    onVoices: (listener) => synthesis.addEventListener("voiceschanged", listener),
  };
}
