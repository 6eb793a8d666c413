import {
  type Action,
  compare,
  loop,
  say,
  setContactAttributes,
  setFlowAttributes,
  storeDigits,
} from "connect-simulator/flow-language";
import { invoke } from "../line-blocks.ts";
import { caller } from "../order-in-hand.ts";
import { spoken } from "../spoken.ts";

/** An unknown or withheld number, or an order placed from another: phone and order number, three times at most. */
export const claim: readonly Action[] = [
  say("claim-why", "$.External.message", "claim-phone"),
  storeDigits("claim-phone", spoken("enterPhone"), 15, "claim-phone-typed", "person-sorry"),
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
  storeDigits("claim-order", spoken("enterOrderNumber"), 20, "claim-order-typed", "person-sorry"),
  compare(
    "claim-order-typed",
    "$.StoredCustomerInput",
    { Timeout: "claim-nothing-typed" },
    "claim-keep-order",
  ),
  // Who knows the whole order number knows its last digits: it is the proof as well.
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
      CallerID: caller,
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
  say("claim-nothing-typed", spoken("nothingHeard"), "claim-tries"),
  loop("claim-tries", 2, "claim-phone", "person-gave-up"),
];
