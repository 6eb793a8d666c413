import { type Action, compare, say } from "connect-simulator/flow-language";
import { branchesByReason } from "../cures.ts";

/** After a look-up that has not found the order: says why, and leads to where that can be cured. */
export const cure: readonly Action[] = [
  compare(
    "cure-reason",
    "$.External.reason",
    {
      ...branchesByReason({
        digits: "cure-say-digits",
        claim: "cure-say-claim",
        "order-number": "cure-say-order-number",
        person: "cure-say-person",
      }),
      // The question for the digits says as much itself.
      "verification-needed": "prove-tries",
    },
    "person-say-error",
  ),
  say("cure-say-digits", "$.External.message", "prove-tries"),
  say("cure-say-claim", "$.External.message", "claim-times"),
  say("cure-say-order-number", "$.External.message", "claim-order-tries"),
  say("cure-say-person", "$.External.message", "person-not-proven"),
];
