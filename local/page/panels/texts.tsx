import type { PanelProps } from "connect-simulator/page";
import type { LocalLine } from "../../line/index.ts";
import { words } from "../words/by-language.ts";
import "./texts.css";

export interface SentTexts extends Pick<LocalLine, "customers"> {
  readonly sms: Awaited<ReturnType<LocalLine["sms"]>>;
}

/** Every text that was sent, the oldest first. */
export function Panel({ state: { sms, customers }, language }: PanelProps<SentTexts>) {
  const word = words[language];
  const nameOf = (to: string): string => customers.find(({ phone }) => phone === to)?.name ?? "";
  return (
    <section class="card texts" aria-labelledby="texts-title">
      <h2 id="texts-title">
        {word.texts} <span class="count">{sms.length}</span>
      </h2>
      {sms.length === 0 && <p class="nothing">{word.noTexts}</p>}
      <ol aria-live="polite">
        {sms.map(({ to, message }, index) => (
          <li key={index}>
            <small>
              {nameOf(to)} {to}
            </small>
            <p>{message}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
