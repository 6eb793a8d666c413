import { dateIn, type Order } from "../../../src/domain/index.ts";
import { wordings } from "../../../src/wording/index.ts";

/** How things stand before or after something that the caller did. */
export interface Standing {
  readonly orders: readonly Order[];
  readonly texts: readonly string[];
  readonly now: Date;
}

interface Claim {
  /** What is said; its first group is a date as it is spoken. */
  readonly words: RegExp;
  isSo(after: Standing, before: Standing, date: string): boolean;
}

const { "en-US": english, "ja-JP": japanese } = wordings;

const shipsOn: Claim["isSo"] = ({ orders }, _, date) =>
  orders.some(
    (order) =>
      order.status === "placed" && [english, japanese].some((in_) => in_.date(order.shippingDate) === date),
  );
const isCancelled: Claim["isSo"] = ({ orders }) => orders.some(({ status }) => status === "cancelled");
const isNotCancelled: Claim["isSo"] = ({ orders }) => orders.some(({ status }) => status === "placed");
const hasShipped: Claim["isSo"] = ({ orders, now }) =>
  orders.some(({ status, shippingDate }) => status === "shipped" || shippingDate < dateIn("Asia/Tokyo", now));
const nothingChanged: Claim["isSo"] = (after, before) => versions(after) === versions(before);
const aTextComes: Claim["isSo"] = (after, before) =>
  after.texts.length > before.texts.length || after.orders.some(({ noticeOwed }) => noticeOwed);
const noTextComes: Claim["isSo"] = (after, before) => !aTextComes(after, before, "");

const versions = ({ orders }: Standing): string => orders.map(({ id, version }) => `${id} ${version}`).join();

const claims: readonly Claim[] = [
  { words: /\bship(?:s|) on (\w+day, \w+ \d+(?:st|nd|rd|th))/, isSo: shipsOn },
  { words: /(\d+月\d+日.曜日)に(?:発送の?予定|変更いたしました)/, isSo: shipsOn },
  { words: /(?:has been|is) cancelled|キャンセル(?:を承りました|済み)/, isSo: isCancelled },
  { words: /has not been cancelled|キャンセルされていません/, isSo: isNotCancelled },
  { words: /has already shipped|発送済み/, isSo: hasShipped },
  {
    words:
      /nothing has been changed|left it (?:as it is|alone)|stays as it is|変更しておりません|そのままにいたします/,
    isSo: nothingChanged,
  },
  { words: /will get a text|on its way\.|確認のショートメッセージ/, isSo: aTextComes },
  { words: /no message will follow|ショートメッセージをお送りできない/, isSo: noTextComes },
];

/** What is claimed in a sentence and is not so. */
export const untruths = (sentence: string, before: Standing, after: Standing): readonly string[] =>
  claims.flatMap(({ words, isSo }) => {
    const [claimed, date = ""] = words.exec(sentence) ?? [];
    return claimed === undefined || isSo(after, before, date) ? [] : [`“${claimed}” is not so: ${sentence}`];
  });

/** Texts that tell of no order as it stands. */
export const untrueTexts = (before: Standing, after: Standing): readonly string[] =>
  after.texts.slice(before.texts.length).flatMap((text) => {
    const news = after.orders.flatMap((order) =>
      Object.values(wordings).map((wording) =>
        order.status === "cancelled" ? wording.text.cancelled(order) : wording.text.rescheduled(order),
      ),
    );
    return news.includes(text) ? [] : [`no order stands as this text says: ${text}`];
  });
