import { readFileSync } from "node:fs";
import type { Action, ContactFlow, Parameters, Transitions } from "connect-simulator/flow-language";

const shipped = (name: string): ContactFlow =>
  JSON.parse(readFileSync(new URL(`../../../infra/flow/${name}.json`, import.meta.url), "utf8"));

/** The files as they are shipped. */
export const line = shipped("order-line");
export const whisper = shipped("agent-whisper");

interface Edit {
  readonly Identifier?: string;
  readonly Type?: string;
  readonly Parameters?: Parameters;
  readonly Transitions?: Transitions;
}

/** The flow with a mistake in one of its blocks. */
export function withBlock(flow: ContactFlow, id: string, edit: (action: Action) => Edit): ContactFlow {
  if (!flow.Actions.some(({ Identifier }) => Identifier === id)) throw new Error(`there is no block ${id}`);
  return {
    ...flow,
    Actions: flow.Actions.map((action) =>
      action.Identifier === id ? { ...action, ...edit(action) } : action,
    ),
  };
}

/** The flow with one way out of a block led elsewhere; `by` is a condition's operand or an error's name. */
export const redirected = (flow: ContactFlow, id: string, by: string, to: string): ContactFlow =>
  withBlock(flow, id, ({ Transitions: { NextAction, Errors = [], Conditions = [] } }) => ({
    Transitions: {
      ...(NextAction && { NextAction: by === "next" ? to : NextAction }),
      Errors: Errors.map((way) => (way.ErrorType === by ? { ...way, NextAction: to } : way)),
      Conditions: Conditions.map((way) =>
        way.Condition.Operands.includes(by) ? { ...way, NextAction: to } : way,
      ),
    },
  }));

/** The flow without the condition on that value. */
export const withoutBranch = (flow: ContactFlow, id: string, value: string): ContactFlow =>
  withBlock(flow, id, ({ Transitions }) => ({
    Transitions: {
      ...Transitions,
      Conditions: (Transitions.Conditions ?? []).filter(
        ({ Condition }) => !Condition.Operands.includes(value),
      ),
    },
  }));

/** The flow with a parameter of a block set, in an object of its parameters or at their top. */
export const withParameter = (
  flow: ContactFlow,
  id: string,
  name: string,
  value: string | Parameters,
): ContactFlow => withBlock(flow, id, ({ Parameters }) => ({ Parameters: { ...Parameters, [name]: value } }));
