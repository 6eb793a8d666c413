import type { Action } from "../flow-language/contact-flow.ts";
import { type DrawingOptions, termsOf, wordFor } from "./drawing-options.ts";

/** A branch of a block: what leads there, nothing where nothing has to. */
export interface Row {
  readonly reasons: readonly string[];
  readonly label: string;
  readonly target: string;
}

/** The branches of a block, those to the same place as one. */
export function rowsOf({ Type, Transitions }: Action, options: DrawingOptions = {}): readonly Row[] {
  const { NextAction, Errors = [], Conditions = [] } = Transitions;
  const { branches: names, hours, key, moreThan, comma } = termsOf(options);
  const known = new Map(Object.entries(Type === "CheckHoursOfOperation" ? hours : names));
  const named = (operand: string, operator: string): string => {
    const name = wordFor(operand, options) ?? known.get(operand) ?? operand;
    if (Type === "GetParticipantInput") return key(name);
    return operator === "NumberGreaterThan" ? moreThan(name) : name;
  };
  const branches = [
    ...Conditions.map(({ Condition: { Operands, Operator }, NextAction: target }) => ({
      reason: Operands.map((operand) => named(operand, Operator)).join(),
      target,
    })),
    // Where there are conditions, or the call leaves the flow, `NextAction` only repeats another branch.
    ...(NextAction && Conditions.length === 0 && Type !== "TransferContactToQueue"
      ? [{ reason: "", target: NextAction }]
      : []),
    ...Errors.map(({ ErrorType, NextAction: target }) => ({
      reason: new Map(Object.entries(names)).get(ErrorType) ?? ErrorType,
      target,
    })),
  ];
  return [...new Set(branches.map(({ target }) => target))].map((target) => {
    const all = new Set(branches.filter((branch) => branch.target === target).map(({ reason }) => reason));
    const reasons = all.has("") ? [] : [...all];
    return { target, reasons, label: reasons.join(comma) };
  });
}
