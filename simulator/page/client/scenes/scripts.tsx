import { useEffect, useRef, useState } from "preact/hooks";
import { longestScript } from "../../page-line.ts";
import type { PageState, PlayedScript } from "../../page-update.ts";
import { send } from "../connection.ts";
import { useWords } from "../language.ts";
import "./scripts.css";

interface Props {
  readonly scripts: NonNullable<PageState["scripts"]>;
  readonly busy: boolean;
}

/** Begins a scripted call, one that comes with the line or a file, and plays it step by step. */
export function Scripts({ scripts: { names, now }, busy }: Props) {
  const word = useWords();
  const [name, setName] = useState(names[0] ?? "");
  const [tooLong, setTooLong] = useState("");
  const open = async (file: File | undefined): Promise<void> => {
    setTooLong("");
    if (!file) return;
    const text = file.size > longestScript * 4 ? undefined : await file.text();
    if (text === undefined || text.length > longestScript) setTooLong(word.tooLong(file.name));
    else send({ do: "begin-script-file", file: file.name, text });
  };
  return (
    <details class="scripts">
      <summary>{word.scripts}</summary>
      <p class="hint">{word.scriptsHint}</p>
      <div class="choose">
        <label>
          {word.chooseScript}
          <select value={name} onChange={({ currentTarget }) => setName(currentTarget.value)}>
            {names.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => send({ do: "begin-script", name })}>
          {word.begin}
        </button>
        <label>
          {word.openFile}
          <input
            type="file"
            accept=".yaml,.yml"
            onChange={({ currentTarget }) => {
              // What was wrong with a file can be mended, and the same file be chosen again.
              open(currentTarget.files?.[0]).catch(() => undefined);
              currentTarget.value = "";
            }}
          />
        </label>
      </div>
      <p role="alert">{tooLong}</p>
      {now && <Played key={now.title} script={now} busy={busy} />}
    </details>
  );
}

/** How long what was said can be read before the next step is played, in milliseconds. */
const pause = 700;

function Played({ script, busy }: { readonly script: PlayedScript; readonly busy: boolean }) {
  const word = useWords();
  const { title, steps, next, deviation } = script;
  const [playing, setPlaying] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (list.current && current) list.current.scrollTop = current.offsetTop - list.current.clientHeight / 2;
  }, [next]);
  useEffect(() => {
    if (next === undefined) setPlaying(false);
    if (!playing || busy || next === undefined) return;
    const timer = setTimeout(send, pause, { do: "next-step" });
    return () => clearTimeout(timer);
  }, [playing, busy, next]);
  const at = deviation?.line ?? next;
  return (
    <div class="played">
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <ol ref={list} tabIndex={0} aria-label={word.steps}>
        {steps.map(({ line, text }) => (
          <li
            key={line}
            class={line === deviation?.line ? "astray" : ""}
            {...(line === at && { "aria-current": "step" as const })}
          >
            <code>{text}</code>
          </li>
        ))}
      </ol>
      <div class="buttons">
        <button
          type="button"
          aria-disabled={next === undefined}
          onClick={() => next !== undefined && send({ do: "next-step" })}
        >
          {word.nextStep}
        </button>
        <button
          type="button"
          aria-disabled={next === undefined}
          onClick={() => setPlaying(!playing && next !== undefined)}
        >
          {playing ? word.stop : word.playAll}
        </button>
      </div>
      <p role="status">
        {deviation &&
          word.wentAnotherWay(deviation.line, deviation.expected, deviation.heard.join(" / ") || "–")}
        {!deviation && next === undefined && word.wentAsScripted}
      </p>
    </div>
  );
}
