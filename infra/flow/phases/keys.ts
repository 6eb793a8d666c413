import { type Action, compare, loop, menu, say, setContactAttributes } from "connect-simulator/flow-language";
import { flowText } from "../flow-text.ts";
import {
  callerNumber,
  currentOrder,
  currentOrderAndVersion,
  foundOrderAttributes,
} from "../order-parameters.ts";
import { invoke } from "../resource-blocks.ts";

const toPerson = { onError: "person-sorry" };

/** For when the bot fails: says how the order stands now, and offers a menu of what can be done by keys alone. */
export const keys: readonly Action[] = [
  invoke(
    "keys-status",
    "look-up-order",
    { CallerID: callerNumber, ...currentOrder },
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
      // Without the function's message: the bot may have said the same a moment ago.
      error: "person-sorry",
    },
    "person-sorry",
  ),
  setContactAttributes("keys-keep-order", foundOrderAttributes, "keys-say-status", "person-sorry"),
  say("keys-say-status", "$.External.message", "keys-times"),
  loop("keys-times", 3, "keys-menu", "person-gave-up"),
  menu(
    "keys-menu",
    flowText("keysOnly"),
    8,
    { "2": "keys-confirm", "3": "keys-status", "4": "find-next-times", "0": "person-whisper" },
    { otherwise: "keys-times", ...toPerson },
  ),
  menu(
    "keys-confirm",
    flowText("confirmCancel"),
    8,
    { "2": "keys-cancel" },
    { otherwise: "keys-not-cancelled", ...toPerson },
  ),
  say("keys-not-cancelled", flowText("notCancelled"), "keys-times"),
  // Without a reply in time the order may still have been cancelled: look it up, and say how it stands.
  invoke(
    "keys-cancel",
    "cancel-order",
    { CallerID: callerNumber, ...currentOrderAndVersion },
    "keys-say-done",
    "keys-status",
  ),
  say("keys-say-done", "$.External.message", "keys-case"),
  setContactAttributes(
    "keys-case",
    {
      stage: "tried",
      tried: flowText("wantedCancellation"),
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
