import { type Dispatch, type StateUpdater, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CallView } from "../call-view.ts";
import { send } from "./connection.ts";
import { takeFocus } from "./keep-focus.ts";
import { Keypad } from "./keypad.tsx";
import { useWords } from "./language.ts";
import { Microphone } from "./sound/microphone.tsx";
import { pageSound } from "./sound/page-sound.ts";
import { useKeys } from "./use-keys.ts";

interface Props {
  readonly waits: CallView["waits"];
  /** What is in the field. */
  readonly typed: string;
  readonly setTyped: Dispatch<StateUpdater<string>>;
  readonly connected: boolean;
}

/** Room for the keypad beside everything else. */
const roomy = "(min-width: 768px) and (min-height: 1000px)";

/** All that a caller can do while the line is there. */
export function CallerControls({ waits, typed, setTyped, connected }: Props) {
  const word = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [wantsKeypad, showKeypad] = useState<boolean>();
  const giveBack = (text: string): void => setTyped((since) => since || text);
  const { pressed, press } = useKeys(waits, connected, giveBack);
  useLayoutEffect(() => takeFocus(field.current), []);
  const wantsKeys = waits?.for === "key" || waits?.for === "keys";
  const keypad = wantsKeypad ?? (wantsKeys || matchMedia(roomy).matches);

  const say = (): void => {
    const text = typed.trim();
    if (!text || !connected) return;
    setTyped("");
    const isKeys = /^[0-9*#]+$/.test(text);
    if (isKeys) pageSound.press(text);
    send(isKeys ? { do: "press", keys: text } : { do: "say", text }, () => giveBack(text));
  };
  const hangUp = (): void => {
    setTyped("");
    send({ do: "hang-up" });
  };
  return (
    <div class="caller-controls">
      <p class="waits">
        <span id="waits">{waits && connected ? word.waiting[waits.for] : word.speaking}</span>
        <output class="pressed" aria-label={word.pressed}>
          {pressed}
        </output>
      </p>
      {keypad && <Keypad press={press} connected={connected} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          say();
        }}
      >
        <input
          ref={field}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          maxLength={1000}
          autoComplete="off"
          enterKeyHint="send"
          aria-label={word.say}
          aria-describedby="waits say-hint"
          placeholder={word.say}
        />
        <Microphone
          onWords={setTyped}
          onHeard={(text) => send({ do: "say", text }, () => giveBack(text))}
          disabled={!waits || !connected}
        />
        <button type="submit" disabled={!connected}>
          {word.send}
        </button>
      </form>
      <p class="hint" id="say-hint">
        {word.sayHint}
      </p>
      <div class="rest">
        <button type="button" aria-expanded={keypad} onClick={() => showKeypad(!keypad)}>
          {word.keypad}
        </button>
        <button type="button" disabled={!connected} onClick={() => send({ do: "silence" })}>
          {word.silence}
        </button>
        <button type="button" class="red" disabled={!connected} onClick={hangUp}>
          {word.hangUp}
        </button>
      </div>
    </div>
  );
}
