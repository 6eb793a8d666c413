import type { FlowType } from "./flow-type.ts";

/** A flow that a file holds, in the language of Version 2019-10-30. */
export interface FoundFlow {
  /** The name it is told to have, in the file or in its metadata, or else the place where it stands. */
  readonly name: string;
  readonly kind: FlowType;
  /** Nothing tells the kind: it is what the blocks look like. */
  readonly kindGuessed: boolean;
  /** Its ARN or id, where the file tells it. */
  readonly id: string | undefined;
  /** Its name and kind are in its metadata. Undefined where there are problems. */
  readonly content: unknown;
  /** What of it was left out when it was put into this language, with the block. */
  readonly notes: readonly string[];
  /** Why it cannot be read, with what would help; empty if it can. */
  readonly problems: readonly string[];
}
