import { type Action, compare, loop, say } from "connect-simulator/flow-language";
import { flowText } from "../flow-text.ts";
import { callerNumber } from "../order-parameters.ts";
import { invoke } from "../resource-blocks.ts";

/** Looks up the orders of the endpoint number, one after the other. */
export const find: readonly Action[] = [
  invoke(
    "find-by-caller",
    "look-up-order",
    { CallerID: callerNumber },
    "find-by-caller-outcome",
    "person-trouble",
  ),
  compare(
    "find-by-caller-outcome",
    "$.External.outcome",
    {
      found: "menu-order",
      "not-found": "cure-reason",
      refused: "cure-reason",
      error: "person-say-error",
    },
    "person-trouble",
  ),

  // A look-up knows ten orders at most; the first has been told.
  loop("find-next-times", 9, "find-is-there-another", "person-kept-asking"),
  compare(
    "find-is-there-another",
    "$.FlowAttributes.nextPosition",
    { "0": "find-next" },
    "find-no-other",
    "NumberGreaterThan",
  ),
  invoke(
    "find-next",
    "look-up-order",
    {
      CallerID: callerNumber,
      position: "$.FlowAttributes.nextPosition",
      verificationCode: "$.FlowAttributes.verificationCode",
    },
    "find-next-outcome",
    "person-trouble",
  ),
  compare(
    "find-next-outcome",
    "$.External.outcome",
    {
      found: "find-say-another",
      "not-found": "find-no-other",
      refused: "cure-reason",
      error: "person-say-error",
    },
    "person-trouble",
  ),
  say("find-say-another", flowText("anotherOrder"), "menu-order"),
  say("find-no-other", flowText("noOtherOrder"), "claim-times"),
];
