/** The functions that a caller waits for. */
export const callersFunctions = [
  "look-up-order",
  "cancel-order",
  "change-shipping-date",
  "lex-code-hook",
] as const;

/** The functions that deliver notices. */
export const noticesFunctions = ["notify-customer", "sweep-notices"] as const;

export const functionNames = [...callersFunctions, ...noticesFunctions] as const;

export type CallersFunction = (typeof callersFunctions)[number];
export type FunctionName = (typeof functionNames)[number];
