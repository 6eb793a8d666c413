import type { Dialog } from "../dialog.ts";
import { longDate } from "./spoken-date.ts";
import { orderOf } from "./spoken-order.ts";

const yesOrNo =
  "「はい」は1、「いいえ」は2、もう一度お聞きになる場合は9、オペレーターは0です。番号を押すか、お話しください。";
const leaving = "変更しない場合は、「やめます」とおっしゃるか、2を押してください。オペレーターは0です。";

/** What each key of the menu does. */
const menu = {
  ChangeShippingDate: "発送日の変更は1",
  CancelOrder: "キャンセルは2",
  OrderStatus: "状況の確認は3",
  OtherOrder: "別のご注文は4",
  SpeakToAgent: "オペレーターは0",
} as const;

const topics: Dialog["topics"] = {
  CallMeBack: { name: "折り返しのお電話", said: "折り返しのお電話をご希望ですね。" },
  ChangeAddress: { name: "お届け先の変更", said: "お届け先の変更ですね。" },
  ChangeItems: { name: "ご注文内容の変更", said: "ご注文内容の変更ですね。" },
  ReturnOrder: { name: "返品・返金", said: "返品や返金のご相談ですね。" },
  NotArrived: { name: "商品の未着", said: "商品がまだ届いていないのですね。" },
  DamagedOrWrong: { name: "商品の破損・間違い", said: "届いた商品に問題があったのですね。" },
  PaymentOrReceipt: { name: "お支払い・領収書", said: "お支払いや領収書についてですね。" },
  TrackParcel: { name: "お荷物の追跡", said: "お荷物の追跡ですね。" },
  TimeOfDay: { name: "お届けの時間帯", said: "お届けの時間帯についてですね。" },
  Complaint: { name: "ご意見・苦情", said: "ご不快な思いをおかけし、申し訳ございません。" },
  NotMyOrder: { name: "心当たりのないご注文", said: "お心当たりのないご注文ですね。" },
  NewOrder: { name: "新しいご注文", said: "新しいご注文ですね。" },
  Subscription: { name: "定期購入", said: "定期購入についてですね。" },
};

const offers: Readonly<Record<Parameters<Dialog["askWhich"]>[0][number], string>> = {
  ChangeShippingDate: "発送日の変更",
  CancelOrder: "ご注文のキャンセル",
  OrderStatus: "状況の確認",
  OtherOrder: "別のご注文",
  SpeakToAgent: "オペレーターとの通話",
  Repeat: "もう一度のご案内",
  Help: "操作のご案内",
  LeaveAsIs: "変更せずにこのまま",
  Goodbye: "お電話の終了",
  OtherLanguage: "言語の切り替え",
  CallMeBack: topics.CallMeBack.name,
  ChangeAddress: topics.ChangeAddress.name,
  ChangeItems: topics.ChangeItems.name,
  ReturnOrder: topics.ReturnOrder.name,
  NotArrived: topics.NotArrived.name,
  DamagedOrWrong: topics.DamagedOrWrong.name,
  PaymentOrReceipt: topics.PaymentOrReceipt.name,
  TrackParcel: topics.TrackParcel.name,
  TimeOfDay: topics.TimeOfDay.name,
  Complaint: topics.Complaint.name,
  NotMyOrder: topics.NotMyOrder.name,
  NewOrder: topics.NewOrder.name,
  Subscription: topics.Subscription.name,
};

export const dialog: Dialog = {
  askDate: "ご希望の発送日はいつでしょうか。来週の金曜日、12月3日のように、おっしゃってください。",
  askDateAgain: {
    "not-understood": "申し訳ございません。お日にちを聞き取れませんでした。ご希望の発送日はいつでしょうか。",
    declined: "かしこまりました。では、ご希望の発送日をもう一度おっしゃってください。",
    "ruled-out": "かしこまりました。その日以外で、ご希望の発送日はいつでしょうか。",
    "told-of": "それでは、ご希望の発送日はいつでしょうか。",
    alternatives: "お受けできるのは1日だけです。どの日がよろしいでしょうか。",
    qualified: "ご希望の発送日を、何月何日のようにおっしゃっていただけますか。",
    "no-such-day": "その日付は暦にございません。ご希望の発送日はいつでしょうか。",
  },
  whichDay: ({ from, to }) => `${longDate(from)}から${longDate(to)}までのうち、どの日がよろしいでしょうか。`,
  offerDate: (date) => `最も早い発送日は${longDate(date)}です。この日でよろしいでしょうか。`,
  confirmDate: (date) => `発送日を${longDate(date)}に変更いたします。よろしいでしょうか。`,
  confirmCancel: (order) =>
    `${longDate(order.shippingDate)}に発送予定の${orderOf(order)}を、キャンセルいたします。よろしいでしょうか。`,

  toArrive: (arrival, shippingDate) =>
    `${longDate(arrival)}にお届けするには、${longDate(shippingDate)}の発送となります。`,
  onlyShippingDate: "お届け日のご指定は承っておらず、発送日をお選びいただけます。",
  noTimeOfDay: "時間帯のご指定は承っておりません。",

  again: {
    "not-understood": "申し訳ございません。聞き取ることができませんでした。",
    unclear: "念のため、もう一度確認いたします。",
  },
  howToAnswer: {
    date: `日付をおっしゃるか、月日を4桁で押してください。${leaving}`,
    "which-day": `日付をおっしゃるか、月日を4桁で押してください。${leaving}`,
    suggestion: `この日でよければ「はい」か1、ほかの日は日付か4桁の月日です。${leaving}`,
    "date-confirmation": yesOrNo,
    "cancel-confirmation": yesOrNo,
  },

  notUnderstood: "申し訳ございません。聞き取ることができませんでした。",
  whatToDo: "ご用件をお話しください。",
  menu: (offered) =>
    `${offered.map((intent) => menu[intent]).join("、")}を押すか、そのままおっしゃってください。`,
  askWhich: (between) => `${between.map((wish) => offers[wish]).join("、それとも、")}でしょうか。`,

  keptAsItIs: "かしこまりました。ご注文は、そのままにいたします。",
  toAgent: "かしこまりました。",
  putThrough: "オペレーターにおつなぎいたします。",
  topics,

  joined: (sentences) => sentences.join(""),
};
