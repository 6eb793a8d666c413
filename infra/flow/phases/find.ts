import { type Action, compare, loop, say } from "connect-simulator/flow-language";
import { invoke } from "../line-blocks.ts";
import { caller } from "../order-in-hand.ts";
import { spoken } from "../spoken.ts";

/** The orders of the number called from, one after the other. */
export const find: readonly Action[] = [
  invoke("find-by-caller", "look-up-order", { CallerID: caller }, "find-by-caller-outcome", "person-sorry"),
  compare(
    "find-by-caller-outcome",
    "$.External.outcome",
    {
      found: "find-say-found",
      "not-found": "claim-why",
      refused: "prove-code",
      error: "person-say-error",
    },
    "person-sorry",
  ),
  say("find-say-found", spoken("foundOrder"), "menu-order"),

  // As many as a look-up tells of, less the first.
  loop("find-next-times", 9, "find-is-there-another", "person-sorry"),
  compare(
    "find-is-there-another",
    "$.FlowAttributes.nextPosition",
    { "1": "find-next" },
    "find-no-other",
    "NumberGreaterThan",
  ),
  invoke(
    "find-next",
    "look-up-order",
    {
      CallerID: caller,
      position: "$.FlowAttributes.nextPosition",
      verificationCode: "$.FlowAttributes.verificationCode",
    },
    "find-next-outcome",
    "person-sorry",
  ),
  compare(
    "find-next-outcome",
    "$.External.outcome",
    {
      found: "find-say-another",
      "not-found": "find-no-other",
      refused: "prove-code",
      error: "person-say-error",
    },
    "person-sorry",
  ),
  say("find-say-another", spoken("anotherOrder"), "menu-order"),
  say("find-no-other", spoken("noOtherOrder"), "claim-phone"),
];
