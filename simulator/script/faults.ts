/**
 * What can happen to any function: `answers nothing` is a reply without a word in it; `answers late`, that the work is
 * done and stored, but the answer comes when nobody waits for it any more.
 */
export const functionFaults = [
  "hangs",
  "throws",
  "answers rubbish",
  "answers nothing",
  "answers late",
] as const;
export type FunctionFault = (typeof functionFaults)[number];

/** Something that goes wrong during a call: `{ target: "look-up-order", how: "hangs" }`. */
export interface Fault {
  readonly target: string;
  readonly how: string;
}

/** A block that fails instead of running, as when Connect itself is in trouble: one of a line's services. */
export interface BlockFault {
  readonly target: `block ${string}`;
  readonly how: "fails";
}

export const blockFault = (block: string): BlockFault => ({ target: `block ${block}`, how: "fails" });

const fullQueue = { target: "queue", how: "is full" } as const;

/** All that can be made to go wrong on a line. */
export interface KnownFaults<OneFault extends Fault = Fault> {
  readonly all: readonly OneFault[];
  /** What there is to write, in short. */
  readonly summary: string;
  /** The fault that a text names: `look-up-order hangs`. */
  named(text: string): OneFault | undefined;
}

/**
 * The faults of a line: each of its functions by what can happen to any function and what else can happen to these, the
 * services behind them, and that the queue is full.
 */
export function knownFaults<
  const Name extends string,
  const How extends string = never,
  const Service extends Fault = never,
>(
  functions: readonly Name[],
  more: { readonly functionFaults?: readonly How[]; readonly services?: readonly Service[] } = {},
): KnownFaults<
  | { readonly target: Name; readonly how: FunctionFault | How }
  | Service
  | { readonly target: "queue"; readonly how: "is full" }
> {
  const hows = [...functionFaults, ...(more.functionFaults ?? [])];
  const others = [...(more.services ?? []), fullQueue];
  const all = [...functions.flatMap((target) => hows.map((how) => ({ target, how }))), ...others];
  return {
    all,
    summary: [
      ...(functions.length > 0 ? [`${functions.join(", ")} with ${hows.join(", ")}`] : []),
      [
        ...new Set(others.map(({ target, how }) => `${target.replace(/^block .*/, "block NAME")} ${how}`)),
      ].join(", "),
    ].join("; "),
    named(text) {
      const words = text.trim().replace(/\s+/g, " ");
      return all.find(({ target, how }) => words === `${target} ${how}`);
    },
  };
}
