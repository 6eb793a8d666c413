/** A contact flow in the Amazon Connect flow language, version 2019-10-30, with places for its blocks. */
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

/** In the console's pixels. */
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
  | "NumberLessOrEqualTo"
  | "KeyExists";

/** A flow as it is written in TypeScript: its blocks in the order a call meets them, without places. */
export interface FlowDraft {
  readonly name: string;
  readonly description: string;
  readonly type: FlowMetadata["type"];
  readonly actions: readonly [Action, ...Action[]];
}
