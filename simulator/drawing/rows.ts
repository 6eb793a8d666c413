import type { Action } from "../flow-language/contact-flow.ts";
import type { Words } from "./drawing-options.ts";

/** A branch of a block: what leads there, "" where nothing has to. */
export interface Row {
  readonly label: string;
  readonly target: string;
}

const names: Readonly<Record<string, string>> = {
  NoMatchingError: "error",
  NoMatchingCondition: "otherwise",
  InputTimeLimitExceeded: "silence",
  InvalidPhoneNumber: "not a number",
  InvalidCallbackNumber: "not a number",
  CallbackNumberNotDialable: "not dialable",
  QueueAtCapacity: "queue full",
  ContinueLooping: "again",
  DoneLooping: "too often",
  FallbackIntent: "not understood",
};

const hours: Readonly<Record<string, string>> = { True: "open", False: "closed" };

/** The branches of a block, those to the same place as one. */
export function rowsOf({ Type, Transitions }: Action, words: Words = {}): readonly Row[] {
  const { NextAction, Errors = [], Conditions = [] } = Transitions;
  const known = Type === "CheckHoursOfOperation" ? hours : names;
  const before = (operator: string) => {
    if (Type === "GetParticipantInput") return "key ";
    return operator === "NumberGreaterThan" ? "more than " : "";
  };
  const branches = [
    ...Conditions.map(({ Condition, NextAction: target }) => ({
      label: Condition.Operands.map(
        (operand) => before(Condition.Operator) + (words[operand] ?? known[operand] ?? operand),
      ).join(),
      target,
    })),
    // Where there are conditions, or the call leaves the flow, `NextAction` only repeats another branch.
    ...(NextAction && Conditions.length === 0 && Type !== "TransferContactToQueue"
      ? [{ label: "", target: NextAction }]
      : []),
    ...Errors.map(({ ErrorType, NextAction: target }) => ({ label: names[ErrorType] ?? ErrorType, target })),
  ];
  return [...new Set(branches.map(({ target }) => target))].map((target) => {
    const labels = branches.filter((branch) => branch.target === target).map(({ label }) => label);
    return { target, label: labels.includes("") ? "" : [...new Set(labels)].join(", ") };
  });
}
