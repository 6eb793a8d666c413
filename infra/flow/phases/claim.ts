import {
  type Action,
  compare,
  loop,
  say,
  setContactAttributes,
  setFlowAttributes,
  storeDigits,
} from "connect-simulator/flow-language";
import { digitsTyped } from "../digits-typed.ts";
import { flowText } from "../flow-text.ts";
import { callerNumber } from "../order-parameters.ts";
import { invoke } from "../resource-blocks.ts";

/**
 * For callers whose number is withheld or unknown, or who mean an order placed from another number: asks for the phone
 * number and the order number, three times at most.
 */
export const claim: readonly Action[] = [
  loop("claim-times", 5, "claim-phone", "person-not-found"),
  storeDigits("claim-phone", flowText("enterPhone"), 15, "claim-phone-typed", "person-trouble"),
  digitsTyped("claim-phone-typed", "claim-keep-phone", "claim-nothing-typed"),
  setContactAttributes(
    "claim-keep-phone",
    { callerNumber: "$.StoredCustomerInput", claimed: "True" },
    "claim-order",
    "person-trouble",
  ),
  storeDigits("claim-order", flowText("enterOrderNumber"), 20, "claim-order-typed", "person-trouble"),
  digitsTyped("claim-order-typed", "claim-keep-order", "claim-nothing-typed"),
  // The order number holds the digits that a caller is asked for as proof: so it is kept as the proof.
  setFlowAttributes(
    "claim-keep-order",
    { verificationCode: "$.StoredCustomerInput" },
    "claim-look-up",
    "person-trouble",
  ),
  invoke(
    "claim-look-up",
    "look-up-order",
    {
      CallerID: callerNumber,
      orderId: "$.FlowAttributes.verificationCode",
      verificationCode: "$.FlowAttributes.verificationCode",
    },
    "claim-outcome",
    "person-trouble",
  ),
  compare(
    "claim-outcome",
    "$.External.outcome",
    {
      found: "menu-order",
      "not-found": "claim-say-why",
      refused: "claim-reason",
      error: "person-say-error",
    },
    "person-trouble",
  ),
  // The phone number has been taken, and the order number alone is missing; or there have been tries enough.
  compare(
    "claim-reason",
    "$.External.reason",
    { "order-number-needed": "cure-reason", "too-many-tries": "cure-reason" },
    "claim-say-why",
  ),
  say("claim-say-why", "$.External.message", "claim-tries"),
  say("claim-nothing-typed", flowText("nothingHeard"), "claim-tries"),
  loop("claim-tries", 2, "claim-phone", "person-not-found"),
  loop("claim-order-tries", 3, "claim-order", "person-not-found"),
];
