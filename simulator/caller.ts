/** What a caller does when the line waits for them. */
export type CallerInput =
  /** `written`: as in a chat. */
  | { readonly kind: "speech"; readonly text: string; readonly written?: true }
  /** Keys in the order pressed: `0` to `9`, `*`, `#`. */
  | { readonly kind: "keys"; readonly keys: string }
  | { readonly kind: "silence" };
