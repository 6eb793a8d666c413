import type { LambdaResult, Outcome, Reason } from "../../application/index.ts";
import type { Topic } from "../../wording/index.ts";

/**
 * Session attributes that the flow passes in. Each may be absent, "" or "none". `mayBeSilent` is "True" where a caller who
 * says nothing has what they called for: silence then ends the conversation instead of being asked about.
 * `changeable` is "False" for an order that cannot be changed, `nextPosition` is above 0 where there is another order.
 */
export const givenAttributes = [
  "callerNumber",
  "orderId",
  "orderVersion",
  "verificationCode",
  "contactId",
  "mayBeSilent",
  "changeable",
  "nextPosition",
] as const;
export type Given = (typeof givenAttributes)[number];

/** Session attributes that tell the flow what became of the conversation, "" where there is nothing to tell. */
export interface Told {
  readonly lambdaResult: LambdaResult | "";
  readonly outcome: Outcome | "";
  readonly reason: Reason | "";
  /** The date that the order has now. */
  readonly shippingDate: string;
  /** The nearest date that would be accepted. */
  readonly suggestion: string;
  /** The sentence that the caller heard about it. */
  readonly message: string;
  /** What the caller wants that the line cannot do. */
  readonly topic: Topic | "";
  /** The topic in the language of the call. */
  readonly topicName: string;
}

export const nothingTold: Told = {
  lambdaResult: "",
  outcome: "",
  reason: "",
  shippingDate: "",
  suggestion: "",
  message: "",
  topic: "",
  topicName: "",
};

/** Session attributes that the flow reads. `orderVersion` is the order's own after a change, for the next one. */
export const toldAttributes: readonly string[] = [...Object.keys(nothingTold), "orderVersion"];
