import { useContext, useState } from "preact/hooks";
import type { PageState } from "../page-update.ts";
import { send } from "./connection.ts";
import { ReadIn, useLabel, useWords } from "./language.ts";

const setTo = (time: number): void => {
  if (!Number.isNaN(time)) send({ do: "set-clock", at: new Date(time).toISOString() });
};

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
        <button key={minutes} type="button" onClick={() => setTo(Date.parse(now) + minutes * 60_000)}>
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
  const shown = wallClock(now, timeZone);
  const [typed, setTyped] = useState<string>();
  // The zone's clock and the instant differ by as much after the move as before, but for summer time.
  const ahead = Date.parse(`${shown}Z`) - Math.floor(Date.parse(now) / 60_000) * 60_000;
  return (
    <form
      class="set-clock"
      onSubmit={(event) => {
        event.preventDefault();
        setTyped(undefined);
        setTo(Date.parse(`${typed ?? shown}Z`) - ahead);
      }}
    >
      <label>
        {word.clock(zoneName(timeZone, language))}
        <input
          type="datetime-local"
          value={typed ?? shown}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <span class="buttons">
        <button type="submit">{word.setClock}</button>
        {moments.map(({ label, at }) => (
          <button key={text(label)} type="button" onClick={() => setTo(Date.parse(at))}>
            {text(label)}
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

/** `Japan Standard Time`; `日本標準時`. */
const zoneName = (timeZone: string, language: string): string =>
  new Intl.DateTimeFormat(language, { timeZone, timeZoneName: "longGeneric" })
    .formatToParts()
    .find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
