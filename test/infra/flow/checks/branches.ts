import type { Action } from "connect-simulator/flow-language";
import { type FlowCheck, parametersOf, tokenIn } from "./graph.ts";
import { functionsBefore } from "./references.ts";

const operandsOf = ({ Transitions }: Action): readonly string[] =>
  (Transitions.Conditions ?? []).flatMap(({ Condition }) => Condition.Operands);

const comparing = (value: string) => (action: Action) =>
  action.Type === "Compare" && action.Parameters["ComparisonValue"] === value;

const differences = (id: string, branches: readonly string[], possible: readonly string[]) => [
  ...branches.filter((value) => !possible.includes(value)).map((value) => `${id}: ${value} never happens`),
  ...possible.filter((value) => !branches.includes(value)).map((value) => `${id}: ${value} has no branch`),
];

/** Where the flow goes on by a function's outcome, there is a branch for each that it can have and for no other. */
export const everyOutcomeHasABranch =
  (outcomesOf: Readonly<Record<string, readonly string[]>>): FlowCheck =>
  (flow) => {
    const before = functionsBefore(flow);
    return flow.Actions.filter(comparing("$.External.outcome")).flatMap((action) => {
      const last = [...(before.get(action.Identifier) ?? [])];
      const possible = [...new Set(last.flatMap((name) => outcomesOf[name] ?? []))];
      return differences(action.Identifier, operandsOf(action), possible);
    });
  };

/** Every function's reply is branched upon before anything of the order in it is kept. */
export const everyReplyIsLookedAt: FlowCheck = (flow) =>
  flow.Actions.filter(({ Type }) => Type === "InvokeLambdaFunction").flatMap(
    ({ Identifier, Transitions }) => {
      const blocks = new Map(flow.Actions.map((action) => [action.Identifier, action]));
      let next = blocks.get(Transitions.NextAction ?? "");
      while (next && next.Type !== "Compare" && next.Transitions.Conditions?.length === 0)
        next = blocks.get(next.Transitions.NextAction ?? "");
      return next && comparing("$.External.outcome")(next) ? [] : [`${Identifier} is not asked how it ended`];
    },
  );

/** The same for what the bot tells: what it can close a fulfilled intent with, and what the caller's topic can be. */
export const everyEndOfTheBotHasABranch =
  (outcomes: readonly string[], reasons: readonly string[], topics: readonly string[]): FlowCheck =>
  ({ Actions }) => [
    ...Actions.filter(comparing("$.Lex.SessionAttributes.topic")).flatMap((action) =>
      differences(action.Identifier, operandsOf(action), topics),
    ),
    ...Actions.filter(comparing("$.Lex.SessionAttributes.outcome")).flatMap((action) =>
      differences(action.Identifier, operandsOf(action), outcomes),
    ),
    ...Actions.filter(comparing("$.Lex.SessionAttributes.reason")).flatMap((action) =>
      operandsOf(action)
        .filter((reason) => !reasons.includes(reason))
        .map((reason) => `${action.Identifier}: there is no reason ${reason}`),
    ),
  ];

/** Every function is passed parameters that it knows, and never two things that contradict each other. */
export const functionsKnowTheirParameters =
  (parametersBy: Readonly<Record<string, readonly string[]>>): FlowCheck =>
  ({ Actions }) =>
    Actions.filter(({ Type }) => Type === "InvokeLambdaFunction").flatMap((action) => {
      const name = tokenIn(action.Parameters["LambdaFunctionARN"]);
      const passed = Object.keys(action.Parameters["LambdaInvocationAttributes"] ?? {});
      return [
        ...passed
          .filter((parameter) => !parametersBy[name]?.includes(parameter))
          .map((parameter) => `${action.Identifier} passes ${parameter}, which ${name} does not know`),
        ...(passed.includes("position") && passed.includes("orderId")
          ? [`${action.Identifier} passes a position after an order was chosen`]
          : []),
      ];
    });

/** Every conversation has a branch for each intent that the hook closes with, and passes what its hook wants to know. */
export const conversationsFitTheBot =
  (intents: readonly string[], attributes: readonly string[]): FlowCheck =>
  ({ Actions }) =>
    Actions.filter(({ Type }) => Type === "ConnectParticipantWithLexBot").flatMap((action) => {
      const passed = Object.keys(action.Parameters["LexSessionAttributes"] ?? {}).filter(
        (name) => !name.startsWith("x-amz-lex:"),
      );
      return [
        ...differences(action.Identifier, operandsOf(action), intents),
        ...passed
          .filter((name) => !attributes.includes(name))
          .map((name) => `${action.Identifier} passes ${name}, which the hook does not know`),
        ...attributes
          .filter((name) => !passed.includes(name))
          .map((name) => `${action.Identifier} does not pass ${name}`),
      ];
    });

/** Tokens stand for a whole value and are ones that can be filled in. */
export const tokensAreKnown =
  (names: readonly string[]): FlowCheck =>
  (flow) => {
    const operands = flow.Actions.flatMap((action) =>
      operandsOf(action).map((operand) => [action.Identifier, operand] as const),
    );
    const parameters = flow.Actions.flatMap((action) =>
      parametersOf(action).map(([, value]) => [action.Identifier, String(value)] as const),
    );
    return [...operands, ...parameters]
      .filter(([, value]) => /[{}]/.test(value) && !names.includes(tokenIn(value)))
      .map(([id, value]) => `${id}: ${value} can't be filled in`);
  };
