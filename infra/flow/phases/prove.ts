import {
  type Action,
  compare,
  loop,
  say,
  setFlowAttributes,
  storeDigits,
} from "connect-simulator/flow-language";
import { digitsTyped } from "../digits-typed.ts";
import { flowText } from "../flow-text.ts";
import { callerNumber } from "../order-parameters.ts";
import { invoke } from "../resource-blocks.ts";

/** For shops that want more proof than the endpoint number: asks for digits of the order number, three times at most. */
export const prove: readonly Action[] = [
  loop("prove-tries", 3, "prove-code", "person-not-proven"),
  storeDigits("prove-code", flowText("enterCode"), 20, "prove-code-typed", "person-trouble"),
  digitsTyped("prove-code-typed", "prove-keep-code", "prove-nothing-typed"),
  say("prove-nothing-typed", flowText("nothingHeard"), "prove-tries"),
  setFlowAttributes(
    "prove-keep-code",
    { verificationCode: "$.StoredCustomerInput" },
    "prove-look-up",
    "person-trouble",
  ),
  invoke(
    "prove-look-up",
    "look-up-order",
    { CallerID: callerNumber, verificationCode: "$.FlowAttributes.verificationCode" },
    "prove-outcome",
    "person-trouble",
  ),
  compare(
    "prove-outcome",
    "$.External.outcome",
    {
      found: "menu-order",
      "not-found": "cure-reason",
      refused: "cure-reason",
      error: "person-say-error",
    },
    "person-trouble",
  ),
];
