import { useContext, useState } from "preact/hooks";
import { instantOf, wallClock } from "../../wall-clock.ts";
import type { PageState } from "../page-update.ts";
import { send } from "./connection.ts";
import { ReadIn, useLabel, useWords } from "./language.ts";

const setTo = (at: Date): void => send({ do: "set-clock", at: at.toISOString() });

/** What time it is for the line, and buttons that move its clock on. */
export function Clock({ now, timeZone }: PageState["clock"]) {
  const word = useWords();
  const language = useContext(ReadIn);
  const format = new Intl.DateTimeFormat(language, {
    ...{ weekday: "short", year: "numeric", month: "short", day: "numeric" },
    ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone },
  });
  return (
    <fieldset class="clock">
      <legend class="unseen">{word.clock(zoneName(timeZone, language))}</legend>
      <time dateTime={now}>{format.format(new Date(now))}</time>
      {word.later.map(([label, minutes]) => (
        <button
          key={minutes}
          type="button"
          onClick={() => setTo(new Date(Date.parse(now) + minutes * 60_000))}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

/** Sets the line's clock, as clocks in its own zone show it, or to a time that is worth a call. */
export function SetClock({ now, timeZone, moments = [] }: PageState["clock"]) {
  const word = useWords();
  const text = useLabel();
  const language = useContext(ReadIn);
  const shown = wallClock(new Date(now), timeZone);
  const [typed, setTyped] = useState<string>();
  const wanted = typed === undefined ? new Date(now) : instantOf(typed, new Date(now), timeZone);
  return (
    <form
      class="set-clock"
      onSubmit={(event) => {
        event.preventDefault();
        setTyped(undefined);
        if (wanted) setTo(wanted);
      }}
    >
      <label>
        {word.clock(zoneName(timeZone, language))}
        <input
          type="datetime-local"
          required
          max="9999-12-31T23:59"
          value={typed ?? shown}
          ref={(input) => input?.setCustomValidity(wanted || !typed ? "" : word.noSuchTime)}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <span class="buttons">
        <button type="submit">{word.setClock}</button>
        {moments.map(({ label, at }) => (
          <button key={text(label)} type="button" onClick={() => setTo(new Date(at))}>
            {text(label)}
          </button>
        ))}
      </span>
    </form>
  );
}

/** `Japan Standard Time`; `日本標準時`. */
const zoneName = (timeZone: string, language: string): string =>
  new Intl.DateTimeFormat(language, { timeZone, timeZoneName: "longGeneric" })
    .formatToParts()
    .find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
