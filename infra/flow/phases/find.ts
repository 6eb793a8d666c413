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
    "person-sorry",
  ),
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
  say("find-say-found", flowText("foundOrder"), "menu-order"),

  // A look-up knows ten orders at most; the first has been told.
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
      CallerID: callerNumber,
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
  say("find-say-another", flowText("anotherOrder"), "menu-order"),
  say("find-no-other", flowText("noOtherOrder"), "claim-phone"),
];
