import type { FlowTexts, WhisperTexts } from "../line-texts.ts";

export const flowTexts: FlowTexts = {
  chooseLanguage: "For English, press 2.",
  greeting: "Thank you for calling. This is the order desk.",
  foundOrder: "I have found this order under your number.",
  anotherOrder: "Here is another order.",
  noOtherOrder: "I have no other order to tell you about. I can look for one by its order number.",
  aboutThisOrder:
    "If it is about this order, tell me what you would like. To change the shipping date, press 1. To cancel, press 2. To hear how it stands, press 3. If you mean another order, press 4. To speak to a person, press 0.",
  whatToDo:
    "What would you like to do? To change the shipping date, press 1. To cancel, press 2. To hear how the order stands, press 3. For another order, press 4. To speak to a person, press 0. Or just say it.",
  moreToDo:
    "If there is nothing else, you can simply hang up. To change the shipping date, press 1. To cancel, press 2. To hear how the order stands, press 3. For another order, press 4. To speak to a person, press 0.",
  enterPhone: "Please enter the phone number that you ordered with, then press the hash key.",
  enterOrderNumber: "Please enter the order number, then press the hash key.",
  enterCode:
    "To protect your order, please enter the last four digits of its order number, then press the hash key.",
  nothingHeard: "I did not receive any digits.",
  keysOnly:
    "I am sorry, I cannot take that by voice at the moment, but the keys still work. To cancel this order, press 2. To hear how it stands, press 3. For another order, press 4. To speak to a person, press 0.",
  confirmCancel: "To cancel this order, press 2 once more. To keep it, press any other key.",
  notCancelled: "The order has not been cancelled.",
  sorry: "I am sorry, I cannot help you with this myself.",
  oneMoment: "One moment, please. I will try to reach a colleague for you.",
  closed: "Our colleagues are not on duty at this time.",
  allBusy: "I am sorry, I cannot put you through to a colleague at the moment.",
  offerCallback: "If you would like us to call you back, press 1. Otherwise you can simply hang up.",
  enterCallbackNumber:
    "Please enter the phone number that we should call you back at, then press the hash key.",
  callbackPlanned: "We will call you back as soon as a colleague is free.",
  noCallback: "I am sorry, we cannot call you back at this number. Please call us again later.",
  goodbye: "Thank you for calling. Goodbye.",
  wantedOtherDate: "to change the shipping date",
  wantedCancellation: "to cancel",
};

export const whisperTexts: WhisperTexts = {
  noOrder: "The caller's order has not been found yet.",
  order: "The caller has order $.Attributes.orderId , and was told: $.Attributes.told",
  tried:
    "The caller has order $.Attributes.orderId , $.Attributes.orderedItem , wanted $.Attributes.tried , and was told: $.Attributes.told",
};
