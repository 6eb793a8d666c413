import { entriesOf } from "../entries-of.ts";
import { type ParameterReader, parameterReader } from "./parameter-reader.ts";

/** A block of the old console's export. */
export interface LegacyModule {
  readonly id: string;
  /** With its target, where it has one, or else what its first branch asks: `Transfer:Queue`. */
  readonly types: readonly string[];
  readonly branches: readonly LegacyBranch[];
  readonly parameters: ParameterReader;
  readonly metadata: unknown;
}

export interface LegacyBranch {
  /** `Success`, `Error`, `NoMatch`, `Timeout`; `Evaluate` where a condition decides. */
  readonly condition: string;
  readonly operator: string;
  readonly value: string;
  readonly to: string;
}

export function legacyModule(source: unknown): LegacyModule {
  const { id, type, target, branches, parameters, metadata } = entriesOf(source);
  const ways = listOf(branches).map(entriesOf);
  const { condition: first } = entriesOf(ways[0]);
  return {
    id: String(id),
    types: [`${type}:${target ?? first}`, String(type)],
    branches: ways.map(({ condition, conditionType, conditionValue, transition }) => ({
      condition: String(condition),
      operator: String(conditionType),
      value: String(conditionValue),
      to: String(transition),
    })),
    parameters: parameterReader(listOf(parameters).map(entriesOf)),
    metadata,
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
