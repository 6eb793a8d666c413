import type { ComponentChildren } from "preact";
import type { PageLine } from "../page-line.ts";
import { useLabel, useWords } from "./language.ts";

interface Props {
  readonly numbers: PageLine["numbers"];
  readonly to: string;
  readonly setTo: (number: string) => void;
  readonly dial: () => void;
  /** Who calls. */
  readonly children: ComponentChildren;
}

/** Who calls, and which number they dial. */
export function DialForm({ numbers, to, setTo, dial, children }: Props) {
  const word = useWords();
  const text = useLabel();
  return (
    <form
      class="dial"
      onSubmit={(event) => {
        event.preventDefault();
        dial();
      }}
    >
      {children}
      <fieldset class="options numbers">
        <legend>{word.dialled}</legend>
        {numbers.map(({ number, label, language }) => (
          <label key={number}>
            <input type="radio" name="dialled" checked={number === to} onChange={() => setTo(number)} />
            <span {...(language && { lang: language })}>{text(label)}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="green">
        {word.call}
      </button>
    </form>
  );
}
