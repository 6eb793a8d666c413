import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { CallView, Invoked } from "../call-view.ts";
import { useWords } from "./language.ts";
import { recalled, remember } from "./remember.ts";
import "./workings.css";

const key = "workings";

interface Props {
  readonly call: CallView;
  readonly children: ComponentChildren;
}

/** What works behind the call: the block that it is at, the functions that it called, what bot and contact know by now. */
export function Workings({ call, children }: Props) {
  const word = useWords();
  const { block, understood, invoked, session, attributes, state } = call;
  const [open] = useState(() => recalled(key) === "open");
  return (
    <details
      class="workings"
      open={open}
      onToggle={({ currentTarget }) => remember(key, currentTarget.open ? "open" : "folded")}
    >
      <summary>
        <h2>{word.workings}</h2> <small>{word.workingsHint}</small>
      </summary>
      <div class="workings-grid">
        <section class="card" aria-labelledby="now-title">
          <h2 id="now-title">{word.now}</h2>
          {state === "none" && <p class="nothing">{word.nowNone}</p>}
          {block && (
            <p class="current">
              <strong>{block.id}</strong>
              <small>{block.action}</small>
            </p>
          )}
          {understood && understood.confidence > 0 && (
            <p class="understood">
              <small>{word.understood}</small> “{understood.utterance}”{" "}
              <small>{Math.round(understood.confidence * 100)} %</small>
            </p>
          )}
          <h2 id="functions-title">{word.functions}</h2>
          {invoked.length === 0 && <p class="nothing">{word.noFunctions}</p>}
          <ol class="functions" aria-labelledby="functions-title">
            {invoked.slice(0, 8).map((invocation, index) => (
              <li key={invoked.length - index}>
                <Invocation {...invocation} open={index === 0} />
              </li>
            ))}
          </ol>
        </section>
        <Attributes title={word.session} id="session" values={session} />
        <Attributes title={word.contact} id="contact" values={attributes} />
        {children}
      </div>
    </details>
  );
}

function Invocation({ name, milliseconds, attempts, event, open, ...outcome }: Invoked & { open: boolean }) {
  const word = useWords();
  const failed = outcome.error !== undefined;
  return (
    <details open={open} class={failed ? "failed" : ""}>
      <summary>
        <code>{name}</code>{" "}
        <small>
          {milliseconds} ms{attempts > 1 && `, ${attempts} ${word.attempts}`}
        </small>
      </summary>
      <p>{word.reply}</p>
      <Listing text={failed ? outcome.error : json(outcome.reply)} />
      <details>
        <summary>{word.event}</summary>
        <Listing text={json(event)} />
      </details>
    </details>
  );
}

function Listing({ text }: { readonly text: string | undefined }) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
  return <pre tabIndex={0}>{text}</pre>;
}

const json = (value: unknown): string => JSON.stringify(value, undefined, 1);

function Attributes({
  title,
  id,
  values,
}: {
  readonly title: string;
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}) {
  const word = useWords();
  const entries = Object.entries(values).filter(([, value]) => value !== "");
  return (
    <section class="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {entries.length === 0 && <p class="nothing">{word.none}</p>}
      <dl class="attributes">
        {entries.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd key={value}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
