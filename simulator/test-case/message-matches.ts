import { fill } from "../flow/reference.ts";
import type { ExpectedMessage } from "./events.ts";
import { plain, similarFrom, similarity } from "./similarity.ts";

/** Something that the line said; `promptId` where it was a recorded prompt. */
export interface Message {
  readonly text: string;
  readonly promptId?: string;
}

/**
 * Whether this was waited for. Connect hears what is said in a row as one message or as several, by its pauses; so the
 * last one may fit alone, or together with what was said right before it.
 */
export function messageMatches(
  { Text, SSML, PromptId, Media, MatchingCriteria }: ExpectedMessage,
  said: readonly Message[],
  data: object,
  same: (expected: string, used: string) => boolean,
): boolean {
  const last = said.at(-1);
  if (!last) return false;
  if (PromptId !== undefined) return last.promptId !== undefined && same(PromptId, last.promptId);
  if (Media) return last.text.includes(Media.Uri);
  const expected = oneLine(Text === undefined ? withoutTags(fill(SSML ?? "", data)) : fill(Text, data));
  return [last.text, said.map(({ text }) => text).join(" ")].some((heard) =>
    MatchingCriteria?.Type === "Inclusion"
      ? oneLine(heard).includes(expected)
      : plain(heard).includes(plain(expected)) || similarity(heard, expected) >= similarFrom,
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
const withoutTags = (ssml: string): string => ssml.replace(/<[^<>]*>/g, " ");
