import { useEffect, useState } from "preact/hooks";
import { pageSound, type SoundState } from "./page-sound.ts";

export function useSound(): SoundState {
  const [state, setState] = useState(pageSound.now);
  useEffect(() => pageSound.subscribe(() => setState(pageSound.now())), []);
  return state;
}

/** A screen reader leaves out what the page itself speaks. */
export function useLive(language: string | undefined): "off" | undefined {
  useSound();
  return pageSound.speaks(language) ? "off" : undefined;
}
