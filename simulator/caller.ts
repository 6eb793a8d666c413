/** What a caller does when the line waits for them. */
export type CallerInput =
  | { readonly kind: "speech"; readonly text: string }
  /** Keys in the order pressed: `0` to `9`, `*`, `#`. */
  | { readonly kind: "keys"; readonly keys: string }
  | { readonly kind: "silence" };
