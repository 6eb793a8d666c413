import { type Action, compare, loop, menu, say, setContactAttributes } from "connect-simulator/flow-language";
import { branchesByReason } from "../cures.ts";
import { flowText } from "../flow-text.ts";
import { offerChoices } from "../offer-choices.ts";
import {
  callerNumber,
  currentOrder,
  currentOrderAndVersion,
  foundOrderAttributes,
} from "../order-parameters.ts";
import { invoke } from "../resource-blocks.ts";

const toPerson = { onError: "person-trouble" };

/** For when the bot fails: says how the order stands now, and offers a menu of what can be done by keys alone. */
export const keys: readonly Action[] = [
  invoke(
    "keys-status",
    "look-up-order",
    { CallerID: callerNumber, ...currentOrder },
    "keys-status-outcome",
    "person-trouble",
  ),
  compare(
    "keys-status-outcome",
    "$.External.outcome",
    {
      found: "keys-keep-order",
      "not-found": "cure-reason",
      refused: "cure-reason",
      // Without the function's message: the bot may have said the same a moment ago.
      error: "person-trouble",
    },
    "person-trouble",
  ),
  setContactAttributes("keys-keep-order", foundOrderAttributes, "keys-say-status", "person-trouble"),
  say("keys-say-status", "$.External.message", "keys-times"),
  loop("keys-times", 5, "keys-choices", "person-not-understood"),
  ...offerChoices(
    "keys",
    {
      changeAndOther: "keysChangeAndOther",
      change: "keysChange",
      other: "keysOther",
      neither: "keysNeither",
    },
    "keys-menu",
  ),
  menu(
    "keys-menu",
    "$.FlowAttributes.keysOnly $.FlowAttributes.choices",
    8,
    {
      "2": "keys-confirm",
      "3": "keys-status",
      "4": "find-next-times",
      "9": "keys-times",
      "0": "person-asked",
    },
    { otherwise: "keys-wrong", ...toPerson },
  ),
  say("keys-wrong", flowText("wrongKey"), "keys-times"),

  // What was told of the order last says which it is, and when it ships.
  menu(
    "keys-confirm",
    "$.Attributes.told $.FlowAttributes.confirmCancel",
    8,
    { "1": "keys-cancel", "2": "keys-not-cancelled", "9": "keys-confirm-times", "0": "person-asked" },
    { otherwise: "keys-wrong-answer", ...toPerson },
  ),
  say("keys-wrong-answer", flowText("wrongKey"), "keys-confirm-times"),
  loop("keys-confirm-times", 3, "keys-confirm", "keys-not-cancelled"),
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
      reason: "none",
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
      refused: "keys-keep-reason",
      unknown: "keys-status",
      "not-found": "claim-times",
      error: "person-trouble",
    },
    "person-trouble",
  ),
  setContactAttributes("keys-keep-reason", { reason: "$.External.reason" }, "keys-reason"),
  // Whatever else the reason is, the look-up tells it, and leads to where it can be cured.
  compare("keys-reason", "$.External.reason", branchesByReason({ person: "person-refused" }), "keys-status"),
];
