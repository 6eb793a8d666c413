import type { CalendarDate, Order } from "../../domain/index.ts";
import { onePart } from "../sms-part.ts";
import type { Shop, Wording } from "../wording.ts";
import { dialog } from "./dialog.ts";
import { dateWithYear, longDate, monthAndDay, shortDate } from "./spoken-date.ts";
import { ellipsis, orderOf } from "./spoken-order.ts";

const named = (item: string): string => (item ? `ご注文「${item}」` : "ご注文");
const namedBriefly = (item: string): string => (item ? `「${item}」` : "ご注文");

const textFollows = "ご登録の電話番号に、確認のショートメッセージをお送りいたします。";
const confirmation = ({ noticeOwed }: Order): string =>
  noticeOwed
    ? textFollows
    : "ご登録の電話番号にはショートメッセージをお送りできないため、お電話でのご案内のみとなります。";
const stillToCome = ({ noticeOwed }: Order): string => (noticeOwed ? textFollows : "");

const offer = (suggestion: CalendarDate | undefined): string =>
  suggestion
    ? `最も近い発送日は${longDate(suggestion)}です。この日か、ほかの日をお選びください。`
    : "ほかにご案内できる日がございません。お困りの場合は、オペレーターにご相談ください。";

/** Who writes, before what they write. */
const from = ({ name }: Shop): string => (name ? `【${name}】` : "");
const orCall = ({ phone }: Shop): string =>
  `お心当たりがなければ${phone ? `${phone}へ` : ""}お電話ください。`;
const orCallBrief = ({ phone }: Shop): string => `お心当たりがなければ${phone ? `${phone}へ` : "お電話を"}。`;

const textAbout = (item: string, shop: Shop, news: string): string =>
  onePart(item, ellipsis, [
    (name) => `${from(shop)}${named(name)}${news}${orCall(shop)}`,
    (name) => `${from(shop)}${namedBriefly(name)}${news}${orCallBrief(shop)}`,
    (name) => `${from(shop)}${namedBriefly(name)}${news}${orCallBrief({})}`,
  ]);

export const sentences: Wording = {
  language: "ja-JP",
  date: longDate,

  status(order, unchangeable) {
    if (order.status === "cancelled") return `${orderOf(order)}は、キャンセル済みです。`;
    if (order.status === "shipped" || unchangeable === "already-shipped")
      return `発送日が${dateWithYear(order.shippingDate)}の${orderOf(order)}は、すでに発送済みです。`;
    const ships = `${orderOf(order)}は、${longDate(order.shippingDate)}に発送の予定`;
    return unchangeable === "past-cutoff" ? `${ships}で、変更の受付は終了しております。` : `${ships}です。`;
  },

  done: {
    cancelled: (order) => `${orderOf(order)}のキャンセルを承りました。${confirmation(order)}`,
    "already-cancelled": (order) => `${orderOf(order)}は、キャンセル済みです。${stillToCome(order)}`,
    rescheduled: (order) =>
      `${orderOf(order)}の発送日を、${longDate(order.shippingDate)}に変更いたしました。${confirmation(order)}`,
    unchanged: (order) =>
      `${orderOf(order)}は、ご希望どおり${longDate(order.shippingDate)}に発送の予定です。${stillToCome(order)}`,
  },

  refused: {
    "already-shipped": ({ order }) =>
      `${orderOf(order)}はすでに発送済みのため、変更を承ることができません。お困りの場合は、オペレーターにご相談ください。`,
    cancelled: ({ order }) =>
      `${orderOf(order)}はキャンセル済みのため、発送日を変更できません。商品をご希望の場合は、お手数ですが、改めてご注文ください。`,
    "past-cutoff": ({ order }) =>
      `${order ? `${longDate(order.shippingDate)}に発送予定の` : ""}${orderOf(order)}は、変更の受付を終了いたしました。お困りの場合は、オペレーターにご相談ください。`,
    "date-in-past": ({ suggestion }) => `恐れ入りますが、その日はすでに過ぎております。${offer(suggestion)}`,
    "date-too-soon": ({ suggestion }) =>
      `恐れ入りますが、その日の発送には間に合いません。${offer(suggestion)}`,
    "date-too-far": ({ suggestion }) =>
      `恐れ入りますが、そこまで先の日はまだお受けできません。${offer(suggestion)}`,
    "not-a-shipping-day": ({ suggestion }) =>
      `恐れ入りますが、その日は発送を行っておりません。${offer(suggestion)}`,
    "not-found": () =>
      "この番号では、ご注文が見つかりませんでした。別の電話番号でご注文の場合は、その電話番号と注文番号をご用意ください。",
    "no-caller-number": () =>
      "お客様の電話番号を確認できませんでした。お調べするには、ご注文のときの電話番号と注文番号が必要です。",
    "number-not-understood": () =>
      "電話番号として確認できませんでした。市外局番から、すべての番号を入力してください。",
    "order-number-needed": () => "入力された電話番号でご注文をお調べするには、注文番号も必要です。",
    "date-not-understood": ({ suggestion }) => {
      const example = suggestion ? monthAndDay(suggestion) : "12月3日";
      const keys = (suggestion?.slice(5).replace("-", "") ?? "1203").split("").join("、");
      return `申し訳ございません。お日にちを確認できませんでした。${example}のように、日付をおっしゃってください。月と日を、${keys}と、4桁で押していただくこともできます。`;
    },
    "changed-meanwhile": () =>
      "ご案内のあとでご注文の内容が変わったため、今回は変更しておりません。お手数ですが、もう一度内容をご確認ください。",
    "verification-needed": () => "ご本人確認のため、注文番号の下4桁が必要です。",
    "verification-failed": () =>
      "入力された番号が、注文番号と一致しませんでした。番号をご確認のうえ、もう一度お試しいただくか、オペレーターにご相談ください。",
    "too-many-tries": () =>
      "申し訳ございません。うまくいかないことが続いたため、こちらではこれ以上承れません。オペレーターにご相談ください。",
    "too-many-changes": () =>
      "一日に承れる変更の回数に達したため、今回は変更しておりません。キャンセルは引き続き承ります。お困りの場合は、オペレーターにご相談ください。",
  },

  unknown:
    "申し訳ございません。変更が完了したかどうか、確認できませんでした。お手数ですが、もう一度ご注文の内容をお確かめいただくか、オペレーターにご相談ください。",
  fault: {
    "not-understood":
      "申し訳ございません。ご依頼を正しく受け取れなかったため、何も変更しておりません。もう一度お試しいただくか、オペレーターにご相談ください。",
    unavailable:
      "申し訳ございません。ただいまご注文のシステムにつながらないため、何も変更しておりません。しばらくしてからもう一度お試しいただくか、オペレーターにご相談ください。",
  },

  text: {
    cancelled: ({ item }, shop) => textAbout(item, shop, "のキャンセルを承りました。"),
    rescheduled: ({ item, shippingDate }, shop) =>
      textAbout(item, shop, `の発送日を${shortDate(shippingDate)}に変更しました。`),
  },

  dialog,
};
