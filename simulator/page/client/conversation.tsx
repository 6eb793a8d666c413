import { useEffect, useRef } from "preact/hooks";
import type { CallView, ConversationEntry } from "../call-view.ts";
import { useWords } from "./language.ts";
import { useLive } from "./sound/use-sound.ts";

export function Conversation({ call, busy }: { readonly call: CallView; readonly busy: boolean }) {
  const word = useWords();
  const log = useRef<HTMLDivElement>(null);
  const { conversation, ending } = call;
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [conversation.length, ending]);
  return (
    <div
      class="conversation"
      role="log"
      aria-live="polite"
      aria-label={word.conversation}
      ref={log}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
    >
      {conversation.map((entry, index) => (
        <Bubble key={index} {...entry} />
      ))}
      {busy && call.state === "live" && !call.waits && <p class="note">{word.speaking}</p>}
      {ending && (
        <p class="note ending">
          {word.over[ending.how]} {ending.reason}
        </p>
      )}
    </div>
  );
}

function Bubble({ who, text, as, language }: ConversationEntry) {
  const word = useWords();
  const name = { line: word.line, caller: word.you, agent: word.whisper }[who];
  return (
    <p class={`bubble ${who}`} aria-live={useLive(language)}>
      <span class={who === "agent" ? "about" : "unseen"}>{name}: </span>
      {as === "words" && <span {...(language && { lang: language })}>{text}</span>}
      {as === "silence" && <em>{word.silent}</em>}
      {as === "keys" && (
        <>
          <span class="unseen">{word.pressed} </span>
          {[...text].map((key, index) => (
            <kbd key={index}>{key}</kbd>
          ))}
        </>
      )}
    </p>
  );
}
