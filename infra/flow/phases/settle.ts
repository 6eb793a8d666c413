import { type Action, compare, setContactAttributes } from "connect-simulator/flow-language";
import { branchesByReason } from "../cures.ts";
import { flowText } from "../flow-text.ts";

const botOutcome = {
  stage: "tried",
  outcome: "$.Lex.SessionAttributes.outcome",
  reason: "none",
  told: "$.Lex.SessionAttributes.message",
};

/** Branches by the outcome of the bot's conversation, and keeps it in contact attributes for the agent. */
export const settle: readonly Action[] = [
  setContactAttributes(
    "settle-wanted-date",
    { ...botOutcome, tried: flowText("wantedOtherDate") },
    "settle-whether-refused",
  ),
  setContactAttributes(
    "settle-wanted-cancel",
    { ...botOutcome, tried: flowText("wantedCancellation") },
    "settle-whether-refused",
  ),
  // Only a refusal has a reason, and an attribute may not be empty.
  compare(
    "settle-whether-refused",
    "$.Lex.SessionAttributes.lambdaResult",
    { Refused: "settle-keep-reason" },
    "settle-outcome",
  ),
  setContactAttributes("settle-keep-reason", { reason: "$.Lex.SessionAttributes.reason" }, "settle-outcome"),
  compare(
    "settle-outcome",
    "$.Lex.SessionAttributes.outcome",
    {
      rescheduled: "settle-new-date",
      unchanged: "settle-new-version",
      cancelled: "settle-cancelled",
      "already-cancelled": "settle-cancelled",
      found: "menu-more-times",
      refused: "settle-reason",
      "not-found": "settle-reason",
    },
    "person-trouble",
  ),
  compare(
    "settle-reason",
    "$.Lex.SessionAttributes.reason",
    branchesByReason({
      digits: "prove-tries",
      claim: "claim-times",
      "order-number": "claim-order-tries",
      "look-again": "again-open",
      "menu-without-change": "settle-unchangeable",
      person: "person-refused",
    }),
    "menu-times",
  ),
  setContactAttributes("settle-unchangeable", { changeable: "False" }, "menu-times"),

  // A change makes a new version: keep it for the next change.
  setContactAttributes(
    "settle-new-date",
    {
      orderVersion: "$.Lex.SessionAttributes.orderVersion",
      shippingDate: "$.Lex.SessionAttributes.shippingDate",
    },
    "menu-more-times",
  ),
  setContactAttributes(
    "settle-new-version",
    { orderVersion: "$.Lex.SessionAttributes.orderVersion" },
    "menu-more-times",
  ),
  setContactAttributes(
    "settle-cancelled",
    { orderVersion: "$.Lex.SessionAttributes.orderVersion", changeable: "False" },
    "menu-more-times",
  ),
];
