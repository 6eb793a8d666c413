import type { CalendarDate, Order } from "../../domain/index.ts";
import { onePart } from "../sms-part.ts";
import type { Shop, Wording } from "../wording.ts";
import { dialog } from "./dialog.ts";
import { dateWithYear, longDate, monthAndDay, shortDate } from "./spoken-date.ts";
import { ellipsis, orderOf } from "./spoken-order.ts";

const confirmation = ({ noticeOwed }: Order): string =>
  noticeOwed
    ? "We'll text a confirmation to the phone number on the order."
    : "We can't send texts to the phone number on the order, so no message will follow.";
const stillToCome = (order: Order): string => (order.noticeOwed ? ` ${confirmation(order)}` : "");

const offer = (suggestion: CalendarDate | undefined): string =>
  suggestion
    ? `The nearest day we can offer is ${longDate(suggestion)}. Please choose that day, or another one.`
    : "I have no other day to offer. For help with this, please ask for a representative.";

/** Who writes, before what they write. */
const from = ({ name }: Shop): string => (name ? `${name}: ` : "");
const orCall = ({ phone }: Shop): string => `Not what you asked for? Please call ${phone || "us"}.`;
const orCallBrief = ({ phone }: Shop): string => `Not you? Call ${phone || "us"}.`;

const textAbout = (item: string, shop: Shop, news: string, newsInBrief: string): string => {
  const briefly = (name: string) => `${from(shop)}${name ? `Order "${name}"` : "Your order"} ${newsInBrief}.`;
  return onePart(item, ellipsis, [
    (name) => `${from(shop)}Your order${name && ` "${name}"`} ${news}. ${orCall(shop)}`,
    (name) => `${briefly(name)} ${orCallBrief(shop)}`,
    (name) => `${briefly(name)} ${orCallBrief({})}`,
  ]);
};

export const sentences: Wording = {
  language: "en-US",
  date: longDate,

  status(order, unchangeable) {
    if (order.status === "cancelled") return `Your ${orderOf(order)} has been canceled.`;
    if (order.status === "shipped" || unchangeable === "already-shipped")
      return `Your ${orderOf(order)} with a shipping date of ${dateWithYear(order.shippingDate)}, has already shipped.`;
    const ships = `Your ${orderOf(order)} ships on ${longDate(order.shippingDate)}`;
    return unchangeable === "past-cutoff" ? `${ships}, and can no longer be changed.` : `${ships}.`;
  },

  done: {
    cancelled: (order) => `Your ${orderOf(order)} has been canceled. ${confirmation(order)}`,
    "already-cancelled": (order) => `Your ${orderOf(order)} is canceled.${stillToCome(order)}`,
    rescheduled: (order) =>
      `Your ${orderOf(order)} now ships on ${longDate(order.shippingDate)}. ${confirmation(order)}`,
    unchanged: (order) =>
      `Your ${orderOf(order)} ships on ${longDate(order.shippingDate)}, as you asked.${stillToCome(order)}`,
  },

  refused: {
    "already-shipped": ({ order }) =>
      `Your ${orderOf(order)} has already shipped, so it can no longer be changed. If you need help with it, please ask for a representative.`,
    cancelled: ({ order }) =>
      `Your ${orderOf(order)} has been canceled, so it has no shipping date to change. If you still want it, please place a new order.`,
    "past-cutoff": ({ order }) =>
      `It is too late to change your ${orderOf(order)}${order ? ` due to ship on ${longDate(order.shippingDate)}` : ""}. If you need help with it, please ask for a representative.`,
    "date-in-past": ({ suggestion }) => `That day has already passed. ${offer(suggestion)}`,
    "date-too-soon": ({ suggestion }) => `That day is too soon for us. ${offer(suggestion)}`,
    "date-too-far": ({ suggestion }) => `That is further ahead than we can plan. ${offer(suggestion)}`,
    "not-a-shipping-day": ({ suggestion }) => `We don't ship on that day. ${offer(suggestion)}`,
    "not-found": () =>
      "I could not find an order under this number. If you ordered with another phone number, please have it ready, together with your order number.",
    "no-caller-number": () =>
      "I can't see the number that you are calling from. To find your order, I need the phone number that you ordered with, and the order number.",
    "number-not-understood": () =>
      "I could not read that as a phone number. Please enter all of its digits, with the area code.",
    "order-number-needed": () =>
      "To find an order by a phone number that you enter, I need its order number too.",
    "date-not-understood": ({ suggestion }) => {
      const example = suggestion ? monthAndDay(suggestion) : "December 3rd";
      const keys = (suggestion?.slice(5).replace("-", "") ?? "1203").split("").join(" ");
      return `I am sorry, I did not catch the date. Please say a day, such as ${example}, or enter its month and day as four digits: ${keys}.`;
    },
    "changed-meanwhile": () =>
      "Your order has changed since you heard it, so I have left it as it is. Please listen to it once more before you decide.",
    "verification-needed": () => "To protect your order, I need the last four digits of its order number.",
    "verification-failed": () =>
      "That does not match your order number. Please check it and try again, or ask for a representative.",
    "too-many-tries": () =>
      "I am sorry, this has failed too many times for me to go on. Please ask for a representative.",
    "too-many-changes": () =>
      "Your order has been changed as often as it can be in one day, so I have left it as it is. You can still cancel it, or ask for a representative.",
  },

  unknown:
    "I am sorry, I could not confirm whether your change was made. Please check your order once more, or ask for a representative.",
  fault: {
    "not-understood":
      "I am sorry, I could not make sense of that request, so nothing has been changed. Please try again, or ask for a representative.",
    unavailable:
      "I am sorry, our order system is not answering at the moment, so nothing has been changed. Please try again in a few minutes, or ask for a representative.",
  },

  text: {
    cancelled: ({ item }, shop) => textAbout(item, shop, "has been canceled", "has been canceled"),
    rescheduled: ({ item, shippingDate: date }, shop) =>
      textAbout(item, shop, `now ships on ${longDate(date)}`, `ships ${shortDate(date)}`),
  },

  dialog,
};
