/** How the call ends by the flow's own doing. */
export type FlowEnd = "transferred" | "disconnected" | "returned";

/** What became of a block. */
export type Outcome =
  | { readonly kind: "onward" }
  /** A value for the block's conditions. */
  | { readonly kind: "result"; readonly value: string }
  | { readonly kind: "error"; readonly error: string; readonly because: string }
  /** Another flow goes on, by its id or ARN. */
  | { readonly kind: "flow"; readonly id: string }
  | { readonly kind: "end"; readonly how: FlowEnd };

export const onward: Outcome = { kind: "onward" };
export const result = (value: string): Outcome => ({ kind: "result", value });
export const failure = (because: string, error = "NoMatchingError"): Outcome => ({
  kind: "error",
  error,
  because,
});
export const end = (how: FlowEnd): Outcome => ({ kind: "end", how });
