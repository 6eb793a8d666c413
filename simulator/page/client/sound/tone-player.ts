import { lengthOf, type Tone } from "./tones.ts";

/** Of 1: a telephone's tones pierce. */
const volume = 0.06;
/** Seconds in which a tone rises and falls, so that it does not click. */
const slope = 0.02;

export interface TonePlayer {
  /** Plays them, and calls `done` when they are over. Returns what stops them. */
  play(tones: readonly Tone[], done?: () => void): () => void;
}

/** Plays tones; silent, though as long, where the browser has no audio or the visitor has not touched the page yet. */
export function tonePlayer(Context: typeof AudioContext | undefined): TonePlayer {
  let context: AudioContext | undefined;
  const opened = (): AudioContext | undefined => {
    if (!Context || !navigator.userActivation.hasBeenActive) return undefined;
    context ??= new Context();
    void context.resume();
    return context;
  };
  return {
    play(tones, done) {
      const audio = opened();
      const ended = tones.flatMap((tone) => (audio ? sound(audio, tone) : []));
      const timer = setTimeout(() => done?.(), lengthOf(tones) * 1000 + 300);
      return () => {
        clearTimeout(timer);
        for (const oscillator of ended) oscillator.stop();
      };
    },
  };
}

function sound(audio: AudioContext, { frequencies, at, seconds }: Tone): readonly OscillatorNode[] {
  const begin = audio.currentTime + at;
  const gain = audio.createGain();
  gain.gain.setValueAtTime(0, begin);
  gain.gain.linearRampToValueAtTime(volume, begin + slope);
  gain.gain.setValueAtTime(volume, begin + seconds - slope);
  gain.gain.linearRampToValueAtTime(0, begin + seconds);
  gain.connect(audio.destination);
  return frequencies.map((frequency) => {
    const oscillator = audio.createOscillator();
    oscillator.frequency.value = frequency;
    oscillator.connect(gain);
    oscillator.start(begin);
    oscillator.stop(begin + seconds);
    return oscillator;
  });
}
