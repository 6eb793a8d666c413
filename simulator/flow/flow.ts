import type { BlockContext } from "./block-context.ts";
import type { BlockOutcome } from "./block-outcome.ts";
import type { FlowKind } from "./flow-kind.ts";

/** A flow that was read and found sound: every block is known, and every branch leads to one. */
export interface Flow {
  /** The name of its metadata, or the one it goes by here. */
  readonly name: string;
  readonly start: Block;
  readonly blocks: ReadonlyMap<string, Block>;
}

export interface Block {
  readonly id: string;
  readonly type: string;
  /** Where it goes when neither an error nor a condition decides; none for a block that ends the flow. */
  readonly next: string | undefined;
  readonly errors: ReadonlyMap<string, string>;
  /** In order: the first that holds decides. */
  readonly conditions: readonly Condition[];
  /** The kinds of flow that it may stand in; any where nothing is said. */
  readonly flows: readonly FlowKind[] | undefined;
  /** Whether the flow goes on with `next` once the block has succeeded. */
  readonly goesOn: boolean;
  readonly run: (context: BlockContext) => BlockOutcome | Promise<BlockOutcome>;
}

export interface Condition {
  readonly operator: Operator;
  readonly operand: string;
  readonly to: string;
}

export const operators = [
  "Equals",
  "TextStartsWith",
  "TextEndsWith",
  "TextContains",
  "NumberGreaterThan",
  "NumberGreaterOrEqualTo",
  "NumberLessThan",
  "NumberLessOrEqualTo",
  "KeyExists",
] as const;
export type Operator = (typeof operators)[number];
