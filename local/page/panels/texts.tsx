import type { PanelProps } from "connect-simulator/page";
import type { LocalLine } from "../../line/index.ts";
import { words } from "../words/by-language.ts";
import { whose } from "./whose.ts";
import "./texts.css";

export interface SentTexts {
  readonly sms: Awaited<ReturnType<LocalLine["sms"]>>;
  readonly items: Awaited<ReturnType<LocalLine["items"]>>;
}

/** The caller's text messages, the newest first; those of this call are marked. */
export function Panel({ state: { sms, items }, before, call, caller, language }: PanelProps<SentTexts>) {
  const word = words[language];
  const number = whose(items, { call, caller });
  const texts = sms
    .map((text, index) => ({ ...text, index, isNew: before !== undefined && index >= before.sms.length }))
    .filter(({ to }) => to === number)
    .reverse();
  return (
    <section class="card texts" aria-labelledby="texts-title">
      <h2 id="texts-title">
        {word.texts} <span class="count">{texts.length}</span>
      </h2>
      {texts.length === 0 && <p class="nothing">{word.noTexts}</p>}
      <ol
        // What comes in a call is announced; what somebody has who is chosen is not.
        aria-live={before === undefined ? "off" : "polite"}
      >
        {texts.map(({ index, message, isNew }) => (
          <li key={index} class={isNew ? "new" : ""}>
            {isNew && <strong>{word.newText}</strong>}
            <p>{message}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
