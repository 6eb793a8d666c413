import type { Dialog } from "../dialog.ts";
import { longDate } from "./spoken-date.ts";
import { orderOf } from "./spoken-order.ts";

const yesOrNo = "「はい」か1、「いいえ」か2、もう一度お聞きになる場合は9、オペレーターは0です。";
const leaving = "変更しないなら「やめます」か2、オペレーターは0です。";

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
    "not-understood": "申し訳ございません。日付を聞き取れませんでした。ご希望の発送日はいつでしょうか。",
    declined: "かしこまりました。では、ご希望の発送日をもう一度おっしゃってください。",
    "ruled-out": "かしこまりました。その日以外で、ご希望の発送日はいつでしょうか。",
    "told-of": "それでは、ご希望の発送日はいつでしょうか。",
    alternatives: "お受けできるのは1日だけです。どの日がよろしいでしょうか。",
    qualified: "ご希望の発送日を、何月何日のようにおっしゃっていただけますか。",
    "no-such-day": "その日付は暦にございません。ご希望の発送日はいつでしょうか。",
  },
  whichDay: ({ from, to }) => `${longDate(from)}から${longDate(to)}までの、どの日がよろしいでしょうか。`,
  offerDate: (date) => `最も早い発送日は${longDate(date)}です。この日でよろしいでしょうか。`,
  confirmDate: (date) => `発送日を${longDate(date)}に変更いたします。よろしいでしょうか。`,
  confirmCancel: (order) =>
    `${longDate(order.shippingDate)}発送予定の${orderOf(order)}を、キャンセルします。よろしいでしょうか。`,

  toArrive: (arrival, shippingDate) =>
    `${longDate(arrival)}にお届けするには、${longDate(shippingDate)}の発送です。`,
  onlyShippingDate: "お届け日ではなく、発送日を承ります。",
  noTimeOfDay: "時間帯のご指定は承れません。",

  again: {
    "not-understood": "恐れ入ります、聞き取れませんでした。",
    unclear: "念のため、確認いたします。",
  },
  howToAnswer: {
    date: `日付か、月日の4桁でお答えください。${leaving}`,
    "which-day": `日付か、月日の4桁でお答えください。${leaving}`,
    suggestion: `「はい」か1、別の日付か4桁の月日、${leaving}`,
    "date-confirmation": yesOrNo,
    "cancel-confirmation": yesOrNo,
  },

  notUnderstood: "申し訳ございません。聞き取れませんでした。",
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
