import type { PageLanguage, PanelProps } from "connect-simulator/page";
import { useEffect, useId, useState } from "preact/hooks";
import type { EditableSentence } from "../../rewording/line-wording.ts";
import type { WordingCommand, WordingState } from "../wording-state.ts";
import { words } from "../words/by-language.ts";
import "./wording.css";

/** The sentences that the line has said, to be typed anew and heard at once; the difference is a patch. */
export function Panel({
  state: { sentences, patch },
  language,
  act,
}: PanelProps<WordingState, WordingCommand>) {
  const word = words[language].wording;
  return (
    <section class="card wording" aria-labelledby="wording-title">
      <h2 id="wording-title">{word.title}</h2>
      <p class="hint">{word.about}</p>
      {sentences.length === 0 && <p class="nothing">{word.none}</p>}
      <ul>
        {sentences.map((sentence) => (
          <Sentence
            key={sentence.id}
            {...{ sentence, language }}
            say={(typed) => act({ id: sentence.id, typed })}
          />
        ))}
      </ul>
      {patch && <Patch {...{ patch, language }} restore={() => act("restore")} />}
    </section>
  );
}

interface SentenceProps {
  readonly sentence: EditableSentence;
  readonly language: PageLanguage;
  readonly say: (typed: string) => void;
}

function Sentence({ sentence: { id, text, now = text }, language, say }: SentenceProps) {
  const word = words[language].wording;
  const label = useId();
  const [typed, setTyped] = useState(now);
  useEffect(() => setTyped(now), [now]);
  return (
    <li>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          say(typed);
        }}
      >
        <label for={label}>
          <code>{id.replace(/^src\/wording\//, "").replace(/:\d+$/, "")}</code>
          {now !== text && <span class="count">{word.reworded}</span>}
        </label>
        <textarea
          id={label}
          rows={2}
          maxLength={1000}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {typed !== now && <button type="submit">{word.say}</button>}
        {now !== text && (
          <button type="button" onClick={() => say(text)}>
            {word.restore}
          </button>
        )}
      </form>
    </li>
  );
}

interface PatchProps {
  readonly patch: string;
  readonly language: PageLanguage;
  readonly restore: () => void;
}

function Patch({ patch, language, restore }: PatchProps) {
  const word = words[language].wording;
  return (
    <div class="patch">
      <h3>{word.patch}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <pre tabIndex={0}>{patch}</pre>
      <p class="hint">{word.apply}</p>
      <button type="button" onClick={() => download(patch)}>
        {word.take}
      </button>
      <button type="button" onClick={restore}>
        {word.restoreAll}
      </button>
    </div>
  );
}

function download(patch: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([patch], { type: "text/x-patch" }));
  link.download = "wording.patch";
  link.click();
  URL.revokeObjectURL(link.href);
}
