import type { OrderWords } from "./words.ts";

export const ja: OrderWords = {
  about: "お店の注文窓口です。お客様が電話で発送日を変えたり注文を取り消したりすると、SMSが届きます。",
  orders: (count) => (count === 0 ? "注文なし" : `注文${count}件`),
  speakers: { sms: "SMS", order: "注文" },
  to: (recipient, message) => `${recipient}宛: ${message}`,
  gone: (order) => `${order}は削除されました`,
  owed: "SMSは未送信",
  givenUp: "SMSは送信できず",
  noOrders: "保存されている注文はありません。",
  ordersAbout: "お客様の注文(いま保存されている内容)",
  textsAbout: "送られたSMS",
};
