import { basename } from "node:path";
import { reachedFrom } from "../check/checked-flow.ts";
import type { DrawnFlow } from "../drawing/drawing-options.ts";
import { phasingOf } from "../drawing/phasing.ts";
import { flowJson } from "../flow/flow-json.ts";
import { type BlockSource, flowSource } from "../flow/flow-source.ts";
import { type Action, type Parameters, targetsOf } from "../flow-language/index.ts";
import { needsOf } from "./needs-of.ts";

/** Somebody's flow as pictures take it. */
export interface FlowToDraw {
  readonly flow: DrawnFlow;
  /** What the console calls the things that it names. */
  readonly words: Readonly<Record<string, string>>;
}

export function flowToDraw(source: unknown, name: string): FlowToDraw {
  const { Actions, Metadata, StartAction } = flowSource.parse(flowJson(source, name));
  const labels = needsOf(source, name).flatMap((need) => (need.label ? [[need.name, need.label]] : []));
  return {
    flow: {
      Metadata: { name: Metadata?.name ?? basename(name) },
      Actions: inOrder(Actions.map(drawn), StartAction),
    },
    words: Object.fromEntries(labels),
  };
}

/** The blocks as a call may meet them, for exports have them in any order. Who names blocks by phase has put them in one. */
function inOrder(blocks: readonly Action[], start: string): readonly Action[] {
  if (phasingOf(blocks)(start) !== "") return blocks;
  const byId = new Map(blocks.map((block) => [block.Identifier, block]));
  const met = reachedFrom([start], (id) => {
    const block = byId.get(id);
    return block ? targetsOf(block) : [];
  });
  return [
    ...new Set([...met].flatMap((id) => byId.get(id) ?? [])),
    ...blocks.filter(({ Identifier }) => !met.has(Identifier)),
  ];
}

const drawn = ({
  Parameters: parameters,
  Transitions: { NextAction, ...others },
  ...block
}: BlockSource): Action => ({
  ...block,
  Parameters: asParameters(parameters),
  Transitions: { ...others, ...(NextAction && { NextAction }) },
});

const asParameters = (value: unknown): Parameters =>
  Object.fromEntries(Object.entries(value ?? {}).map(([name, one]) => [name, asParameter(one)]));

function asParameter(value: unknown): Parameters[string] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === "object" && value !== null ? asParameters(value) : String(value ?? "");
}
