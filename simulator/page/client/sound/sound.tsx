import { useContext, useEffect } from "preact/hooks";
import type { CallView } from "../../call-view.ts";
import { ReadIn, useWords } from "../language.ts";
import { pageSound } from "./page-sound.ts";
import { useSound } from "./use-sound.ts";
import "./sound.css";

/** Switches the sound of the call on and off, and tells what cannot be heard. Nothing, in a browser that cannot speak. */
export function Sound({ call }: { readonly call: CallView }) {
  const word = useWords().sound;
  const readIn = useContext(ReadIn);
  const { on, missing } = useSound();
  useEffect(() => pageSound.follow(call), [call]);
  if (!pageSound.isPossible) return null;
  const name = (language: string): string =>
    new Intl.DisplayNames([readIn], { type: "language" }).of(new Intl.Locale(language).language) ?? language;
  return (
    <div class="sound">
      <button type="button" aria-pressed={on} onClick={() => pageSound.turn(!on)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path class="filled" d="M1 6h3l4-4v12l-4-4H1z" />
          {on ? <path d="M10.5 5.5a4 4 0 0 1 0 5M12.5 3.5a7 7 0 0 1 0 9" /> : <path d="m11 6 4 4m0-4-4 4" />}
        </svg>
        <span>{word.sound}</span>
      </button>
      <p role="status">{missing && word.noVoice(name(missing))}</p>
    </div>
  );
}
