import type { PanelProps } from "connect-simulator/page";
import type { LocalLine } from "../../line/index.ts";
import { words } from "../words/by-language.ts";
import { whose } from "./whose.ts";
import "./texts.css";

type SentTexts = Awaited<ReturnType<LocalLine["sms"]>>;

/** The caller's text messages, the newest first; those of this call are marked. */
export function Panel({ state: sms, before, call, caller, language }: PanelProps<SentTexts>) {
  const word = words[language];
  const number = whose({ call, caller });
  const texts = sms
    .map((text, index) => ({ ...text, index, isNew: before !== undefined && index >= before.length }))
    .filter(({ to }) => to === number)
    .reverse();
  return (
    <section class="card texts" aria-labelledby="texts-title">
      <h2 id="texts-title">
        {word.texts} <span class="count">{texts.length}</span>
      </h2>
      {texts.length === 0 && <p class="nothing">{word.noTexts}</p>}
      <ol>
        {texts.map(({ index, message, isNew }) => (
          <li key={index} class={isNew ? "new" : ""}>
            {isNew && <strong>{word.newText}</strong>}
            <p>{message}</p>
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {texts.flatMap(({ isNew, message }) => (isNew ? [`${word.newText}: ${message}`] : []))[0]}
      </p>
    </section>
  );
}
