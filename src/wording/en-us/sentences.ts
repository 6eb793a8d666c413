import type { CalendarDate, Order } from "../../domain/index.ts";
import { onePart } from "../sms-part.ts";
import type { Wording } from "../wording.ts";
import { dialog } from "./dialog.ts";
import { dateWithYear, longDate, monthAndDay, shortDate } from "./spoken-date.ts";
import { ellipsis, orderOf } from "./spoken-order.ts";

const named = (item: string): string => (item ? `order "${item}"` : "order");

const confirmation = ({ noticeOwed }: Order): string =>
  noticeOwed
    ? "You will get a text message to confirm it."
    : "We can't send texts to the number on the order, so no message will follow.";
const onItsWay = ({ noticeOwed }: Order): string =>
  noticeOwed ? " A text message to confirm it is on its way." : "";

const offer = (suggestion: CalendarDate | undefined): string =>
  suggestion
    ? `The nearest day we can offer is ${longDate(suggestion)}. Please choose that day, or another one.`
    : "I have no other day to offer, but a colleague may find one.";

export const sentences: Wording = {
  language: "en-US",
  date: longDate,

  status(order, unchangeable) {
    if (order.status === "cancelled") return `Your ${orderOf(order)} has been cancelled.`;
    if (order.status === "shipped" || unchangeable === "already-shipped")
      return `Your ${orderOf(order)} with a shipping date of ${dateWithYear(order.shippingDate)}, has already shipped.`;
    const ships = `Your ${orderOf(order)} ships on ${longDate(order.shippingDate)}`;
    return unchangeable === "past-cutoff" ? `${ships}, and can no longer be changed.` : `${ships}.`;
  },

  done: {
    cancelled: (order) => `Your ${orderOf(order)} has been cancelled. ${confirmation(order)}`,
    "already-cancelled": (order) => `Your ${orderOf(order)} is cancelled.${onItsWay(order)}`,
    rescheduled: (order) =>
      `Your ${orderOf(order)} now ships on ${longDate(order.shippingDate)}. ${confirmation(order)}`,
    unchanged: (order) =>
      `Your ${orderOf(order)} ships on ${longDate(order.shippingDate)}, as you asked.${onItsWay(order)}`,
  },

  refused: {
    "already-shipped": ({ order }) =>
      `Your ${orderOf(order)} has already shipped, so it can no longer be changed. If you need help with it, please ask for a colleague.`,
    cancelled: ({ order }) =>
      `Your ${orderOf(order)} has been cancelled, so it has no shipping date to change. If you still want it, please place a new order.`,
    "past-cutoff": ({ order }) =>
      `The time for changes is over: your ${orderOf(order)} is about to ship${order ? ` on ${longDate(order.shippingDate)}` : ""}. If you need help with it, please ask for a colleague.`,
    "date-in-past": ({ suggestion }) => `That day is in the past. ${offer(suggestion)}`,
    "date-too-soon": ({ suggestion }) => `That day is too soon for us. ${offer(suggestion)}`,
    "date-too-far": ({ suggestion }) => `That is further ahead than we can plan. ${offer(suggestion)}`,
    "not-a-shipping-day": ({ suggestion }) => `We don't ship on that day. ${offer(suggestion)}`,
    "not-found": () =>
      "I could not find an order under this number. If you ordered with another phone number, please have it ready, together with your order number.",
    "no-caller-number": () =>
      "I can't see the number that you are calling from. With your phone number and your order number, we can still find your order.",
    "date-not-understood": ({ suggestion }) => {
      const example = suggestion ? monthAndDay(suggestion) : "December 3rd";
      const keys = (suggestion?.slice(5).replace("-", "") ?? "1203").split("").join(" ");
      return `I am sorry, I did not catch the date. Please say a day, such as ${example}, or key in its month and day as four digits: ${keys}.`;
    },
    "changed-meanwhile": () =>
      "Your order has changed since you heard it, so I have left it as it is. Please listen to it once more before you decide.",
    "verification-needed": () =>
      "To protect your order, I need its order number before I can tell you about it or change it.",
    "verification-failed": () =>
      "That does not match the number of your order. Please check the number and try again, or ask for a colleague.",
    "too-many-tries": () =>
      "I am sorry, I have not been able to understand you. Please ask a colleague to help you.",
    "too-many-changes": () =>
      "Your order is being changed from elsewhere at this very moment, so I have left it alone. Please try again in a minute.",
  },

  unknown:
    "I am sorry, I could not confirm whether your change was made. Please check your order once more, or ask for a colleague.",
  fault: {
    "not-understood":
      "I am sorry, I could not make sense of that request, so nothing has been changed. Please try again, or ask for a colleague.",
    unavailable:
      "I am sorry, our order desk is not answering at the moment, so nothing has been changed. Please try again in a few minutes, or ask for a colleague.",
  },

  text: {
    cancelled: ({ item }) =>
      onePart(
        item,
        ellipsis,
        (name) => `Your ${named(name)} has been cancelled. Not what you asked for? Please call us.`,
        (name) => `Your ${named(name)} has been cancelled.`,
      ),
    rescheduled: ({ item, shippingDate }) =>
      onePart(
        item,
        ellipsis,
        (name) =>
          `Your ${named(name)} now ships on ${longDate(shippingDate)}. Not what you asked for? Please call us.`,
        (name) => `Your ${named(name)} now ships on ${shortDate(shippingDate)}.`,
      ),
  },

  dialog,
};
