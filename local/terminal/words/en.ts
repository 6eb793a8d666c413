import type { OrderWords } from "./words.ts";

export const en: OrderWords = {
  orders: (count) => (count === 1 ? "1 order" : `${count === 0 ? "no" : count} orders`),
  speakers: { sms: "sms", order: "order", has: "order" },
  to: (recipient, message) => `to ${recipient}: ${message}`,
  gone: (order) => `${order} is gone`,
  owed: "its text is still owed",
  givenUp: "its text was given up",
  noOrders: "No order is stored.",
  ordersAbout: "the caller’s orders as they are stored now",
  textsAbout: "the texts that were sent",
};
