import { hoursChoices } from "../page-line.ts";
import type { PageState } from "../page-update.ts";
import { Clock } from "./clock.tsx";
import { send } from "./connection.ts";
import { useLabel, useWords } from "./language.ts";
import "./conditions.css";

/** What a call is made in: the time, whether people answer, and what is broken. */
export function Conditions({ clock, hours, faults }: PageState) {
  const word = useWords();
  return (
    <section class="card conditions" aria-labelledby="conditions-title">
      <h2 id="conditions-title">{word.conditions}</h2>
      <Clock {...clock} />
      {hours && <Hours {...hours} />}
      {faults && <Faults {...faults} />}
    </section>
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
