import { ask, note, say, when } from "../../../simulator/flow-language/blocks.ts";
import type { Action } from "../../../simulator/flow-language/contact-flow.ts";
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
  note("settle-wanted-date", { ...whatTheBotSaid, tried: spoken("wantedOtherDate") }, "settle-outcome"),
  note("settle-wanted-cancel", { ...whatTheBotSaid, tried: spoken("wantedCancellation") }, "settle-outcome"),
  when(
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
  when(
    "settle-reason",
    "$.Lex.SessionAttributes.reason",
    {
      "changed-meanwhile": "settle-look-again",
      "too-many-tries": "person-sorry",
    },
    "menu-times",
  ),

  // A change makes a new version; the next change is to be of that one.
  note(
    "settle-new-date",
    {
      orderVersion: "$.Lex.SessionAttributes.orderVersion",
      shippingDate: "$.Lex.SessionAttributes.shippingDate",
    },
    "menu-more-times",
  ),
  note("settle-new-version", { orderVersion: "$.Lex.SessionAttributes.orderVersion" }, "menu-more-times"),

  // The order is not what the caller was told: read it out again before anything else.
  ask(
    "settle-look-again",
    "look-up-order",
    { CallerID: caller, ...orderInHand },
    "settle-again-outcome",
    "person-sorry",
  ),
  when(
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
  note("settle-keep-again", orderFound, "settle-say-again", "person-sorry"),
  say("settle-say-again", "$.External.message", "menu-times"),
];
