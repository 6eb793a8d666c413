import type { CallEvent } from "./call-event.ts";
import type { Block, Flow } from "./flow.ts";

/** A branch of a block. An error that leads where the block goes anyway is no branch of its own. */
export interface Branch {
  readonly block: string;
  /** `NextAction`, `Equals 1`, `NoMatchingError`. */
  readonly names: readonly string[];
  readonly to: string;
}

export interface Coverage {
  readonly blocks: Travelled<string>;
  readonly branches: Travelled<Branch>;
  /** All of it was travelled. */
  readonly complete: boolean;
}

export interface Travelled<T> {
  readonly travelled: readonly T[];
  readonly missed: readonly T[];
}

/**
 * What of a flow some calls went through, by their events. The flow is one of the line's `flows`, or `readFlow` makes
 * it of the source.
 *
 * @example
 * ```ts
 * import { coverageOf, phoneLine } from "connect-simulator";
 *
 * export async function missedByACallOf(source: string): Promise<readonly string[]> {
 *   const { call, flows } = phoneLine({ flow: source });
 *   const { events } = await call({ from: "+819012345678" });
 *   return flows.flatMap((flow) => coverageOf(flow, events).blocks.missed);
 * }
 * ```
 */
export function coverageOf(flow: Flow, events: Iterable<CallEvent>): Coverage {
  const entered = new Set<string>();
  const taken = new Set<string>();
  for (const event of events) {
    if (event.type === "entered" && event.flow === flow.name) entered.add(event.block);
    if (event.type === "took" && event.flow === flow.name) taken.add(`${event.block}\n${event.branch}`);
  }
  const blocks = sorted([...flow.blocks.keys()], (id) => entered.has(id));
  const branches = sorted(branchesOf(flow), ({ block, names }) =>
    names.some((name) => taken.has(`${block}\n${name}`)),
  );
  return { blocks, branches, complete: blocks.missed.length + branches.missed.length === 0 };
}

export const branchesOf = ({ blocks }: Flow): readonly Branch[] =>
  [...blocks.values()].flatMap(branchesOfBlock);

function branchesOfBlock({ id, goesOn, next, errors, conditions }: Block): readonly Branch[] {
  const target = goesOn ? next : undefined;
  const apart = [...errors].filter(([, to]) => to !== target);
  const along = [...errors].filter(([, to]) => to === target).map(([name]) => name);
  return [
    ...(target === undefined ? [] : [{ block: id, names: ["NextAction", ...along], to: target }]),
    ...conditions.map(({ operator, operand, to }) => ({ block: id, names: [`${operator} ${operand}`], to })),
    ...apart.map(([name, to]) => ({ block: id, names: [name], to })),
  ];
}

const sorted = <T>(all: readonly T[], seen: (one: T) => boolean): Travelled<T> => ({
  travelled: all.filter(seen),
  missed: all.filter((one) => !seen(one)),
});
