import { demoShop } from "../../../local/line/demo-shop.ts";
import { dateIn, type Language, languages, type Order, order } from "../../../src/domain/index.ts";
import { lineTexts, wordings } from "../../../src/wording/index.ts";

/** Orders, texts and time, before or after a turn of the caller. */
export interface Snapshot {
  readonly orders: readonly Order[];
  readonly texts: readonly string[];
  readonly now: Date;
}

/** A sentence that claims something, and whether it is so; `date` is the shipping date as it was spoken. */
interface Claim {
  readonly words: RegExp;
  isSo(after: Snapshot, before: Snapshot, date: string): boolean;
}

const shipsOn: Claim["isSo"] = ({ orders }, _, date) =>
  orders.some(
    ({ status, shippingDate }) =>
      status === "placed" && languages.some((language) => wordings[language].date(shippingDate) === date),
  );
const isCancelled: Claim["isSo"] = ({ orders }) => orders.some(({ status }) => status === "cancelled");
const isNotCancelled: Claim["isSo"] = ({ orders }) => orders.some(({ status }) => status === "placed");
const hasShipped: Claim["isSo"] = ({ orders, now }) =>
  orders.some(({ status, shippingDate }) => status === "shipped" || shippingDate < dateIn("Asia/Tokyo", now));
const nothingChanged: Claim["isSo"] = (after, before) => versions(after) === versions(before);
const aTextComes: Claim["isSo"] = (after, before) =>
  after.texts.length > before.texts.length || after.orders.some(({ noticeOwed }) => noticeOwed);
const noTextComes: Claim["isSo"] = (after, before) => !aTextComes(after, before, "");

const versions = ({ orders }: Snapshot): string => orders.map(({ id, version }) => `${id} ${version}`).join();

/** An order to make sentences of. */
const placed = order({
  id: "1001",
  item: "Item",
  customer: { name: "Ann", phone: "+819012345678" },
  shippingDate: "2026-11-30",
});
const shipped = order({ ...placed, status: "shipped" });
const cancelled = order({ ...placed, status: "cancelled" });
const owing = (of: Order, language: Language): Order =>
  order({ ...of, noticeOwed: { kind: "cancelled", language, since: "2026-11-24T01:00:00Z" } });

/** Every sentence of a language that claims something. */
function claimsIn(language: Language): readonly Claim[] {
  const { status, done, refused, fault, dialog } = wordings[language];
  const sentences: readonly (readonly [sentence: string, ...isSo: Claim["isSo"][]])[] = [
    [status(placed, undefined), shipsOn],
    [status(placed, "past-cutoff"), shipsOn],
    [refused["past-cutoff"]({ order: placed }), shipsOn],
    [dialog.confirmCancel(placed), shipsOn],
    [done.rescheduled(placed), shipsOn, noTextComes],
    [done.rescheduled(owing(placed, language)), shipsOn, aTextComes],
    [done.unchanged(placed), shipsOn],
    [done.unchanged(owing(placed, language)), shipsOn, aTextComes],
    [status(cancelled, "cancelled"), isCancelled],
    [refused.cancelled({ order: cancelled }), isCancelled],
    [done.cancelled(cancelled), isCancelled, noTextComes],
    [done.cancelled(owing(cancelled, language)), isCancelled, aTextComes],
    [done["already-cancelled"](cancelled), isCancelled],
    [done["already-cancelled"](owing(cancelled, language)), isCancelled, aTextComes],
    [lineTexts[language].flow.notCancelled, isNotCancelled],
    [status(shipped, "already-shipped"), hasShipped],
    [refused["already-shipped"]({ order: shipped }), hasShipped],
    [refused["changed-meanwhile"]({}), nothingChanged],
    [refused["too-many-changes"]({}), nothingChanged],
    [fault["not-understood"], nothingChanged],
    [fault.unavailable, nothingChanged],
    [dialog.keptAsItIs, nothingChanged],
  ];
  return sentences.flatMap(([sentence, ...all]) =>
    all.map((isSo) => ({ words: saying(sentence, wordings[language].date(placed.shippingDate)), isSo })),
  );
}

/** A pattern for the sentence with any item, and with any date in the place of that one, as its first group. */
const saying = (sentence: string, date: string): RegExp => {
  const anyDate = escaped(date)
    .replace(/\p{L}+/gu, "\\p{L}+")
    .replace(/\d+/g, "\\d+");
  return new RegExp(
    escaped(sentence)
      .replace(escaped(date), () => `(${anyDate})`)
      .replace("2026", "\\d+")
      .replace("Item", ".*?"),
    "u",
  );
};
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

const claims: readonly Claim[] = languages.flatMap(claimsIn);

/** The claims of a sentence that are not so. */
export const falseStatements = (sentence: string, before: Snapshot, after: Snapshot): readonly string[] =>
  claims.flatMap(({ words, isSo }) => {
    const [claimed, date = ""] = words.exec(sentence) ?? [];
    return claimed === undefined || isSo(after, before, date) ? [] : [`“${claimed}” is not so: ${sentence}`];
  });

const shop = { name: demoShop.SHOP_NAME, phone: demoShop.SHOP_PHONE };

/** New texts that fit no stored order. */
export const falseTexts = (before: Snapshot, after: Snapshot): readonly string[] =>
  after.texts.slice(before.texts.length).flatMap((text) => {
    const news = after.orders.flatMap((order) =>
      Object.values(wordings).map((wording) =>
        order.status === "cancelled"
          ? wording.text.cancelled(order, shop)
          : wording.text.rescheduled(order, shop),
      ),
    );
    return news.includes(text) ? [] : [`no order stands as this text says: ${text}`];
  });
