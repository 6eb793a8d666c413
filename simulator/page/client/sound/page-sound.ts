import { type CallView, noCall } from "../../call-view.ts";
import { recalled, remember } from "../remember.ts";
import { type Sounding, soundingsAfter } from "./soundings.ts";
import { speaker } from "./speaker.ts";
import { tonePlayer } from "./tone-player.ts";
import { hangUpTone, keyTones, ringingTone } from "./tones.ts";

export interface SoundState {
  readonly on: boolean;
  /** What the line speaks at present. */
  readonly language?: string | undefined;
  /** The language that the browser has no voice for: told once, until the caller goes on. */
  readonly missing?: string | undefined;
}

/** What is heard on this page: one call at a time, whichever part of the page it comes from. */
export const pageSound = openSound();

function openSound() {
  const voices = "speechSynthesis" in window ? speaker(window.speechSynthesis) : undefined;
  const tones = tonePlayer(window.AudioContext);
  const listeners = new Set<() => void>();
  const told = new Set<string>();
  let state: SoundState = { on: voices !== undefined && recalled("sound", "sessionStorage") === "on" };
  let call: CallView = noCall;
  /** The first is heard now. */
  let queue: readonly Sounding[] = [];
  let stop: (() => void) | undefined;

  const change = (to: Partial<SoundState>): void => {
    state = { ...state, ...to };
    for (const listener of listeners) listener();
  };
  const hasVoice = (language: string): boolean => voices?.hasVoice(language) === true;
  const isAudible = (sounding: Sounding): boolean => sounding.kind !== "words" || hasVoice(sounding.language);

  const begin = (sounding: Sounding): (() => void) | undefined => {
    const done = (): void => play(queue.slice(1));
    switch (sounding.kind) {
      case "ringing":
        return tones.play(ringingTone(sounding.to), done);
      case "words":
        return voices?.speak(sounding, done);
      case "hang-up":
        return tones.play(hangUpTone, done);
    }
  };
  const play = (next: readonly Sounding[]): void => {
    const [before] = queue;
    const [now] = next;
    queue = next;
    if (now === before) return;
    stop?.();
    stop = now && begin(now);
  };
  /** Whoever speaks is cut off. */
  const hush = (): void => play([]);

  voices?.onVoices(() => change({}));
  // A page that is not seen is not heard: two tabs would say the same twice.
  document.addEventListener("visibilitychange", () => document.hidden && hush());
  window.addEventListener("pagehide", hush);

  return {
    isPossible: voices !== undefined,
    now: () => state,
    hush,
    /** Whether the page itself speaks that language, so that a screen reader need not. */
    speaks: (language: string | undefined) => state.on && language !== undefined && hasVoice(language),
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    turn(on: boolean): void {
      remember("sound", on ? "on" : "off", "sessionStorage");
      hush();
      change({ on, missing: undefined });
    },
    /** The call has gone on, or another has begun. */
    follow(now: CallView): void {
      const before = call;
      call = now;
      const language = now.conversation.findLast((entry) => entry.language)?.language;
      if (language !== state.language) change({ language });
      if (!state.on || document.hidden) return;
      play(soundingsAfter(queue, before, now).filter(isAudible));
      const hasGoneOn = now.conversation.at(-1)?.who === "caller";
      if (hasGoneOn && state.missing) change({ missing: undefined });
      if (language === undefined || hasGoneOn || hasVoice(language) || told.has(language)) return;
      told.add(language);
      change({ missing: language });
    },
    /** The caller presses keys. */
    press(keys: string): void {
      if (!state.on) return;
      hush();
      tones.play(keyTones(keys));
    },
  };
}
