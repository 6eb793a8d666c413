import { useEffect, useRef, useState } from "preact/hooks";
import type { WaitsFor } from "../../flow/call-event.ts";
import { send } from "./connection.ts";
import { useWords } from "./language.ts";
import { Microphone } from "./sound/microphone.tsx";
import { pageSound } from "./sound/page-sound.ts";

const keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"] as const;

/** How long a caller who presses keys may think before those pressed go out, in milliseconds. */
const pause = { key: 0, view: 0, speech: 900, keys: 6000, agent: 0 } as const;

/** All that a caller can do while the line is there. */
export function CallerControls({ waits }: { readonly waits: WaitsFor | undefined }) {
  const word = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [pressed, setPressed] = useState("");
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const sendKeys = (what: string): void => {
    setPressed("");
    send({ do: "press", keys: what });
  };
  const press = (key: string): void => {
    pageSound.press(key);
    setPressed((before) => before + key);
  };
  useEffect(() => {
    if (!pressed) return;
    const timer = setTimeout(sendKeys, pressed.endsWith("#") ? 0 : pause[waits ?? "speech"], pressed);
    return () => clearTimeout(timer);
  }, [pressed, waits]);
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      const typing = target instanceof HTMLElement && target.closest("input, select, textarea");
      if (!typing && !ctrlKey && !metaKey && !altKey && keys.some((known) => known === key)) press(key);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <div class="caller-controls">
      <p class="waits" id="waits">
        {waits ? word.waiting[waits] : word.speaking}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const said = text.trim();
          setText("");
          if (/^[0-9*#]+$/.test(said)) {
            pageSound.press(said);
            sendKeys(said);
          } else if (said) send({ do: "say", text: said });
        }}
      >
        <input
          ref={field}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          maxLength={1000}
          autoComplete="off"
          enterKeyHint="send"
          aria-label={word.say}
          aria-describedby="waits say-hint"
          placeholder={word.say}
        />
        <Microphone onWords={setText} onHeard={(text) => send({ do: "say", text })} disabled={!waits} />
        <button type="submit">{word.send}</button>
      </form>
      <p class="hint" id="say-hint">
        {word.sayHint}
      </p>
      <fieldset class="keypad">
        <legend class="unseen">{word.keypad}</legend>
        {keys.map((key) => (
          <button key={key} type="button" onClick={() => press(key)}>
            {key}
          </button>
        ))}
      </fieldset>
      <output class="pressed" aria-label={word.pressed}>
        {pressed}
      </output>
      <div class="rest">
        <button type="button" onClick={() => send({ do: "silence" })}>
          {word.silence}
        </button>
        <button type="button" class="red" onClick={() => send({ do: "hang-up" })}>
          {word.hangUp}
        </button>
      </div>
    </div>
  );
}
