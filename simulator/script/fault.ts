const functions = [
  "look-up-order",
  "cancel-order",
  "change-shipping-date",
  "lex-code-hook",
  "notify-customer",
] as const;

/**
 * `answers nothing`: a reply without a word in it. `answers late`: the work is done and stored, but the answer comes
 * when nobody waits for it any more. `has no database`: that function alone cannot reach the table. `loses the answer`:
 * its change is stored, but neither the table's answer nor any other comes through to it.
 */
const functionFaults = [
  "hangs",
  "throws",
  "answers rubbish",
  "answers nothing",
  "answers late",
  "has no database",
  "loses the answer",
] as const;

export type FaultyFunction = (typeof functions)[number];
export type FunctionFault = (typeof functionFaults)[number];

type ServiceFault =
  | { readonly target: "dynamodb" | "sns"; readonly how: "is down" }
  | { readonly target: "queue"; readonly how: "is full" };

const serviceFaults: readonly ServiceFault[] = [
  { target: "dynamodb", how: "is down" },
  { target: "sns", how: "is down" },
  { target: "queue", how: "is full" },
];

/** What can be made to go wrong during a call. */
export type Fault = { readonly target: FaultyFunction; readonly how: FunctionFault } | ServiceFault;

/** All that can be made to go wrong. */
export const faults: readonly Fault[] = [
  ...functions.flatMap((target) => functionFaults.map((how) => ({ target, how }))),
  ...serviceFaults,
];

/** What there is to write, in short. */
export const howToBreak =
  `${functions.join(", ")} with ${functionFaults.join(", ")}; ` +
  serviceFaults.map(({ target, how }) => `${target} ${how}`).join(", ");

/** `change-shipping-date hangs`, `sns is down`. */
export function fault(text: string): Fault | undefined {
  const said = text.trim().replace(/\s+/g, " ");
  return faults.find(({ target, how }) => said === `${target} ${how}`);
}
