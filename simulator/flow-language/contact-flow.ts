/** A contact flow in the Amazon Connect flow language, version 2019-10-30, as much of it as the line uses. */
export interface ContactFlow {
  readonly Version: "2019-10-30";
  readonly StartAction: string;
  /** For the console alone: where the blocks stand, and that their identifiers are names for people. */
  readonly Metadata: FlowMetadata;
  readonly Actions: readonly Action[];
}

export interface FlowMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "contactFlow" | "agentWhisper";
  readonly entryPointPosition: Position;
  readonly ActionMetadata: Readonly<
    Record<string, { readonly position: Position; readonly isFriendlyName: true }>
  >;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** One block of a flow. */
export interface Action {
  readonly Identifier: string;
  readonly Type: string;
  readonly Parameters: Parameters;
  readonly Transitions: Transitions;
}

export interface Parameters {
  readonly [name: string]: string | readonly string[] | Parameters;
}

/** A terminal block has none of these. */
export interface Transitions {
  readonly NextAction?: string;
  readonly Errors?: readonly { readonly ErrorType: string; readonly NextAction: string }[];
  readonly Conditions?: readonly {
    readonly NextAction: string;
    readonly Condition: { readonly Operator: Operator; readonly Operands: readonly string[] };
  }[];
}

export type Operator =
  | "Equals"
  | "TextStartsWith"
  | "TextEndsWith"
  | "TextContains"
  | "NumberGreaterThan"
  | "NumberGreaterOrEqualTo"
  | "NumberLessThan"
  | "NumberLessOrEqualTo";

/** A flow as it is written here: the blocks in the order a call meets them. */
export interface FlowSource {
  readonly name: string;
  readonly description: string;
  readonly type: FlowMetadata["type"];
  readonly actions: readonly [Action, ...Action[]];
}
