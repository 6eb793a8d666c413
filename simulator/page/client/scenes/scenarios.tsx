import { useEffect, useState } from "preact/hooks";
import type { PageState } from "../../page-update.ts";
import { send } from "../connection.ts";
import { useLabel, useWords } from "../language.ts";

interface Props {
  readonly scenarios: PageState["scenarios"] | undefined;
  readonly resets: boolean;
}

/** Situations to set up by a button, what happens in the one that is, and a button that makes all as it was at first. */
export function Scenarios({ scenarios, resets }: Props) {
  const word = useWords();
  const text = useLabel();
  const [wasReset, setWasReset] = useState(false);
  const now = scenarios?.all.find(({ name }) => name === scenarios.now);
  useEffect(() => {
    if (now) setWasReset(false);
  }, [now?.name]);
  const hint = wasReset ? word.asAtFirst : word.scenariosHint;
  return (
    <>
      <fieldset class="scenarios" id="scenarios" tabIndex={-1}>
        <legend class="unseen">{word.scenarios}</legend>
        {scenarios?.all.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === now?.name}
            onClick={() => send({ do: "reset", scenario: name })}
          >
            {text(label)}
          </button>
        ))}
        {resets && (
          <button
            type="button"
            class="reset"
            onClick={() => {
              setWasReset(true);
              send({ do: "reset" });
            }}
          >
            {word.reset}
          </button>
        )}
      </fieldset>
      <p class="about-scenario" role="status">
        {now ? text(now.about) : hint}
      </p>
      <a href="#phone">{word.skip}</a>
    </>
  );
}
