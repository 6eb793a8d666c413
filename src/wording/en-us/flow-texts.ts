import type { FlowTexts, WhisperTexts } from "../line-texts.ts";

export const flowTexts: FlowTexts = {
  chooseLanguage: "For English, press 2.",
  anotherOrder: "Here is another order.",
  noOtherOrder: "I have no other order to tell you about, but I can find one by its order number.",
  whatToDo: "How can I help?",
  moreToDo: "If there is nothing else, you can simply hang up.",
  menuChangeAndOther:
    "To change the shipping date, press 1. To cancel, press 2. For its status, press 3. For another order, press 4. For a representative, press 0. To hear this again, press 9. Or just say it.",
  menuChange:
    "To change the shipping date, press 1. To cancel, press 2. For its status, press 3. For a representative, press 0. To hear this again, press 9. Or just say it.",
  menuOther:
    "For another order, press 4. For a representative, press 0. For this order's status, press 3. To hear this again, press 9. Or just say it.",
  menuNeither:
    "For a representative, press 0. For this order's status, press 3. To hear this again, press 9. Or just say it.",
  enterPhone: "Please enter the phone number that you ordered with, then press the pound key.",
  enterOrderNumber: "Please enter the order number, then press the pound key.",
  enterCode:
    "To protect your order, please enter the last four digits of its order number, then press the pound key.",
  nothingHeard: "I did not receive any digits.",
  keysOnly: "I am sorry, I can't take that by voice right now, but the keys still work.",
  keysChangeAndOther:
    "To cancel this order, press 2. For its status, press 3. For another order, press 4. For a representative, press 0. To hear this again, press 9.",
  keysChange:
    "To cancel this order, press 2. For its status, press 3. For a representative, press 0. To hear this again, press 9.",
  keysOther:
    "For another order, press 4. For a representative, press 0. For this order's status, press 3. To hear this again, press 9.",
  keysNeither:
    "For a representative, press 0. For this order's status, press 3. To hear this again, press 9.",
  wrongKey: "I did not receive a key that works here.",
  confirmCancel:
    "Shall I cancel this order? For yes, press 1. For no, press 2. To hear this again, press 9. For a representative, press 0.",
  notCancelled: "The order has not been canceled.",
  sorry: "I am sorry, I cannot help you with this myself.",
  oneMoment: "One moment, please. I will try to reach a representative for you.",
  allBusy: "I am sorry, I cannot put you through to a representative at the moment.",
  offerCallback:
    "If you would like us to call you back, press 1. If not, press 2, or simply hang up. To hear this again, press 9.",
  enterCallbackNumber:
    "Please enter the phone number that we should call you back at, then press the pound key.",
  wrongNumber: "That is not a phone number that I can use.",
  callbackNumberIs: "The number to call is",
  confirmNumber: "If that is right, press 1. To enter another number, press 2. To hear it again, press 9.",
  callbackPlanned: "We will call you back as soon as a representative is free.",
  noCallback: "I am sorry, I could not arrange a call back. Please call us again later.",
  goodbye: "Thank you for calling. Goodbye.",
  wantedOtherDate: "to change the shipping date",
  wantedCancellation: "to cancel",
};

export const whisperTexts: WhisperTexts = {
  why: {
    asked: "The caller asked for a representative.",
    topic: "The call is about $.Attributes.topicName this time.",
    "not-understood": "The caller was not understood three times.",
    "not-proven": "The caller could not give the digits that prove the order.",
    "not-found": "No order was found by the numbers that the caller entered.",
    "kept-asking": "The caller went through the menu many times.",
    trouble: "A system did not answer.",
  },
  claimed: "The caller entered the phone number, so it is not proven.",
  noOrder: "No order has been found yet.",
  order: "Order $.Attributes.orderId for $.Attributes.orderedItem was found.",
  shippingDate: "Shipping date: $.Attributes.shippingDate.",
  tried: "The caller tried $.Attributes.tried here.",
  outcome: {
    cancelled: "The order was canceled.",
    "already-cancelled": "The order was canceled before.",
    rescheduled: "The date was changed.",
    unchanged: "The order stays as it was.",
    unknown: "It is not certain whether that was done.",
  },
  refused: {
    "already-shipped": "Not possible: it has shipped.",
    cancelled: "Not possible: the order is canceled.",
    "past-cutoff": "Not possible: the time for changes is over.",
    "date-in-past": "Not possible: the day is in the past.",
    "date-too-soon": "Not possible: the day is too soon.",
    "date-too-far": "Not possible: the day is too far ahead.",
    "not-a-shipping-day": "Not possible: nothing ships on that day.",
    "not-found": "The order was not found.",
    "no-caller-number": "The caller's number is unknown.",
    "number-not-understood": "The phone number could not be read.",
    "order-number-needed": "The order number is missing.",
    "date-not-understood": "No date was understood.",
    "changed-meanwhile": "Not done: the order had changed meanwhile.",
    "verification-needed": "The caller has not proven the order.",
    "verification-failed": "The digits that the caller gave do not match.",
    "too-many-tries": "That failed too many times.",
    "too-many-changes": "Not done: the order was changed too many times.",
  },
};
