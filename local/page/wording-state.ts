import type { EditableSentence } from "../rewording/line-wording.ts";

/** What the panel of sentences shows. */
export interface WordingState {
  /** What was said and texted of late. */
  readonly sentences: readonly EditableSentence[];
  /** What has been reworded, as a patch of the sources. */
  readonly patch: string;
}

/** What the panel asks of the line. */
export type WordingCommand = { readonly id: string; readonly typed: string } | "restore";
