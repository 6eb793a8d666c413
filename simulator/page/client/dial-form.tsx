import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { PageLine } from "../page-line.ts";
import { takeFocus } from "./keep-focus.ts";
import { useLabel, useWords } from "./language.ts";

interface Props {
  readonly numbers: PageLine["numbers"];
  readonly to: string;
  readonly setTo: (number: string) => void;
  readonly dial: () => void;
  readonly connected: boolean;
  /** Whether it comes after a call, whose controls had the focus. */
  readonly takesFocus: boolean;
  /** Who calls. */
  readonly children: ComponentChildren;
}

/** Who calls, and which number they dial. */
export function DialForm({ numbers, to, setTo, dial, connected, takesFocus, children }: Props) {
  const word = useWords();
  const text = useLabel();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const first = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
    if (takesFocus) takeFocus(first("input:checked") ?? first("input") ?? null);
  }, []);
  return (
    <form
      class="dial"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        dial();
      }}
    >
      <div class="callers-place">{children}</div>
      <fieldset class="options numbers">
        <legend>{word.dialled}</legend>
        {numbers.map(({ number, label, language }) => (
          <label key={number}>
            <input type="radio" name="dialled" checked={number === to} onChange={() => setTo(number)} />
            <span {...(language && { lang: language })}>{text(label)}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="green" disabled={!connected}>
        {word.call}
      </button>
    </form>
  );
}
