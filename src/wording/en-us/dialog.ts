import type { Wording } from "../wording.ts";
import { longDate } from "./spoken-date.ts";
import { orderOf } from "./spoken-order.ts";

export const dialog: Wording["dialog"] = {
  askDate: "On which day should it ship? You can say next Friday, for example, or December 3rd.",
  whichDay: ({ from, to }) => `Which day would you like, from ${longDate(from)} to ${longDate(to)}?`,
  confirmDate: (date) => `The new shipping date is ${longDate(date)}. Is that right?`,
  confirmCancel: (order) =>
    `I will cancel your ${orderOf(order)} due to ship on ${longDate(order.shippingDate)}. Is that right?`,
  askOtherDate: "All right. Which day would you like instead?",
  keptAsItIs: "All right. Your order stays as it is.",
  toAgent: "Certainly.",
  notUnderstood:
    "I am sorry, I did not understand. You can say: change the date, cancel, how it stands, or a person.",
};
