import type { Dialog } from "../dialog.ts";
import { longDate } from "./spoken-date.ts";
import { orderOf } from "./spoken-order.ts";

const yesOrNo =
  "Say yes or press 1, say no or press 2. To hear it again, press 9. For a representative, press 0.";
const leaving = 'To leave it as it is, say "never mind" or press 2. For a representative, press 0.';

/** What each key of the menu does. */
const menu = {
  ChangeShippingDate: "change the date, or press 1",
  CancelOrder: "cancel, or press 2",
  OrderStatus: "order status, or press 3",
  OtherOrder: "another order, or press 4",
  SpeakToAgent: "representative, or press 0",
} as const;

const topics: Dialog["topics"] = {
  CallMeBack: { name: "a call back", said: "You would like us to call you back." },
  ChangeAddress: { name: "a change of address", said: "You would like to change the address." },
  ChangeItems: { name: "a change to the items", said: "You would like to change what is in your order." },
  ReturnOrder: { name: "a return or refund", said: "You would like to return something." },
  NotArrived: { name: "an order that has not arrived", said: "Your order has not arrived." },
  DamagedOrWrong: { name: "a damaged or wrong item", said: "Something is wrong with what you received." },
  PaymentOrReceipt: { name: "a payment or receipt", said: "You have a question about payment." },
  TrackParcel: { name: "tracking a package", said: "You would like to track your package." },
  TimeOfDay: { name: "the time of delivery", said: "You would like to choose the time of day." },
  Complaint: { name: "a complaint", said: "You are not satisfied, and I am sorry about that." },
  NotMyOrder: { name: "an order that is not the caller's", said: "This order is not yours." },
  NewOrder: { name: "a new order", said: "You would like to place a new order." },
  Subscription: { name: "a subscription", said: "It is about a subscription." },
};

const offers: Readonly<Record<Parameters<Dialog["askWhich"]>[0][number], string>> = {
  ChangeShippingDate: "move it to another day",
  CancelOrder: "cancel it",
  OrderStatus: "tell you how it stands",
  OtherOrder: "look at another order",
  SpeakToAgent: "put you through to a representative",
  Repeat: "say it again",
  Help: "tell you what I can do",
  LeaveAsIs: "leave it as it is",
  Goodbye: "end the call",
  OtherLanguage: "change the language",
  CallMeBack: "have you called back",
  ChangeAddress: "put you through about the address",
  ChangeItems: "put you through about the items",
  ReturnOrder: "put you through about a return",
  NotArrived: "put you through about the delivery",
  DamagedOrWrong: "put you through about what you received",
  PaymentOrReceipt: "put you through about the payment",
  TrackParcel: "put you through about tracking",
  TimeOfDay: "put you through about the time of day",
  Complaint: "put you through about your complaint",
  NotMyOrder: "put you through, as it is not your order",
  NewOrder: "put you through for a new order",
  Subscription: "put you through about the subscription",
};

/** "a, b, or c" */
const listed = (parts: readonly string[], or: string, between: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(between)}${or}${parts.at(-1)}`;

export const dialog: Dialog = {
  askDate: "On which day should it ship? You can say next Friday, for example, or December 3rd.",
  askDateAgain: {
    "not-understood": "I am sorry, I did not catch the date. On which day should it ship?",
    declined: "All right. Which day would you like instead?",
    "ruled-out": "All right, not then. Which day would suit you instead?",
    "told-of": "And on which day should your order ship?",
    alternatives: "I can note one day only. Which of them should it be?",
    qualified: "Which day exactly should it ship? Please say the month and the day.",
    "no-such-day": "There is no such day on the calendar. On which day should it ship?",
  },
  whichDay: ({ from, to }) => `Which day would you like, from ${longDate(from)} to ${longDate(to)}?`,
  offerDate: (date) => `The nearest day we can offer is ${longDate(date)}. Would you like that day?`,
  confirmDate: (date) => `The new shipping date is ${longDate(date)}. Is that right?`,
  confirmCancel: (order) =>
    `I will cancel your ${orderOf(order)} due to ship on ${longDate(order.shippingDate)}. Is that right?`,

  toArrive: (arrival, shippingDate) =>
    `To arrive on ${longDate(arrival)}, it has to ship on ${longDate(shippingDate)}.`,
  onlyShippingDate: "I can choose the day it ships, not the day it arrives.",
  noTimeOfDay: "The time of day can't be chosen.",

  again: {
    "not-understood": "I am sorry, I did not understand.",
    unclear: "I would like to be sure.",
  },
  howToAnswer: {
    date: `Say a day, or key in month and day as four digits. ${leaving}`,
    "which-day": `Say a day, or key in month and day as four digits. ${leaving}`,
    suggestion: `Say yes or press 1, name another day, or key in four digits. ${leaving}`,
    "date-confirmation": yesOrNo,
    "cancel-confirmation": yesOrNo,
  },

  notUnderstood: "I am sorry, I did not understand.",
  whatToDo: "What would you like to do?",
  menu: (offered) =>
    `You can say: ${listed(
      offered.map((intent) => menu[intent]),
      "; or ",
      "; ",
    )}.`,
  askWhich: (between) =>
    `Shall I ${listed(
      between.map((wish) => offers[wish]),
      ", or ",
      ", ",
    )}?`,

  keptAsItIs: "All right. Your order stays as it is.",
  toAgent: "Certainly.",
  putThrough: "I will put you through to a representative.",
  topics,

  joined: (sentences) => sentences.join(" "),
};
