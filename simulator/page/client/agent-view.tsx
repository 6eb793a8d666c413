import { agentFacts } from "../agent-facts.ts";
import type { CallView } from "../call-view.ts";
import type { AgentField } from "../page-line.ts";
import { useLabel, useWords } from "./language.ts";
import "./agent-view.css";

interface Props {
  readonly call: CallView;
  /** Of the contact's attributes; all of them, unless told. */
  readonly fields: readonly AgentField[] | undefined;
}

/** What the person gets who takes the call: what is whispered to them, and the case on their screen. */
export function AgentView({ call, fields }: Props) {
  const word = useWords();
  const text = useLabel();
  const { transferredTo, attributes, conversation } = call;
  const whisper = conversation.filter(({ who }) => who === "agent");
  if (transferredTo === undefined && whisper.length === 0) return null;
  return (
    <section class="card agent-view" aria-labelledby="agent-title">
      <h2 id="agent-title">
        {word.agent} <small>{transferredTo}</small>
      </h2>
      {whisper.length > 0 && (
        <blockquote>
          <small>{word.whisper}</small>
          {whisper.map(({ text: said, language }, index) => (
            <p key={index} lang={language}>
              {said}
            </p>
          ))}
        </blockquote>
      )}
      <dl>
        {agentFacts(attributes, fields).map(({ attribute, label, value }) => (
          <div key={attribute}>
            <dt>{text(label)}</dt>
            <dd>{text(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
