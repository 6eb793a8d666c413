import type * as z from "zod/mini";
import type { Block, Flow } from "./flow.ts";
import { flowJson } from "./flow-json.ts";
import { type FlowSource, flowSource } from "./flow-source.ts";
import { FlowUnreadable } from "./flow-unreadable.ts";
import { readBlock } from "./read-block.ts";

/**
 * Reads a flow in the Amazon Connect flow language, as an object or as text, in any form that `flowsIn` knows. `name`
 * is what it goes by where its metadata has none.
 * @throws {FlowUnreadable} with everything that is wrong, block by block.
 */
export function readFlow(source: unknown, name = "the flow"): Flow {
  const value = flowJson(source, name);
  const read = flowSource.safeParse(value);
  if (!read.success)
    throw new FlowUnreadable(
      name,
      read.error.issues.map((issue) => located(issue, value)),
    );

  const { data } = read;
  const problems: string[] = [];
  const blocks = new Map<string, Block>();
  for (const one of data.Actions) {
    const block = readBlock(one, problems);
    if (blocks.has(one.Identifier)) problems.push(`block ${one.Identifier} is there twice`);
    if (block) blocks.set(block.id, block);
  }
  problems.push(...danglingBranches(data));
  const start = blocks.get(data.StartAction);
  if (problems.length > 0 || !start) throw new FlowUnreadable(data.Metadata?.name ?? name, problems);
  return { name: data.Metadata?.name ?? name, start, blocks };
}

/** An issue with the block it is about, by name. */
function located({ path, message }: z.core.$ZodIssue, flow: unknown): string {
  const [list, index, ...rest] = path;
  const blocks: unknown = typeof flow === "object" && flow !== null && "Actions" in flow ? flow.Actions : [];
  const block: unknown = list === "Actions" && Array.isArray(blocks) ? blocks[Number(index)] : undefined;
  if (typeof block !== "object" || block === null)
    return [path.join("."), message].filter(Boolean).join(": ");
  const id = "Identifier" in block ? String(block.Identifier) : `number ${Number(index) + 1}`;
  return `block ${id}: ${[rest.join("."), message].filter(Boolean).join(": ")}`;
}

/** Branches that lead to no block. */
function danglingBranches({ StartAction, Actions }: FlowSource): readonly string[] {
  const ids = new Set(Actions.map(({ Identifier }) => Identifier));
  const dangling = Actions.flatMap(({ Identifier, Transitions: { NextAction, Errors, Conditions } }) =>
    [NextAction || undefined, ...[...Errors, ...Conditions].map((branch) => branch.NextAction)]
      .filter((to) => to !== undefined && !ids.has(to))
      .map((to) =>
        to
          ? `block ${Identifier} leads to ${to}, and there is no such block`
          : `block ${Identifier} has a branch that is connected to nothing: connect it in the flow designer`,
      ),
  );
  return ids.has(StartAction)
    ? dangling
    : [`it starts at ${StartAction}, and there is no such block`, ...dangling];
}
