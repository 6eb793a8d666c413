import type { BlockContext } from "./block-context.ts";
import type { BlockData } from "./block-data.ts";
import type { BlockOutcome } from "./block-outcome.ts";
import type { FlowKind } from "./flow-kind.ts";

/** A flow that was read and found sound: every block is known, and every branch leads to one. */
export interface Flow {
  /** The name of its metadata, or the one it goes by here. */
  readonly name: string;
  readonly start: Block;
  readonly blocks: ReadonlyMap<string, Block>;
}

export interface Block extends BlockData {
  /** The kinds of flow that it may stand in; any where nothing is said. */
  readonly flows: readonly FlowKind[] | undefined;
  /** Whether the flow goes on with `next` once the block has succeeded. */
  readonly goesOn: boolean;
  readonly run: (context: BlockContext) => BlockOutcome | Promise<BlockOutcome>;
}
