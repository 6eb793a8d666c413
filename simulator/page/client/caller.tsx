import type { PanelProps } from "../page-panel.ts";
import { useWords } from "./language.ts";

/** Who calls, on a page without a panel for it: a number to type, or none. */
export function Caller({ call, choice }: PanelProps<unknown>) {
  const word = useWords();
  if (!choice) return call.from ? null : <strong>{word.withheld}</strong>;
  const { from, choose } = choice;
  return (
    <fieldset class="caller-number">
      <legend class="unseen">{word.who}</legend>
      <label>
        {word.callerNumber}
        <input
          type="tel"
          value={from ?? ""}
          disabled={from === null}
          onInput={({ currentTarget: { value } }) => choose(value || undefined)}
          required
          pattern="\+[1-9][0-9]{1,14}"
          placeholder="+12025550100"
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={from === null}
          onChange={({ currentTarget: { checked } }) => choose(checked ? null : undefined)}
        />{" "}
        {word.withhold}
      </label>
    </fieldset>
  );
}
