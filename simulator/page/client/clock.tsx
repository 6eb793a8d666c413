import { useContext, useState } from "preact/hooks";
import type { PageState } from "../page-update.ts";
import { send } from "./connection.ts";
import { ReadIn, useWords } from "./language.ts";

/** The line's clock, to be set in its own time zone. */
export function Clock({ now, timeZone }: PageState["clock"]) {
  const word = useWords();
  const language = useContext(ReadIn);
  const shown = wallClock(now, timeZone);
  const [typed, setTyped] = useState<string>();
  const setTo = (time: number): void => {
    setTyped(undefined);
    if (!Number.isNaN(time)) send({ do: "set-clock", at: new Date(time).toISOString() });
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
        {word.clock(zoneName(timeZone, language))}
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

/** `Japan Standard Time`; `日本標準時`. */
const zoneName = (timeZone: string, language: string): string =>
  new Intl.DateTimeFormat(language, { timeZone, timeZoneName: "longGeneric" })
    .formatToParts()
    .find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
