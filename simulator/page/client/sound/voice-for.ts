/** What is asked of a voice of the browser. */
interface Voice {
  readonly name: string;
  /** `ja-JP`; Android writes `ja_JP`. */
  readonly lang: string;
  /** Spoken on this machine: nothing is sent to anybody. */
  readonly localService: boolean;
  readonly default: boolean;
}

/**
 * The voice to speak a language with: one of this machine rather than one of a service, one of the region rather than
 * one of the language alone, the visitor's own choice rather than the first of the list. None of another language.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const ranks = (voice: V): number =>
    (voice.localService ? 8 : 0) +
    (isCurious(voice) ? 0 : 4) +
    (tagOf(voice.lang) === tagOf(language) ? 2 : 0) +
    (voice.default ? 1 : 0);
  return voices
    .filter(({ lang }) => primary(lang) === primary(language))
    .reduce<V | undefined>((best, voice) => (best && ranks(best) >= ranks(voice) ? best : voice), undefined);
}

const tagOf = (tag: string): string => tag.replaceAll("_", "-").toLowerCase();
const primary = (tag: string): string | undefined => tagOf(tag).split("-")[0];

/** macOS lists its singing and croaking voices among the others, and by name they come first. */
const isCurious = ({ name }: Voice): boolean =>
  /^(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Eddy|Flo|Fred|Good News|Grandma|Grandpa|Jester|Junior|Kathy|Organ|Ralph|Reed|Rocko|Sandy|Shelley|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/.test(
    name,
  );
