import type { Wording } from "../wording.ts";
import { longDate } from "./spoken-date.ts";
import { orderOf } from "./spoken-order.ts";

export const dialog: Wording["dialog"] = {
  askDate: "ご希望の発送日はいつでしょうか。来週の金曜日、12月3日のように、おっしゃってください。",
  whichDay: ({ from, to }) => `${longDate(from)}から${longDate(to)}までのうち、どの日がよろしいでしょうか。`,
  confirmDate: (date) => `発送日を${longDate(date)}に変更いたします。よろしいでしょうか。`,
  confirmCancel: (order) =>
    `${longDate(order.shippingDate)}に発送予定の${orderOf(order)}を、キャンセルいたします。よろしいでしょうか。`,
  askOtherDate: "かしこまりました。では、ご希望の発送日をもう一度おっしゃってください。",
  keptAsItIs: "かしこまりました。ご注文は、そのままにいたします。",
  toAgent: "かしこまりました。",
  notUnderstood:
    "申し訳ございません。聞き取ることができませんでした。発送日の変更、キャンセル、状況の確認、または、係の者とおっしゃってください。",
};
