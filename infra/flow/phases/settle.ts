import { type Action, compare, say, setContactAttributes } from "connect-simulator/flow-language";
import { flowText } from "../flow-text.ts";
import { callerNumber, currentOrder, foundOrderAttributes } from "../order-parameters.ts";
import { invoke } from "../resource-blocks.ts";

const botOutcome = {
  stage: "tried",
  outcome: "$.Lex.SessionAttributes.outcome",
  reason: "$.Lex.SessionAttributes.reason",
  told: "$.Lex.SessionAttributes.message",
};

/** Branches by the outcome of the bot's conversation, and keeps it in contact attributes for the agent. */
export const settle: readonly Action[] = [
  setContactAttributes(
    "settle-wanted-date",
    { ...botOutcome, tried: flowText("wantedOtherDate") },
    "settle-outcome",
  ),
  setContactAttributes(
    "settle-wanted-cancel",
    { ...botOutcome, tried: flowText("wantedCancellation") },
    "settle-outcome",
  ),
  compare(
    "settle-outcome",
    "$.Lex.SessionAttributes.outcome",
    {
      rescheduled: "settle-new-date",
      unchanged: "settle-new-version",
      cancelled: "settle-new-version",
      "already-cancelled": "settle-new-version",
      found: "menu-more-times",
      refused: "settle-reason",
      "not-found": "person-sorry",
    },
    "person-sorry",
  ),
  compare(
    "settle-reason",
    "$.Lex.SessionAttributes.reason",
    {
      "changed-meanwhile": "settle-look-again",
      "too-many-tries": "person-sorry",
    },
    "menu-times",
  ),

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

  // The order has changed since the caller was told of it: look it up and say how it stands.
  invoke(
    "settle-look-again",
    "look-up-order",
    { CallerID: callerNumber, ...currentOrder },
    "settle-again-outcome",
    "person-sorry",
  ),
  compare(
    "settle-again-outcome",
    "$.External.outcome",
    {
      found: "settle-keep-again",
      "not-found": "person-say-error",
      refused: "prove-tries",
      error: "person-say-error",
    },
    "person-sorry",
  ),
  setContactAttributes("settle-keep-again", foundOrderAttributes, "settle-say-again", "person-sorry"),
  say("settle-say-again", "$.External.message", "menu-times"),
];
