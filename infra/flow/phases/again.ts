import {
  type Action,
  compare,
  loop,
  say,
  setContactAttributes,
  setFlowAttributes,
} from "connect-simulator/flow-language";
import { flowText } from "../flow-text.ts";
import { callerNumber, currentOrder, foundOrderAttributes } from "../order-parameters.ts";
import { invoke } from "../resource-blocks.ts";

/** Looks up once more the order that the call is about, says how it stands, and asks the menu's last question again. */
export const again: readonly Action[] = [
  // Where the last question will not do: the order has changed since, or the language.
  setFlowAttributes("again-open", { question: flowText("whatToDo"), mayBeSilent: "False" }, "again-times"),
  loop("again-times", 10, "again-look-up", "person-kept-asking"),
  invoke(
    "again-look-up",
    "look-up-order",
    { CallerID: callerNumber, ...currentOrder },
    "again-outcome",
    "person-trouble",
  ),
  compare(
    "again-outcome",
    "$.External.outcome",
    {
      found: "again-keep-order",
      "not-found": "cure-reason",
      refused: "cure-reason",
      error: "person-say-error",
    },
    "person-trouble",
  ),
  setContactAttributes("again-keep-order", foundOrderAttributes, "again-say-status", "person-trouble"),
  say("again-say-status", "$.External.message", "menu-choices"),
];
