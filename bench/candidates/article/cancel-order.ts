import { type ChangeEvent, change } from "./change.ts";

/** The article's CancelOrder. */
export const handler = (event: ChangeEvent) =>
  change(event, "isCancel", "True", `We cancelled order ${event.Details.Parameters.orderId}.`);
