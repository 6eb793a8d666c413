type Entries = Readonly<Record<string, unknown>>;

/** An observation as a test wants to write it: what it waits for, what it does, and what comes next. */
export interface Written {
  readonly on: Entries;
  readonly does?: readonly Entries[];
  readonly next?: readonly string[];
}

/** The content of a test case with these observations, each followed by the next unless told. */
export function content(observations: Readonly<Record<string, Written>>): string {
  const ids = Object.keys(observations);
  return JSON.stringify({
    Version: "2019-10-30",
    Metadata: {},
    Observations: Object.entries(observations).map(([Identifier, { on, does = [], next }], index) => ({
      Identifier,
      Event: { Identifier: `event of ${Identifier}`, Actor: "System", ...on },
      Actions: does.map((action, place) => ({
        Identifier: `${Identifier} ${place}`,
        ...action,
        Transitions: place + 1 < does.length ? { NextAction: `${Identifier} ${place + 1}` } : {},
      })),
      Transitions: { NextObservations: next ?? ids.slice(index + 1, index + 2) },
    })),
  });
}

export const started = { Type: "TestInitiated", Properties: {} };
export const completed = { Type: "TestCompleted", Properties: {} };
export const hears = (Text: string, how: "Inclusion" | "Similarity" = "Inclusion") => ({
  Type: "MessageReceived",
  Properties: { Text, MatchingCriteria: { Type: how } },
});
export const begins = (ActionType: string, ActionParameters: Entries) => ({
  Type: "FlowActionStarted",
  Properties: { ActionType, ActionParameters },
});
export const succeeds = (ActionType: string, ActionParameters: Entries) => ({
  Type: "FlowActionCompleted",
  Properties: { ActionType, ActionParameters },
});

const instruct = (Instruction: Entries) => ({
  Type: "SendInstruction",
  Parameters: { ActionType: "SendInstruction", Actor: "Customer", Instruction },
});
export const press = (Value: string | number) => instruct({ Type: "DtmfInput", Properties: { Value } });
export const speak = (Text: string) =>
  instruct({ Type: "TextUtterance", Properties: { Text, LanguageCode: "en-US" } });
export const disconnect = instruct({ Type: "Disconnect" });

const control = (Command: Entries) => ({
  Type: "TestControl",
  Parameters: { ActionType: "TestControl", Command },
});
export const endTest = control({ Type: "EndTest" });
export const log = (Expressions: Entries) => control({ Type: "LogData", Properties: { Expressions } });

export const check = (Namespace: string, Operator: string, Operand?: string | number) => ({
  Type: "Assert",
  Parameters: { Namespace, Operator, Operand },
});

export const override = (ActionType: string, ActionParameters: Entries, Strategy: Entries) => ({
  Type: "OverrideSystemBehavior",
  Parameters: {
    ActionType: "OverrideSystemBehavior",
    Behavior: { Type: "FlowAction", Properties: { ActionType, ActionParameters, Strategy } },
  },
});
export const answering = (ExecutionResult: Entries) => ({
  Type: "MockResponse",
  Response: { Type: "ExecutionResult", ExecutionResult },
});
export const failing = (Value: string) => ({
  Type: "MockResponse",
  Response: { Type: "Error", Error: { Value } },
});
export const instead = (SubstituteArn: string) => ({ Type: "SubstituteResource", SubstituteArn });
