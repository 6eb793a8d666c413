import type { Action, ContactFlow } from "connect-simulator/flow-language";
import {
  allTransitions,
  type FlowCheck,
  parametersOf,
  referencesIn,
  type Transition,
  tokenIn,
  transitionsByBlock,
} from "./graph.ts";

/** What may have answered last when a block is come to: a function's name, `a bot` or `digits`; `nothing` if nothing did. */
type Answered = ReadonlySet<string>;

const nothing = "nothing";

/** For every block, what may have answered last, on all the paths to it. `answers` names what a way out of a block brings. */
export function answeredBefore(
  flow: ContactFlow,
  answers: (way: Transition) => string | undefined,
): ReadonlyMap<string, Answered> {
  const ways = transitionsByBlock(allTransitions(flow));
  const before = new Map<string, Set<string>>([[flow.StartAction, new Set([nothing])]]);
  const open = [flow.StartAction];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const way of ways.get(id) ?? []) {
      const brought = answers(way);
      const known = before.get(way.to) ?? new Set();
      const size = known.size;
      for (const last of brought ? [brought] : (before.get(id) ?? [])) known.add(last);
      if (!before.has(way.to) || known.size > size) open.push(way.to);
      before.set(way.to, known);
    }
  return before;
}

const fails = (way: Transition) => way.by === "error NoMatchingError";

/** A function's reply is there until the next is invoked; one that failed leaves none. */
export const functionsBefore = (flow: ContactFlow): ReadonlyMap<string, Answered> =>
  answeredBefore(flow, (way) => {
    if (way.from.Type !== "InvokeLambdaFunction") return undefined;
    return fails(way) ? nothing : tokenIn(way.from.Parameters["LambdaFunctionARN"]);
  });

/** Every `$.External.x` is a key of whichever function answered last, on every path. */
export const repliesHoldWhatIsRead =
  (repliesOf: Readonly<Record<string, readonly string[]>>): FlowCheck =>
  (flow) =>
    readBy(flow, "External", functionsBefore(flow), repliesOf);

/** Every `$.Lex.SessionAttributes.x` is one that the bot's hook hands back. */
export const botTellsWhatIsRead =
  (attributes: readonly string[]): FlowCheck =>
  (flow) =>
    readBy(
      flow,
      String.raw`Lex\.SessionAttributes`,
      answeredBefore(flow, (way) => {
        if (way.from.Type !== "ConnectParticipantWithLexBot") return undefined;
        return fails(way) ? nothing : "bot";
      }),
      { bot: attributes },
    );

/** `$.StoredCustomerInput` is read only after digits were taken. */
export const digitsAreTakenBeforeRead: FlowCheck = (flow) => {
  const before = answeredBefore(flow, ({ from, by }) => {
    if (from.Type !== "GetParticipantInput" || from.Parameters["StoreInput"] !== "True") return undefined;
    return by === "next" ? "digits" : nothing;
  });
  return flow.Actions.filter((action) =>
    parametersOf(action).some(([, value]) => String(value).includes("$.StoredCustomerInput")),
  )
    .filter(({ Identifier }) => before.get(Identifier)?.has(nothing))
    .map(({ Identifier }) => `${Identifier} reads digits that nobody may have typed`);
};

function readBy(
  { Actions }: ContactFlow,
  place: string,
  before: ReadonlyMap<string, Answered>,
  keysOf: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  return Actions.flatMap((action) =>
    referencesIn(action, place).flatMap((key) =>
      [...(before.get(action.Identifier) ?? [])]
        .filter((last) => !keysOf[last]?.includes(key))
        .map((last) => `${action.Identifier} reads ${key}, which ${last} does not answer`),
    ),
  );
}

/** Every attribute is set before it is read, on every path. */
export const attributesAreSetBeforeRead: FlowCheck = (flow) =>
  (["Attributes", "FlowAttributes"] as const).flatMap((place) => {
    const before = setBefore(flow, place);
    return flow.Actions.flatMap((action) =>
      [...new Set(referencesIn(action, String.raw`(?<!\w)${place}`))]
        .filter((name) => !before.get(action.Identifier)?.has(name))
        .map((name) => `${action.Identifier} reads $.${place}.${name}, which may not be set`),
    );
  });

const setters: Readonly<Record<string, string>> = {
  UpdateContactAttributes: "Attributes",
  UpdateFlowAttributes: "FlowAttributes",
};

/** The attributes that a block sets. */
export const setIn = ({ Type, Parameters }: Action, place: string): readonly string[] => {
  const values = setters[Type] === place ? Parameters[place] : undefined;
  return typeof values === "object" ? Object.keys(values) : [];
};

/** What is set on all the paths to a block. A block that could not set counts as set where the call goes on all the same. */
function setBefore(flow: ContactFlow, place: string): ReadonlyMap<string, ReadonlySet<string>> {
  const ways = transitionsByBlock(allTransitions(flow));
  const before = new Map<string, ReadonlySet<string>>([[flow.StartAction, new Set()]]);
  const open = [flow.StartAction];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const { from, to, by } of ways.get(id) ?? []) {
      const failed = by.startsWith("error") && to !== from.Transitions.NextAction;
      const after = new Set([...(before.get(id) ?? []), ...(failed ? [] : setIn(from, place))]);
      const known = before.get(to);
      const both = known ? new Set([...known].filter((name) => after.has(name))) : after;
      if (!known || both.size < known.size) open.push(to);
      before.set(to, both);
    }
  return before;
}
