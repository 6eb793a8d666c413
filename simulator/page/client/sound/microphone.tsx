import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../language.ts";
import { canListen, listen } from "./listen.ts";
import type { ListeningProblem } from "./listening-problem.ts";
import { pageSound } from "./page-sound.ts";
import { useSound } from "./use-sound.ts";
import "./sound.css";

interface Props {
  /** What is understood so far. */
  readonly onWords: (words: string) => void;
  readonly onHeard: (words: string) => void;
  readonly disabled: boolean;
}

/** Listens to the visitor, in the language of the call, while its button is pressed. There with sound on alone. */
export function Microphone({ onWords, onHeard, disabled }: Props) {
  const word = useWords().microphone;
  const { on, language } = useSound();
  const stop = useRef<() => void>(() => undefined);
  const [listening, setListening] = useState(false);
  const [problem, setProblem] = useState<ListeningProblem>();
  const isThere = on && canListen && language !== undefined;
  useEffect(() => {
    if (!disabled && isThere) return;
    stop.current();
    setProblem(undefined);
  }, [disabled, isThere]);
  useEffect(() => () => stop.current(), []);
  if (!isThere) return null;

  const begin = (): void => {
    pageSound.hush();
    setProblem(undefined);
    setListening(true);
    stop.current = listen(language, {
      ...{ onWords, onHeard },
      onEnd(why) {
        setProblem(why);
        setListening(false);
      },
    });
  };
  return (
    <>
      <button
        type="button"
        class="microphone"
        aria-label={word.speak}
        aria-pressed={listening}
        title={word.privacy}
        aria-disabled={disabled}
        onClick={() => {
          if (listening) stop.current();
          else if (!disabled) begin();
        }}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <rect class="filled" x="5.5" y="1" width="5" height="8.5" rx="2.5" />
          <path d="M3 7.5a5 5 0 0 0 10 0M8 12.5V15" />
        </svg>
      </button>
      <p class="listening" role="status">
        {/* Not read out: it would be heard. */}
        {listening ? <span aria-hidden="true">{word.listening}</span> : problem && word.problems[problem]}
      </p>
    </>
  );
}
