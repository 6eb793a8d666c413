import type { LambdaResult, Outcome, Reason } from "../../application/index.ts";

/** The keys that every Connect Lambda replies with: a flat map of strings, "" where there is nothing to tell. */
export interface ChangeReply {
  readonly lambdaResult: LambdaResult;
  readonly outcome: Outcome;
  readonly reason: Reason | "";
  /** The sentence to speak. */
  readonly message: string;
}

/** The keys that a look-up replies with besides. */
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

/** The keys that a change of the shipping date replies with besides. */
export interface RescheduleReply extends ChangeReply {
  /** The date that the order has now. */
  readonly shippingDate: string;
  /** The nearest date that would be accepted. */
  readonly suggestion: string;
}

/** How much of a stored name or item is told, in characters: a reply is to stay under 32 KB. */
const longest = 1000;

/** A text from the table as a reply can carry it: cut to that length, without half characters. */
export function tellable(text: string): string {
  return text.slice(0, longest).toWellFormed();
}

export const asFlag = (truth: boolean): "True" | "False" => (truth ? "True" : "False");
