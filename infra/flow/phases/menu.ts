import {
  type Action,
  compare,
  loop,
  say,
  setContactAttributes,
  setFlowAttributes,
} from "connect-simulator/flow-language";
import { flowText } from "../flow-text.ts";
import { offerChoices } from "../offer-choices.ts";
import { callerNumber, currentOrderAndVersion, foundOrderAttributes } from "../order-parameters.ts";
import { talkToOrderBot } from "../resource-blocks.ts";

/** The session attributes that the bot gets. */
const session = {
  callerNumber,
  ...currentOrderAndVersion,
  contactId: "$.ContactId",
  changeable: "$.Attributes.changeable",
  nextPosition: "$.FlowAttributes.nextPosition",
  mayBeSilent: "$.FlowAttributes.mayBeSilent",
  // Lex takes a single key for the whole input two seconds after it was pressed, instead of five.
  "x-amz-lex:dtmf:end-timeout-ms:*:*": "2000",
};

/** Says how the order that was found stands, and asks what the caller wants done with it. */
export const menu: readonly Action[] = [
  setContactAttributes(
    "menu-order",
    { ...foundOrderAttributes, stage: "order", outcome: "none" },
    "menu-whether-next",
    "person-trouble",
  ),
  // At the last order the reply is empty, and an attribute may not be.
  compare(
    "menu-whether-next",
    "$.External.nextPosition",
    { "0": "menu-next-position" },
    "menu-last-position",
    "NumberGreaterThan",
  ),
  setFlowAttributes("menu-next-position", { nextPosition: "$.External.nextPosition" }, "menu-order-status"),
  setFlowAttributes("menu-last-position", { nextPosition: "0" }, "menu-order-status"),
  say("menu-order-status", "$.External.message", "menu-open"),

  loop("menu-times", 10, "menu-open", "person-kept-asking"),
  setFlowAttributes(
    "menu-open",
    { question: flowText("whatToDo"), mayBeSilent: "False" },
    "menu-choices",
    "person-trouble",
  ),

  // Where the caller has what they called for, silence ends the call.
  loop("menu-more-times", 10, "menu-more", "end-goodbye"),
  setFlowAttributes(
    "menu-more",
    { question: flowText("moreToDo"), mayBeSilent: "True" },
    "menu-choices",
    "person-trouble",
  ),

  ...offerChoices(
    "menu",
    {
      changeAndOther: "menuChangeAndOther",
      change: "menuChange",
      other: "menuOther",
      neither: "menuNeither",
    },
    "menu-talk",
  ),
  talkToOrderBot(
    "menu-talk",
    "$.FlowAttributes.question $.FlowAttributes.choices",
    session,
    {
      ChangeShippingDate: "settle-wanted-date",
      CancelOrder: "settle-wanted-cancel",
      OrderStatus: "settle-outcome",
      OtherOrder: "find-next-times",
      SpeakToAgent: "person-whether-topic",
      CallMeBack: "callback-case",
      Repeat: "again-times",
      LeaveAsIs: "menu-more-times",
      Goodbye: "end-goodbye",
      OtherLanguage: "language-other-times",
      FallbackIntent: "menu-silent",
    },
    // The bot failed, perhaps after it had changed the order: look the order up again, and go on by keys.
    { otherwise: "person-trouble", onError: "keys-status" },
  ),
  compare(
    "menu-silent",
    "$.Lex.SessionAttributes.reason",
    { "too-many-tries": "person-not-understood" },
    "end-goodbye",
  ),
];
