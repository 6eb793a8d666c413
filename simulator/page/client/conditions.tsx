import type { CallView } from "../call-view.ts";
import { type FaultId, hoursChoices } from "../page-line.ts";
import type { PageState } from "../page-update.ts";
import { Clock, SetClock } from "./clock.tsx";
import { send } from "./connection.ts";
import { useLabel, useWords } from "./language.ts";
import { KeepCall } from "./scenes/keep-call.tsx";
import { Scenarios } from "./scenes/scenarios.tsx";
import { Scripts } from "./scenes/scripts.tsx";
import "./conditions.css";

/** What a call is made in: a situation by a button, the time, what is broken; and each of it to be set by itself. */
export function Conditions({ state, call }: { readonly state: PageState; readonly call: CallView }) {
  const { clock, hours, faults, scenarios, resets } = state;
  const word = useWords();
  return (
    <section class="card conditions" aria-labelledby="conditions-title">
      <h2 id="conditions-title">{word.conditions}</h2>
      <Scenarios scenarios={scenarios} resets={resets} />
      <div class="now-set">
        <Clock {...clock} />
        {faults && <Broken {...faults} />}
      </div>
      <details>
        <summary>{word.ownScene}</summary>
        <SetClock {...clock} />
        {hours && <Hours {...hours} />}
        {faults && <Faults {...faults} />}
      </details>
      {state.scripts && <Scripts scripts={state.scripts} busy={state.busy} />}
      <KeepCall call={call} state={state} />
    </section>
  );
}

/** What is broken now, each with a button that mends it. */
function Broken({ all, now }: NonNullable<PageState["faults"]>) {
  const word = useWords();
  const text = useLabel();
  const labelOf = ({ target, how }: FaultId) =>
    all.find((fault) => fault.target === target && fault.how === how)?.label ?? how;
  return (
    <ul class="broken-now">
      {now.map((fault) => (
        <li key={fault.target}>
          <span>
            <code>{fault.target}</code> {text(labelOf(fault))}
          </span>
          <button
            type="button"
            onClick={({ currentTarget }) => {
              // The button goes with the fault; whoever pressed it is left at the card.
              currentTarget.closest("section")?.querySelector<HTMLElement>(".clock button")?.focus();
              send({ do: "set-faults", faults: now.filter(({ target }) => target !== fault.target) });
            }}
          >
            {word.mend(fault.target)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Hours({ posted, now }: NonNullable<PageState["hours"]>) {
  const word = useWords();
  const text = useLabel();
  return (
    <label>
      {word.desk}
      <select
        value={now}
        onChange={({ currentTarget: { value } }) =>
          send({ do: "set-hours", hours: hoursChoices.find((one) => one === value) ?? "posted" })
        }
      >
        {hoursChoices.map((one) => (
          <option key={one} value={one}>
            {one === "posted" ? text(posted) : word.hours[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Faults({ all, now }: NonNullable<PageState["faults"]>) {
  const word = useWords();
  const text = useLabel();
  const breakIt = (target: string, how: string): void => {
    const others = now.filter((other) => other.target !== target);
    send({ do: "set-faults", faults: how ? [...others, { target, how }] : [...others] });
  };
  return (
    <fieldset class="faults">
      <legend>{word.faults}</legend>
      {[...new Set(all.map(({ target }) => target))].map((target) => {
        const how = now.find((fault) => fault.target === target)?.how ?? "";
        return (
          <label key={target} class={how && "broken"}>
            <code>{target}</code>
            <select value={how} onChange={({ currentTarget }) => breakIt(target, currentTarget.value)}>
              <option value="">{word.works}</option>
              {all
                .filter((fault) => fault.target === target)
                .map((fault) => (
                  <option key={fault.how} value={fault.how}>
                    {text(fault.label)}
                  </option>
                ))}
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}
