import { type Action, compare, loop, menu, say, setContactAttributes } from "connect-simulator/flow-language";
import { invoke } from "../line-blocks.ts";
import { caller, orderAsTold, orderFound, orderInHand } from "../order-in-hand.ts";
import { spoken } from "../spoken.ts";

const toPerson = { onError: "person-sorry" };

/** When the bot fails: how the order stands now, and what keys alone can do. */
export const keys: readonly Action[] = [
  invoke(
    "keys-status",
    "look-up-order",
    { CallerID: caller, ...orderInHand },
    "keys-status-outcome",
    "person-sorry",
  ),
  compare(
    "keys-status-outcome",
    "$.External.outcome",
    {
      found: "keys-keep-order",
      "not-found": "person-say-error",
      refused: "person-say-error",
      // The bot may have said so a moment ago.
      error: "person-sorry",
    },
    "person-sorry",
  ),
  setContactAttributes("keys-keep-order", orderFound, "keys-say-status", "person-sorry"),
  say("keys-say-status", "$.External.message", "keys-times"),
  loop("keys-times", 3, "keys-menu", "person-gave-up"),
  menu(
    "keys-menu",
    spoken("keysOnly"),
    8,
    { "2": "keys-confirm", "3": "keys-status", "4": "find-next-times", "0": "person-whisper" },
    { otherwise: "keys-times", ...toPerson },
  ),
  menu(
    "keys-confirm",
    spoken("confirmCancel"),
    8,
    { "2": "keys-cancel" },
    { otherwise: "keys-not-cancelled", ...toPerson },
  ),
  say("keys-not-cancelled", spoken("notCancelled"), "keys-times"),
  // No answer in time does not mean that nothing was done: look, and say what is.
  invoke("keys-cancel", "cancel-order", { CallerID: caller, ...orderAsTold }, "keys-say-done", "keys-status"),
  say("keys-say-done", "$.External.message", "keys-case"),
  setContactAttributes(
    "keys-case",
    {
      stage: "tried",
      tried: spoken("wantedCancellation"),
      outcome: "$.External.outcome",
      reason: "$.External.reason",
      told: "$.External.message",
    },
    "keys-outcome",
  ),
  compare(
    "keys-outcome",
    "$.External.outcome",
    {
      cancelled: "end-goodbye",
      "already-cancelled": "end-goodbye",
      refused: "keys-status",
      unknown: "keys-status",
      "not-found": "person-sorry",
      error: "person-sorry",
    },
    "person-sorry",
  ),
];
