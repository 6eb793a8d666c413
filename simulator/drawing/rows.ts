import type { Action } from "../flow-language/contact-flow.ts";

/** A way out of a block: what leads there, "" where nothing has to. */
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
  "{{number-ja-JP}}": "number dialled",
  "{{number-en-US}}": "number dialled",
  True: "open",
  False: "closed",
};

/** The ways out of a block, those to the same place as one. */
export function rowsOf({ Type, Transitions }: Action): readonly Row[] {
  const { NextAction, Errors = [], Conditions = [] } = Transitions;
  const before = (operator: string) => {
    if (Type === "GetParticipantInput") return "key ";
    return operator === "NumberGreaterThan" ? "more than " : "";
  };
  const ways = [
    ...Conditions.map(({ Condition, NextAction: target }) => ({
      label: Condition.Operands.map(
        (operand) => before(Condition.Operator) + (names[operand] ?? operand),
      ).join(),
      target,
    })),
    // Where there are conditions, or the call leaves the flow, `NextAction` only repeats another way.
    ...(NextAction && Conditions.length === 0 && Type !== "TransferContactToQueue"
      ? [{ label: "", target: NextAction }]
      : []),
    ...Errors.map(({ ErrorType, NextAction: target }) => ({ label: names[ErrorType] ?? ErrorType, target })),
  ];
  return [...new Set(ways.map(({ target }) => target))].map((target) => {
    const labels = ways.filter((way) => way.target === target).map(({ label }) => label);
    return { target, label: labels.includes("") ? "" : [...new Set(labels)].join(", ") };
  });
}

/** The phase of a block is the first word of its identifier. */
export const phaseOf = (identifier: string): string => identifier.split("-", 1)[0] ?? identifier;

/** All blocks that a block can go on to. */
export function targetsOf({ Transitions }: Action): readonly string[] {
  const { NextAction, Errors = [], Conditions = [] } = Transitions;
  return [
    ...new Set([
      ...(NextAction ? [NextAction] : []),
      ...[...Errors, ...Conditions].map((way) => way.NextAction),
    ]),
  ];
}
