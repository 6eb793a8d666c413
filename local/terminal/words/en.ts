import type { OrderWords } from "./words.ts";

export const en: OrderWords = {
  about:
    "A shop’s order desk: its customers call to move or cancel an order, and each change is texted to them.",
  orders: (count) => (count === 1 ? "1 order" : `${count === 0 ? "no" : count} orders`),
  speakers: { sms: "sms", order: "order" },
  to: (recipient, message) => `to ${recipient}: ${message}`,
  gone: (order) => `${order} is gone`,
  owed: "its text is still owed",
  givenUp: "its text was given up",
  noOrders: "No order is stored.",
  ordersAbout: "the caller’s orders as stored now",
  textsAbout: "the texts that were sent",
};
