import { type Action, type ContactFlow, targetsOf } from "connect-simulator/flow-language";

/** A check looks at a flow and says what is wrong with it, in a sentence each. */
export type FlowCheck = (flow: ContactFlow) => readonly string[];

export interface Transition {
  readonly from: Action;
  readonly to: string;
  /** `next`, `error NAME` or `is VALUE`. */
  readonly by: string;
}

/** Every transition of a block. Where there are conditions, or the call leaves, `NextAction` only repeats one of them. */
export function transitionsOf(from: Action): readonly Transition[] {
  const { NextAction, Errors = [], Conditions = [] } = from.Transitions;
  const plain = NextAction && Conditions.length === 0 && from.Type !== "TransferContactToQueue";
  return [
    ...(plain ? [{ from, to: NextAction, by: "next" }] : []),
    ...Conditions.map(({ NextAction: to, Condition }) => ({ from, to, by: `is ${Condition.Operands[0]}` })),
    ...Errors.map(({ NextAction: to, ErrorType }) => ({ from, to, by: `error ${ErrorType}` })),
  ];
}

export const allTransitions = ({ Actions }: ContactFlow): readonly Transition[] =>
  Actions.flatMap(transitionsOf);

/** The transitions by the block that they come from. */
export function transitionsByBlock(ways: readonly Transition[]): ReadonlyMap<string, readonly Transition[]> {
  const found = new Map<string, Transition[]>();
  for (const way of ways) found.set(way.from.Identifier, [...(found.get(way.from.Identifier) ?? []), way]);
  return found;
}

/** The blocks that can be reached from there, itself included. */
export function reachableFrom(flow: ContactFlow, start: string): ReadonlySet<string> {
  const blocks = new Map(flow.Actions.map((action) => [action.Identifier, action]));
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const block = blocks.get(id);
    if (!block || seen.has(id)) continue;
    seen.add(id);
    open.push(...targetsOf(block));
  }
  return seen;
}

/** All texts in a block's parameters, with the path to each. */
export function parametersOf({ Parameters }: Action): readonly (readonly [string, unknown])[] {
  const walk = (value: unknown, path: string): readonly (readonly [string, unknown])[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => walk(inner, path ? `${path}.${key}` : key))
      : [[path, value]];
  return walk(Parameters, "");
}

/** What a block reads, of that place: `referencesIn(block, "External")` gives the keys of `$.External.…`. */
export function referencesIn(action: Action, place: string): readonly string[] {
  const path = new RegExp(String.raw`\$\.${place}\.(\w+)`, "g");
  return parametersOf(action).flatMap(([, value]) =>
    [...String(value).matchAll(path)].map(([, key = ""]) => key),
  );
}

/** The name in a token that stands for an ARN: `{{queue}}`. */
export const tokenIn = (value: unknown): string => /^\{\{([\w-]+)\}\}$/.exec(String(value))?.[1] ?? "";
