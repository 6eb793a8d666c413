import type { Action } from "./contact-flow.ts";

/** The blocks that a block can go on to, by their identifiers. */
export function targetsOf({ Transitions }: Action): readonly string[] {
  const { NextAction, Errors = [], Conditions = [] } = Transitions;
  return [
    ...new Set([
      ...(NextAction ? [NextAction] : []),
      ...[...Errors, ...Conditions].map((branch) => branch.NextAction),
    ]),
  ];
}
