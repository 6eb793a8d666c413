import { useWords } from "./language.ts";
import { phoneKeys } from "./use-keys.ts";

interface Props {
  readonly press: (key: string) => void;
  readonly connected: boolean;
}

export function Keypad({ press, connected }: Props) {
  const word = useWords();
  return (
    <fieldset class="keypad" disabled={!connected}>
      <legend class="unseen">{word.keypad}</legend>
      {phoneKeys.map((key) => (
        <button key={key} type="button" onClick={() => press(key)}>
          {key}
        </button>
      ))}
    </fieldset>
  );
}
