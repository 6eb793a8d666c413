import type { ParameterReader } from "./parameter-reader.ts";

/** How a block of the old console reads in the flow language: as today's console exports the same block. */
export interface Conversion {
  readonly type: string;
  /** What is undefined in there is left out. */
  readonly parameters?: (given: ParameterReader) => Readonly<Record<string, unknown>>;
  /** Where branches lead by, besides `Success`, `Error` and `NoMatch`, which are the same everywhere. */
  readonly ways?: Readonly<Record<string, Way>>;
  /** It had no branch for an error, and so went on whatever happened. */
  readonly goesOn?: true;
  /** Its branches have percentages, and in the flow language a rising chain of them. */
  readonly chain?: true;
}

export type Conversions = Readonly<Record<string, Conversion>>;

/** An error, a condition on the block's result, or the condition that the branch has itself. */
export type Way =
  | { readonly error: string }
  | { readonly operator: string; readonly operand: string }
  | "itself";

export const equals = (operand: string): Way => ({ operator: "Equals", operand });
export const error = (type: string): Way => ({ error: type });

/** The queue that a block names, or the agent's own. */
export const queueOf = (given: ParameterReader) => ({
  QueueId: given.text("Queue"),
  AgentId: given.text("Agent"),
});
