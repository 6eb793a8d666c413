import { type Action, compare, say, setContactAttributes } from "connect-simulator/flow-language";
import { invoke } from "../line-blocks.ts";
import { caller, orderFound, orderInHand } from "../order-in-hand.ts";
import { spoken } from "../spoken.ts";

const whatTheBotSaid = {
  stage: "tried",
  outcome: "$.Lex.SessionAttributes.outcome",
  reason: "$.Lex.SessionAttributes.reason",
  told: "$.Lex.SessionAttributes.message",
};

/** What became of the bot's change. The bot has said it; the case notes it and the call goes on. */
export const settle: readonly Action[] = [
  setContactAttributes(
    "settle-wanted-date",
    { ...whatTheBotSaid, tried: spoken("wantedOtherDate") },
    "settle-outcome",
  ),
  setContactAttributes(
    "settle-wanted-cancel",
    { ...whatTheBotSaid, tried: spoken("wantedCancellation") },
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

  // A change makes a new version; the next change is to be of that one.
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

  // The order is not what the caller was told: read it out again before anything else.
  invoke(
    "settle-look-again",
    "look-up-order",
    { CallerID: caller, ...orderInHand },
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
  setContactAttributes("settle-keep-again", orderFound, "settle-say-again", "person-sorry"),
  say("settle-say-again", "$.External.message", "menu-times"),
];
