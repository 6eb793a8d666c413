/** A block without what it does: what it is, and where it leads. */
export interface BlockData {
  readonly id: string;
  readonly type: string;
  /** Where it goes when neither an error nor a condition decides; none for a block that ends the flow. */
  readonly next: string | undefined;
  readonly errors: ReadonlyMap<string, string>;
  /** In order: the first that holds decides. */
  readonly conditions: readonly Condition[];
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
