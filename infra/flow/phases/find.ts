import { ask, atMost, say, when } from "../../../simulator/flow-language/blocks.ts";
import type { Action } from "../../../simulator/flow-language/contact-flow.ts";
import { caller } from "../order-in-hand.ts";
import { spoken } from "../spoken.ts";

/** The orders of the number called from, one after the other. */
export const find: readonly Action[] = [
  ask("find-by-caller", "look-up-order", { CallerID: caller }, "find-by-caller-outcome", "person-sorry"),
  when(
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
  atMost("find-next-times", 9, "find-is-there-another", "person-sorry"),
  when(
    "find-is-there-another",
    "$.FlowAttributes.nextPosition",
    { "1": "find-next" },
    "find-no-other",
    "NumberGreaterThan",
  ),
  ask(
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
  when(
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
