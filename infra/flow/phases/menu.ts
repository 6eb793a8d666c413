import {
  type Action,
  compare,
  loop,
  say,
  setContactAttributes,
  setFlowAttributes,
} from "connect-simulator/flow-language";
import type { FlowTexts } from "../../../src/wording/index.ts";
import { flowText } from "../flow-text.ts";
import { callerNumber, currentOrderAndVersion, foundOrderAttributes } from "../order-parameters.ts";
import { talkToOrderBot } from "../resource-blocks.ts";

/** The session attributes that the bot gets. */
const session = {
  callerNumber,
  ...currentOrderAndVersion,
  contactId: "$.ContactId",
  // Lex takes a single key for the whole input two seconds after it was pressed, instead of five.
  "x-amz-lex:dtmf:end-timeout-ms:*:*": "2000",
};

/** Asks by the bot what the caller wants. Where `mayBeSilent`, the caller has what they called for, and silence ends the call. */
const conversation = (id: string, question: keyof FlowTexts, mayBeSilent: boolean): Action =>
  talkToOrderBot(
    id,
    flowText(question),
    { ...session, mayBeSilent: mayBeSilent ? "True" : "False" },
    {
      ChangeShippingDate: "settle-wanted-date",
      CancelOrder: "settle-wanted-cancel",
      OrderStatus: "settle-outcome",
      OtherOrder: "find-next-times",
      SpeakToAgent: "person-case",
      FallbackIntent: mayBeSilent ? "menu-silent" : "person-gave-up",
    },
    // The bot failed, perhaps after it had changed the order: look the order up again, and go on by keys.
    { otherwise: "person-sorry", onError: "keys-status" },
  );

/** Says how the order that was found stands, and asks what the caller wants done with it. */
export const menu: readonly Action[] = [
  setContactAttributes(
    "menu-order",
    { ...foundOrderAttributes, stage: "order" },
    "menu-next-position",
    "person-sorry",
  ),
  setFlowAttributes("menu-next-position", { nextPosition: "$.External.nextPosition" }, "menu-order-status"),
  say("menu-order-status", "$.External.message", "menu-about-order"),
  conversation("menu-about-order", "aboutThisOrder", false),

  loop("menu-times", 10, "menu-what-to-do", "person-sorry"),
  conversation("menu-what-to-do", "whatToDo", false),

  loop("menu-more-times", 10, "menu-more", "end-goodbye"),
  conversation("menu-more", "moreToDo", true),
  compare(
    "menu-silent",
    "$.Lex.SessionAttributes.reason",
    { "too-many-tries": "person-gave-up" },
    "end-goodbye",
  ),
];
