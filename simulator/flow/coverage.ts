import type { CallEvent } from "./call-event.ts";
import type { Block, Flow } from "./flow.ts";

/** A way out of a block. An error that leads where the block goes anyway is no way of its own. */
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

/** What of a flow some calls went through, by their events. */
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

export const branchesOf = ({ blocks }: Flow): readonly Branch[] => [...blocks.values()].flatMap(waysOut);

function waysOut({ id, goesOn, next, errors, conditions }: Block): readonly Branch[] {
  const onward = goesOn ? next : undefined;
  const apart = [...errors].filter(([, to]) => to !== onward);
  const along = [...errors].filter(([, to]) => to === onward).map(([name]) => name);
  return [
    ...(onward === undefined ? [] : [{ block: id, names: ["NextAction", ...along], to: onward }]),
    ...conditions.map(({ operator, operand, to }) => ({ block: id, names: [`${operator} ${operand}`], to })),
    ...apart.map(([name, to]) => ({ block: id, names: [name], to })),
  ];
}

const sorted = <T>(all: readonly T[], seen: (one: T) => boolean): Travelled<T> => ({
  travelled: all.filter(seen),
  missed: all.filter((one) => !seen(one)),
});
