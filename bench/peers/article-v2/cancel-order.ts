import { changing } from "./change.ts";

/** The article's CancelOrder. */
export const handler = changing("isCancel", () => "True", "We changed state to cancel.");
