import { type Branch, branchesOf } from "../flow/coverage.ts";
import type { Block, Flow } from "../flow/flow.ts";
import type { BlockSource, FlowSource } from "../flow/flow-source.ts";

/** A flow that loads, with all that its findings rest on. */
export interface CheckedFlow {
  readonly flow: Flow;
  readonly sources: ReadonlyMap<string, BlockSource>;
  /** The branches of each block. */
  readonly branches: ReadonlyMap<string, readonly Branch[]>;
  /** The blocks that a call can come to. */
  readonly reached: ReadonlySet<string>;
}

/** Something that a flow's makers should know. A hint may well be meant so. */
export interface Finding {
  readonly level: "problem" | "hint";
  /** None where it is about the whole flow. */
  readonly block?: string;
  readonly what: string;
  readonly cure: string;
}

export function checkedFlow(flow: Flow, { Actions }: FlowSource): CheckedFlow {
  const branches = new Map([...flow.blocks.keys()].map((id): [string, Branch[]] => [id, []]));
  for (const branch of branchesOf(flow)) branches.get(branch.block)?.push(branch);
  return {
    ...{ flow, branches, sources: new Map(Actions.map((source) => [source.Identifier, source])) },
    reached: reachedFrom([flow.start.id], (id) => branches.get(id)?.map(({ to }) => to) ?? []),
  };
}

/** All that can be come to from there, step by step. */
export function reachedFrom(
  from: readonly string[],
  stepsFrom: (id: string) => readonly string[],
): ReadonlySet<string> {
  const reached = new Set(from);
  // A set is gone through with what is added to it meanwhile.
  for (const id of reached) for (const next of stepsFrom(id)) reached.add(next);
  return reached;
}

/** The blocks that a call can come to, in the flow's order. */
export const reachedBlocks = ({ flow, reached }: CheckedFlow): readonly Block[] =>
  [...flow.blocks.values()].filter(({ id }) => reached.has(id));
