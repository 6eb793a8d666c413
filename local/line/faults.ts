import { knownFaults } from "connect-simulator/script";

/**
 * All that can be made to go wrong on our line. `has no database`: that function alone cannot reach the table. `loses the
 * answer`: its change is stored, but neither the table's answer nor any other comes through to it.
 */
export const faults = knownFaults(
  ["look-up-order", "cancel-order", "change-shipping-date", "lex-code-hook", "notify-customer"],
  {
    functionFaults: ["has no database", "loses the answer"],
    services: [
      { target: "dynamodb", how: "is down" },
      { target: "sns", how: "is down" },
    ],
  },
);

export type LineFault = (typeof faults.all)[number];
/** What can happen to a function, and to which. */
export type LambdaFault = Exclude<LineFault, { readonly how: "is down" | "is full" }>;
