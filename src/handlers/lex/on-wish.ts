import type { Wish } from "../../wording/index.ts";
import type { Action } from "./action.ts";
import type { IntentName } from "./intents.ts";

/** What to do next, and the intent under which the flow goes on if that closes the conversation. */
export interface Decision {
  readonly intent: IntentName;
  readonly action: Action;
}

/** What to do for a caller who wants that, whatever was asked before. */
export function onWish(wish: Wish): Decision {
  switch (wish) {
    case "ChangeShippingDate":
      return { intent: wish, action: { kind: "ask-date" } };
    case "CancelOrder":
      return { intent: wish, action: { kind: "ask-to-cancel" } };
    case "OrderStatus":
      return { intent: wish, action: { kind: "tell-status" } };
    case "SpeakToAgent":
      return { intent: wish, action: { kind: "to-agent" } };
    case "LeaveAsIs":
      return { intent: wish, action: { kind: "keep" } };
    case "Help":
      return { intent: wish, action: { kind: "ask-what", why: "help" } };
    case "OtherOrder":
    case "Repeat":
    case "Goodbye":
    case "OtherLanguage":
      return { intent: wish, action: { kind: "close" } };
    case "NotArrived":
      return { intent: "SpeakToAgent", action: { kind: "tell-not-arrived" } };
    case "CallMeBack":
      return { intent: wish, action: { kind: "put-through", topic: wish } };
    case "ChangeAddress":
    case "ChangeItems":
    case "ReturnOrder":
    case "DamagedOrWrong":
    case "PaymentOrReceipt":
    case "TrackParcel":
    case "TimeOfDay":
    case "Complaint":
    case "NotMyOrder":
    case "NewOrder":
    case "Subscription":
      return { intent: "SpeakToAgent", action: { kind: "put-through", topic: wish } };
  }
}
