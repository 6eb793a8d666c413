import type { Action, BoundAction } from "./action.ts";
import { actions } from "./actions.ts";
import type { Condition } from "./block-data.ts";
import type { Block } from "./flow.ts";
import { namespaces } from "./flow-data.ts";
import type { BlockSource } from "./flow-source.ts";
import { namespacesIn } from "./reference.ts";
import { refusedActions } from "./refused-actions.ts";

const forbidden = /[%:(\\/)=$,;[\]{}]/;
const reserved = [
  "__proto__",
  "constructor",
  "__defineGetter__",
  "__defineSetter__",
  "toString",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "valueOf",
];

/** The block with its action. What is wrong with it is added to the problems. */
export function readBlock(source: BlockSource, problems: string[]): Block | undefined {
  const { Identifier: id, Type, Parameters, Transitions } = source;
  const wrong = (...sentences: readonly string[]): undefined => {
    problems.push(...sentences.map((sentence) => `block ${id} (${Type}): ${sentence}`));
  };
  wrong(...identifierProblems(id));
  const action = actions.get(Type);
  if (!action) {
    const refused = refusedActions.find(({ type }) => type === Type);
    return wrong(refused ? `it cannot be run here: ${refused.about}` : "this action type is not known here");
  }

  const conditions = Transitions.Conditions.map(
    ({ Condition: { Operator, Operands }, NextAction }): Condition => ({
      operator: Operator,
      operand: Operands[0],
      to: NextAction,
    }),
  );
  wrong(...unknownReferences([Parameters, conditions.map(({ operand }) => operand)]));
  const bound = action.bind(Parameters, conditions);
  if ("problems" in bound) return wrong(...bound.problems);
  const errors = new Map(Transitions.Errors.map(({ ErrorType, NextAction }) => [ErrorType, NextAction]));
  wrong(...transitionProblems(action, bound, { next: Transitions.NextAction, errors, conditions }));
  return {
    id,
    type: Type,
    next: Transitions.NextAction || undefined,
    errors,
    conditions,
    flows: action.flows,
    goesOn: action.leads === "on" && conditions.length === 0 && !errors.has("NoMatchingCondition"),
    run: bound.run,
  };
}

const identifierProblems = (id: string): readonly string[] => [
  ...(id.length === 0 || id.length > 50 ? ["an identifier has 1 to 50 characters"] : []),
  ...(forbidden.test(id) ? ["an identifier cannot hold % : ( \\ / ) = $ , ; [ ] { }"] : []),
  ...(reserved.includes(id) ? ["this identifier is reserved"] : []),
];

/** Connect has more to refer to than there is here; a reference that always read nothing would mislead. */
const unknownReferences = (parameters: unknown): readonly string[] =>
  textsIn(parameters)
    .flatMap(namespacesIn)
    .filter((name) => !namespaces.includes(name))
    .map((name) => `$.${name} is not known here; known are $.${namespaces.join(", $.")}`);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.entries(value).flat().flatMap(textsIn) : [];
}

function transitionProblems(
  { leads }: Action,
  { errors: rules, conditionProblem }: BoundAction,
  { next, errors, conditions }: Pick<Block, "next" | "errors" | "conditions">,
): readonly string[] {
  const bad = conditionProblem(conditions);
  const { may } = rules;
  const unknown = [...errors.keys()].filter(
    (type) => may !== "any" && !rules.must.includes(type) && !may.includes(type),
  );
  return [
    ...(leads === "on" && !next ? ["NextAction is missing"] : []),
    ...(leads === "nowhere" && (next || errors.size > 0)
      ? ["it ends the flow, and so it leads nowhere"]
      : []),
    ...rules.must
      .filter((type) => !errors.has(type))
      .map((type) => `the error ${type} has to lead somewhere`),
    ...(leads === "nowhere" ? [] : unknown.map((type) => `it knows no error ${type}`)),
    ...(bad ? [`it ${bad}`] : []),
  ];
}
