import type { LambdaResult, Outcome, Reason } from "../../application/index.ts";

/** What every Connect Lambda answers: a flat map of strings, "" where there is nothing to tell. */
export interface ChangeReply {
  readonly lambdaResult: LambdaResult;
  readonly outcome: Outcome;
  readonly reason: Reason | "";
  /** The sentence to speak. */
  readonly message: string;
}

/** What look-up answers besides. */
export interface LookUpReply extends ChangeReply {
  readonly recordFound: "True" | "False";
  readonly customerName: string;
  readonly orderId: string;
  readonly orderedItem: string;
  readonly shippingDate: string;
  readonly isCancel: "True" | "False" | "";
  readonly orderVersion: string;
  readonly orderCount: string;
  /** What to look up for the next older order; "" at the last. */
  readonly nextPosition: string;
  readonly changeable: "True" | "False" | "";
}

/** What a change of the shipping date answers besides. */
export interface RescheduleReply extends ChangeReply {
  /** The date that the order has now. */
  readonly shippingDate: string;
  /** The nearest date that would be accepted. */
  readonly suggestion: string;
}

/** How much of a stored name or item is told, in characters: a reply is to stay under 32 KB. */
const longest = 1000;

/** A text from the table as JSON can carry it: no half characters, no end of length. */
export function tellable(text: string): string {
  return text.slice(0, longest).toWellFormed();
}

export const asFlag = (truth: boolean): "True" | "False" => (truth ? "True" : "False");
