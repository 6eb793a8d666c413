import type { CallView, ConversationEntry } from "../../call-view.ts";

/** What a call makes to be heard, one after the other. */
export type Sounding =
  | { readonly kind: "ringing"; readonly to: string | undefined }
  | {
      readonly kind: "words";
      readonly to: "caller" | "agent";
      /** One sentence: some voices break off in longer ones. */
      readonly text: string;
      readonly language: string;
    }
  | { readonly kind: "hang-up" };

/**
 * What is still to be heard, the present one first, when the call goes on from one view to the next. The caller's words
 * and keys cut off what is being said; so do their hanging up and another call. A call that is under way when it is first
 * seen is heard from its next sentence on.
 */
export function soundingsAfter(
  soundings: readonly Sounding[],
  before: CallView,
  now: CallView,
): readonly Sounding[] {
  const isNew = now.conversation.length < before.conversation.length || before.state === "none";
  if (now.state === "none") return [];
  if (isNew) return now.conversation.length === 0 ? [{ kind: "ringing", to: now.to }] : [];
  const fresh = now.conversation.slice(before.conversation.length);
  const cut = fresh.findLastIndex(isInterruption);
  const toSay = [...(cut < 0 ? soundings : []), ...fresh.slice(cut + 1).flatMap(sentencesOf)];
  if (now.state === "live" || before.state === "over") return toSay;
  switch (now.ending?.how) {
    case "hung-up":
      return [{ kind: "hang-up" }];
    case "transferred":
      return toSay;
    case "disconnected":
    case "returned":
    case "error":
    case undefined:
      return [...toSay, { kind: "hang-up" }];
  }
}

/** Whether the caller did something that the line stops talking for: silence is nothing of the kind. */
const isInterruption = ({ who, as }: ConversationEntry): boolean => who === "caller" && as !== "silence";

/** Of any language: a flow may name one that does not exist. */
const sentences = new Intl.Segmenter(undefined, { granularity: "sentence" });

function sentencesOf({ who, text, language }: ConversationEntry): readonly Sounding[] {
  if (who === "caller" || language === undefined) return [];
  return [...sentences.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== "")
    .map((sentence) => ({
      kind: "words",
      to: who === "agent" ? "agent" : "caller",
      ...{ text: sentence, language },
    }));
}
