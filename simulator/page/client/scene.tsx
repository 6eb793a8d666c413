import { useState } from "preact/hooks";
import { hoursChoices, type World } from "../messages.ts";
import { useWords } from "./language.ts";
import { ask } from "./line.ts";

/** Time, people and troubles: what a call can be made in. */
export function Scene({ world }: { readonly world: World }) {
  const word = useWords();
  return (
    <section class="card scene" aria-labelledby="scene-title">
      <h2 id="scene-title">{word.world}</h2>
      <Clock now={world.now} timeZone={world.timeZone} />
      <label>
        {word.desk}
        <select
          value={world.hours}
          onChange={({ currentTarget: { value } }) =>
            ask({ do: "hours", hours: hoursChoices.find((one) => one === value) ?? "posted" })
          }
        >
          {hoursChoices.map((one) => (
            <option key={one} value={one}>
              {word.hours[one]}
            </option>
          ))}
        </select>
      </label>
      <Faults {...world} />
    </section>
  );
}

function Clock({ now, timeZone }: Pick<World, "now" | "timeZone">) {
  const word = useWords();
  const shown = wallClock(now, timeZone);
  const [typed, setTyped] = useState<string>();
  const setTo = (time: number): void => {
    setTyped(undefined);
    if (!Number.isNaN(time)) ask({ do: "set-clock", at: new Date(time).toISOString() });
  };
  // The zone's clock and the instant differ by as much after the move as before, but for summer time.
  const ahead = Date.parse(`${shown}Z`) - Math.floor(Date.parse(now) / 60_000) * 60_000;
  return (
    <form
      class="clock"
      onSubmit={(event) => {
        event.preventDefault();
        setTo(Date.parse(`${typed ?? shown}Z`) - ahead);
      }}
    >
      <label>
        {word.clock}
        <input
          type="datetime-local"
          value={typed ?? shown}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <span class="buttons">
        <button type="submit">{word.setClock}</button>
        {word.later.map(([label, minutes]) => (
          <button key={minutes} type="button" onClick={() => setTo(Date.parse(now) + minutes * 60_000)}>
            {label}
          </button>
        ))}
      </span>
    </form>
  );
}

/** `2026-11-24T10:00`, as the clocks of that zone show it. */
const wallClock = (instant: string, timeZone: string): string =>
  new Date(instant)
    .toLocaleString("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" })
    .replace(" ", "T");

function Faults({ knownFaults, faults }: Pick<World, "knownFaults" | "faults">) {
  const word = useWords();
  const targets = [...new Set(knownFaults.map(({ target }) => target))];
  const breakIt = (target: string, how: string): void => {
    const others = faults.filter((other) => other.target !== target);
    ask({ do: "break", faults: how ? [...others, { target, how }] : others });
  };
  return (
    <fieldset class="faults">
      <legend>{word.faults}</legend>
      {targets.map((target) => {
        const how = faults.find((fault) => fault.target === target)?.how ?? "";
        return (
          <label key={target} class={how && "broken"}>
            <code>{target}</code>
            <select value={how} onChange={({ currentTarget }) => breakIt(target, currentTarget.value)}>
              <option value="">{word.works}</option>
              {knownFaults
                .filter((fault) => fault.target === target)
                .map((fault) => (
                  <option key={fault.how} value={fault.how}>
                    {word.how[fault.how]}
                  </option>
                ))}
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}
