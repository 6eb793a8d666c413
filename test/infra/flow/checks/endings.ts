import type { Action } from "connect-simulator/flow-language";
import {
  allTransitions,
  type FlowCheck,
  reachableFrom,
  type Transition,
  transitionsByBlock,
} from "./graph.ts";

const leaves = ({ Type }: Action) =>
  ["TransferContactToQueue", "DisconnectParticipant", "EndFlowExecution"].includes(Type);

/** Every path ends in a transfer, or in a goodbye before hanging up. */
export const everyPathEnds: FlowCheck = (flow) => {
  const ends = new Set(flow.Actions.filter(leaves).map(({ Identifier }) => Identifier));
  const hangUps = new Set(
    flow.Actions.filter(({ Type }) => Type === "DisconnectParticipant").map(({ Identifier }) => Identifier),
  );
  return [
    ...flow.Actions.filter(
      ({ Identifier }) => ![...reachableFrom(flow, Identifier)].some((id) => ends.has(id)),
    ).map(({ Identifier }) => `from ${Identifier} the call never ends`),
    ...flow.Actions.filter((action) => !leaves(action) && !action.Transitions.NextAction).map(
      ({ Identifier }) => `${Identifier} goes nowhere`,
    ),
    ...allTransitions(flow)
      .filter(({ from, to }) => hangUps.has(to) && from.Type !== "MessageParticipant")
      .map(({ from }) => `${from.Identifier} hangs up without a goodbye`),
  ];
};

/**
 * No loop without a bound. A Loop block lets through a number of times and then, by its other way, no more; so
 * without the ways that it lets through there is no way round.
 */
export const everyLoopIsBounded: FlowCheck = (flow) => {
  const bounded = ({ from, by }: Transition) => from.Type === "Loop" && by === "is ContinueLooping";
  const next = transitionsByBlock(allTransitions(flow).filter((way) => !bounded(way)));
  const done = new Set<string>();
  const rounds: string[] = [];
  const walk = (id: string, path: readonly string[]): void => {
    if (path.includes(id))
      rounds.push(`round and round: ${[...path.slice(path.indexOf(id)), id].join(" → ")}`);
    if (path.includes(id) || done.has(id)) return;
    for (const { to } of next.get(id) ?? []) walk(to, [...path, id]);
    done.add(id);
  };
  for (const { Identifier } of flow.Actions) walk(Identifier, []);
  return rounds;
};

const speaks = ({ Type }: Action) =>
  ["MessageParticipant", "ConnectParticipantWithLexBot", "GetParticipantInput"].includes(Type);

/** Connect gives a chain of functions 20 seconds without a word between: two at their 8 each, not three. */
export const noLongSilence: FlowCheck = (flow) => {
  const blocks = new Map(flow.Actions.map((action) => [action.Identifier, action]));
  const ways = transitionsByBlock(allTransitions(flow));
  const longest = (id: string, path: readonly string[]): readonly string[] => {
    const block = blocks.get(id);
    if (!block || speaks(block) || path.includes(id)) return [];
    const here = block.Type === "InvokeLambdaFunction" ? [id] : [];
    const after = (ways.get(id) ?? []).map(({ to }) => longest(to, [...path, id]));
    return [...here, ...(after.sort((a, b) => b.length - a.length)[0] ?? [])];
  };
  return flow.Actions.map(({ Identifier }) => longest(Identifier, []))
    .filter((chain) => chain.length > 2)
    .map((chain) => `no word between ${chain.join(", ")}`);
};
