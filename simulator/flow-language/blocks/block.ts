import type { Action, Operator, Parameters, Transitions } from "../contact-flow.ts";

/** Identifiers of the blocks to go on with, by what leads there: a key, a value, an error. */
export type Branches = Readonly<Record<string, string>>;

/** Texts by name; references (`$.External.orderId`) may stand in them. */
export type Texts = Readonly<Record<string, string>>;

export const block = (
  id: string,
  type: string,
  parameters: Parameters,
  transitions: Transitions,
): Action => ({
  Identifier: id,
  Type: type,
  Parameters: parameters,
  Transitions: transitions,
});

/** `NextAction` stands in every block that is not the last: Connect refuses a flow without it. */
export const transitions = (
  next: string,
  errors: Branches = {},
  conditions: Branches = {},
  operator: Operator = "Equals",
): Transitions => ({
  NextAction: next,
  Errors: Object.entries(errors).map(([ErrorType, NextAction]) => ({ ErrorType, NextAction })),
  Conditions: Object.entries(conditions).map(([operand, NextAction]) => ({
    NextAction,
    Condition: { Operator: operator, Operands: [operand] },
  })),
});

/** A block that goes on to one place, and to another on an error; to the same one unless told. */
export const straightBlock = (
  id: string,
  type: string,
  parameters: Parameters,
  next: string,
  onError = next,
): Action => block(id, type, parameters, transitions(next, { NoMatchingError: onError }));
