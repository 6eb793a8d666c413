import { useEffect, useRef } from "preact/hooks";
import type { CallView, ConversationEntry } from "../call-view.ts";
import { speechSeconds } from "../speech-seconds.ts";
import { useWords } from "./language.ts";
import { useLive } from "./sound/use-sound.ts";

export function Conversation({ call, busy }: { readonly call: CallView; readonly busy: boolean }) {
  const word = useWords();
  const log = useRef<HTMLDivElement>(null);
  const { conversation, ending } = call;
  const toEnd = (): void => log.current?.scrollTo({ top: log.current.scrollHeight });
  useEffect(toEnd, [conversation.length, ending]);
  useEffect(() => {
    // The newest words stay in sight when the keypad or the screen's own keyboard takes room.
    const sizes = new ResizeObserver(toEnd);
    if (log.current) sizes.observe(log.current);
    return () => sizes.disconnect();
  }, []);
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
      {conversation.map(
        // What is whispered to the agent the caller does not hear.
        (entry, index) => entry.who !== "agent" && <Bubble key={index} {...entry} />,
      )}
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
  return (
    <p class={`bubble ${who}`} aria-live={useLive(language)}>
      <span class="unseen">{who === "line" ? word.line : word.you}: </span>
      {as === "words" && <span {...(language && { lang: language })}>{text}</span>}
      {who === "line" && <small class="length"> {word.length(speechSeconds(text, language))}</small>}
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
