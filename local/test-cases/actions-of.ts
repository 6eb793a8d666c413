import type { CallEvent } from "connect-simulator";
import type { TestAction } from "connect-simulator/test-case";
import type { CallersAct } from "./turns.ts";

/** Whoever puts actions in a row names them. */
const unnamed = { Identifier: "", Transitions: {} };

export const endTest: TestAction = {
  ...{ ...unnamed, Type: "TestControl" },
  Parameters: { ActionType: "TestControl", Command: { Type: "EndTest" } },
};

type Instruction = Extract<TestAction, { Type: "SendInstruction" }>["Parameters"]["Instruction"];

const instruct = (instruction: Instruction): TestAction => ({
  ...{ ...unnamed, Type: "SendInstruction" },
  Parameters: { ActionType: "SendInstruction", Actor: "Customer", Instruction: instruction },
});

/** What the caller does after those events; nothing, for one who is silent. */
export function answerOf(act: CallersAct, events: readonly CallEvent[]): TestAction | undefined {
  switch (act.kind) {
    case "presses":
      return instruct({ Type: "DtmfInput", Properties: { Value: act.value } });
    case "says": {
      const LanguageCode = events.findLast((event) => event.type === "said")?.language ?? "en-US";
      return instruct({ Type: "TextUtterance", Properties: { Text: act.value, LanguageCode } });
    }
    case "hangs up":
      return instruct({ Type: "Disconnect" });
    case "silence":
      return undefined;
  }
}

type Override = Extract<
  TestAction,
  { Type: "OverrideSystemBehavior" }
>["Parameters"]["Behavior"]["Properties"];

export const override = (Properties: Override): TestAction => ({
  ...{ ...unnamed, Type: "OverrideSystemBehavior" },
  Parameters: { ActionType: "OverrideSystemBehavior", Behavior: { Type: "FlowAction", Properties } },
});
