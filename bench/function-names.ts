/** The functions that are measured, and what each is asked for. */
export const tasks = {
  "look-up-order": "look-up",
  "cancel-order": "cancel",
  "change-shipping-date": "move",
  "lex-code-hook": "Lex turn",
  "notify-customer": "stream record",
} as const;

export type FunctionName = keyof typeof tasks;

/** The three that Connect calls; the article has these only. */
export const connectFunctions = ["look-up-order", "cancel-order", "change-shipping-date"] as const;
export const functionNames: readonly FunctionName[] = [
  ...connectFunctions,
  "lex-code-hook",
  "notify-customer",
];

/** The same thing of each function. */
export const byFunction = <Thing>(
  of: (name: FunctionName) => Thing,
): Readonly<Record<FunctionName, Thing>> => ({
  "look-up-order": of("look-up-order"),
  "cancel-order": of("cancel-order"),
  "change-shipping-date": of("change-shipping-date"),
  "lex-code-hook": of("lex-code-hook"),
  "notify-customer": of("notify-customer"),
});
