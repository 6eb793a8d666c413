/** What can be made to go wrong during a call. */
export type Fault =
  | { readonly target: FaultyFunction; readonly how: FunctionFault }
  | { readonly target: FaultyService; readonly how: "is down" };

export const faultyFunctions = [
  "look-up-order",
  "cancel-order",
  "change-shipping-date",
  "lex-code-hook",
  "notify-customer",
] as const;
export type FaultyFunction = (typeof faultyFunctions)[number];

/** `answers late`: its work is done and stored, but the answer comes when nobody waits for it any more. */
export const functionFaults = ["hangs", "throws", "answers rubbish", "answers late"] as const;
export type FunctionFault = (typeof functionFaults)[number];

export const faultyServices = ["dynamodb", "sns"] as const;
export type FaultyService = (typeof faultyServices)[number];

/** `change-shipping-date hangs`, `sns is down`. */
export function fault(text: string): Fault | undefined {
  const [, target = "", how = ""] = /^(\S+) +(.+)$/.exec(text.trim()) ?? [];
  const lambda = faultyFunctions.find((name) => name === target);
  const lambdaFault = functionFaults.find((one) => one === how);
  if (lambda && lambdaFault) return { target: lambda, how: lambdaFault };
  const service = faultyServices.find((name) => name === target);
  return service && how === "is down" ? { target: service, how } : undefined;
}
