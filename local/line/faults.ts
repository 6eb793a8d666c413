import { knownFaults } from "connect-simulator/script";

/**
 * The faults that can be made active on our line. `has no database`: that function alone cannot reach the table.
 * `loses the answer`: its change is stored, but it gets no answer to that request, nor to any after it.
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
/** A fault of a function. */
export type LambdaFault = Exclude<LineFault, { readonly how: "is down" | "is full" }>;
