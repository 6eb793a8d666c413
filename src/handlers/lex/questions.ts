import type { ChangeIntent, Question } from "../../wording/index.ts";

/** What a question is about. */
export const intentAbout = (question: Question): ChangeIntent =>
  question === "cancel-confirmation" ? "CancelOrder" : "ChangeShippingDate";

/** Whether the question reads a change back. Only an answer to such a one changes an order. */
export const isYesOrNo = (question: Question): boolean =>
  question === "date-confirmation" || question === "cancel-confirmation";
