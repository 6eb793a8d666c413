/** What a picture of a flow says by itself, in one language. */
export interface Terms {
  /** Between what leads to the same place. */
  readonly comma: string;
  /** Errors and conditions by the names that flows have for them. */
  readonly branches: Readonly<Record<BranchName, string>>;
  readonly hours: { readonly True: string; readonly False: string };
  /** A branch that goes by a name of the flow's own: `ChangeShippingDate`. */
  readonly reason: (name: string) => string;
  readonly key: (key: string) => string;
  readonly moreThan: (limit: string) => string;
  readonly atMost: (times: string) => string;
  /** Attributes that a block sets, by name. */
  readonly contact: (names: readonly string[]) => string;
  readonly flow: (names: readonly string[]) => string;
  readonly voice: (name: string) => string;
  readonly language: (tag: string) => string;
  readonly flowLog: (behaviour: string) => string;
  /** Moments of a contact that lead to a flow of their own: `CustomerQueue`. */
  readonly hooks: (names: readonly string[]) => string;
  readonly callback: string;
  readonly waits: string;
  readonly hangsUp: string;
  readonly ends: string;
  readonly said: (text: string) => string;
}

export type BranchName =
  | "NoMatchingError"
  | "NoMatchingCondition"
  | "InputTimeLimitExceeded"
  | "InvalidPhoneNumber"
  | "InvalidCallbackNumber"
  | "CallbackNumberNotDialable"
  | "QueueAtCapacity"
  | "ContinueLooping"
  | "DoneLooping"
  | "FallbackIntent";
