import * as z from "zod/mini";
import type { BlockContext } from "../block-context.ts";
import { only, staticText, target, text } from "../parameters.ts";

/** What a block may say: text, SSML, a recorded prompt or a sound file. */
export const promptParameters = {
  Text: z.optional(text),
  SSML: z.optional(text),
  PromptId: z.optional(target),
  Media: z.optional(
    only({ Uri: text, SourceType: z.optional(staticText), MediaType: z.optional(staticText) }),
  ),
};

export const promptNames = ["Text", "SSML", "PromptId", "Media"] as const;

interface Prompt {
  readonly Text?: string | undefined;
  readonly SSML?: string | undefined;
  readonly PromptId?: string | undefined;
  readonly Media?: { readonly Uri: string } | undefined;
}

/**
 * The words of a prompt; of a sound nobody wrote down, its name in brackets. A text that begins with `<speak>` is SSML
 * (guide: play). A chat has texts alone, so that there is nothing to say of a sound.
 */
export function wordsOf({ Text, SSML, PromptId, Media }: Prompt, context: BlockContext): string {
  if (Text !== undefined) return spokenIf(/^\s*<speak\b/, context.fill(Text));
  if (SSML === undefined && context.data.Channel !== "VOICE") return "";
  if (SSML !== undefined) return spoken(context.fill(SSML));
  if (PromptId !== undefined) {
    const id = context.fill(PromptId);
    return context.resources.prompts.find(id) ?? (id && `[prompt ${id}]`);
  }
  return Media ? `[${context.fill(Media.Uri)}]` : "";
}

const spokenIf = (ssml: RegExp, words: string): string => (ssml.test(words) ? spoken(words) : words);

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What parts the words around it; other tags stand within a sentence. */
const pause = /<(break|\/?[ps])\b[^<>]*>/g;

const spoken = (ssml: string): string =>
  ssml
    .replace(pause, " ")
    .replace(/<[^<>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? "")
    .replace(/\s+/g, " ")
    .trim();

/** Characters that Connect speaks at most. */
export const longestText = 6000;
