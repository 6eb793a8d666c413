import {
  type Action,
  compare,
  loop,
  say,
  setContactAttributes,
  setFlowAttributes,
  storeDigits,
} from "connect-simulator/flow-language";
import { flowText } from "../flow-text.ts";
import { callerNumber } from "../order-parameters.ts";
import { invoke } from "../resource-blocks.ts";

/**
 * For callers whose number is withheld or unknown, or who mean an order placed from another number: asks for the phone
 * number and the order number, three times at most.
 */
export const claim: readonly Action[] = [
  say("claim-why", "$.External.message", "claim-phone"),
  storeDigits("claim-phone", flowText("enterPhone"), 15, "claim-phone-typed", "person-sorry"),
  compare(
    "claim-phone-typed",
    "$.StoredCustomerInput",
    { Timeout: "claim-nothing-typed" },
    "claim-keep-phone",
  ),
  setContactAttributes(
    "claim-keep-phone",
    { callerNumber: "$.StoredCustomerInput" },
    "claim-order",
    "person-sorry",
  ),
  storeDigits("claim-order", flowText("enterOrderNumber"), 20, "claim-order-typed", "person-sorry"),
  compare(
    "claim-order-typed",
    "$.StoredCustomerInput",
    { Timeout: "claim-nothing-typed" },
    "claim-keep-order",
  ),
  // The order number holds the digits that a caller is asked for as proof: so it is kept as the proof.
  setFlowAttributes(
    "claim-keep-order",
    { verificationCode: "$.StoredCustomerInput" },
    "claim-look-up",
    "person-sorry",
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
    "person-sorry",
  ),
  compare(
    "claim-outcome",
    "$.External.outcome",
    {
      found: "menu-order",
      "not-found": "claim-say-why",
      refused: "claim-say-why",
      error: "person-say-error",
    },
    "person-sorry",
  ),
  say("claim-say-why", "$.External.message", "claim-tries"),
  say("claim-nothing-typed", flowText("nothingHeard"), "claim-tries"),
  loop("claim-tries", 2, "claim-phone", "person-gave-up"),
];
