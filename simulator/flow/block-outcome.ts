import type { QueueFound } from "./queue.ts";

/** How a flow ends. After `queued` the contact waits for an agent. */
export type FlowEnd = "transferred" | "disconnected" | "returned" | { readonly queued: QueueFound };

/** What became of a block. */
export type BlockOutcome =
  | { readonly kind: "success" }
  /** A value for the block's conditions. */
  | { readonly kind: "result"; readonly value: string }
  /** A block that goes on for ever was interrupted; the flow may come back to it. */
  | { readonly kind: "interrupted"; readonly value: string }
  | { readonly kind: "error"; readonly error: string; readonly because: string }
  /** Another flow goes on, by its id or ARN. */
  | { readonly kind: "flow"; readonly id: string }
  | { readonly kind: "end"; readonly how: FlowEnd };

export const success: BlockOutcome = { kind: "success" };
export const result = (value: string): BlockOutcome => ({ kind: "result", value });
export const failure = (because: string, error = "NoMatchingError"): BlockOutcome => ({
  kind: "error",
  error,
  because,
});
export const end = (how: FlowEnd): BlockOutcome => ({ kind: "end", how });
