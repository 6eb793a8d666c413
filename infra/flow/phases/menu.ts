import {
  type Action,
  compare,
  loop,
  say,
  setContactAttributes,
  setFlowAttributes,
} from "connect-simulator/flow-language";
import type { FlowTexts } from "../../../src/wording/index.ts";
import { talkToOrderBot } from "../line-blocks.ts";
import { caller, orderAsTold, orderFound } from "../order-in-hand.ts";
import { spoken } from "../spoken.ts";

/** What the bot is told of the call. */
const session = {
  callerNumber: caller,
  ...orderAsTold,
  contactId: "$.ContactId",
  // A single key is understood two seconds after it was pressed, not five.
  "x-amz-lex:dtmf:end-timeout-ms:*:*": "2000",
};

/** Speech and keys alike. A caller who has what they called for may well be silent: then the call is over. */
const conversation = (id: string, question: keyof FlowTexts, mayBeSilent: boolean): Action =>
  talkToOrderBot(
    id,
    spoken(question),
    { ...session, mayBeSilent: mayBeSilent ? "True" : "False" },
    {
      ChangeShippingDate: "settle-wanted-date",
      CancelOrder: "settle-wanted-cancel",
      OrderStatus: "settle-outcome",
      OtherOrder: "find-next-times",
      SpeakToAgent: "person-case",
      FallbackIntent: mayBeSilent ? "menu-silent" : "person-gave-up",
    },
    // The bot is out of reach, or may have changed the order without knowing: look, and go on by keys.
    { otherwise: "person-sorry", onError: "keys-status" },
  );

/** The order in hand, and what the caller wants done with it. */
export const menu: readonly Action[] = [
  setContactAttributes("menu-order", { ...orderFound, stage: "order" }, "menu-next-position", "person-sorry"),
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
