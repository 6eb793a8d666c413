import {
  calendarDate,
  language,
  type NoticeFailed,
  type NoticeOwed,
  type Order,
  type OrderStatus,
  order,
} from "../../domain/index.ts";

/** An item as it comes from the table, by whomever it was written. */
export type Item = Readonly<Record<string, unknown>>;

/** The item as an order, or what about it cannot be read. */
export type ReadItem =
  /** `disagreement`: `status` and `isCancel` do not say the same. */
  { readonly order: Order; readonly disagreement: boolean } | { readonly fault: string };

/** Reads an item; what the article's own `put-item` writes is an order. */
export function readOrder(item: Item): ReadItem {
  try {
    const { status, disagreement } = readStatus(item);
    const read = order({
      id: text(item, "orderId"),
      customer: { name: optionalText(item, "customerName") ?? "", phone: text(item, "CallerID") },
      item: text(item, "orderedItem"),
      shippingDate: text(item, "shippingDate"),
      status,
      version: readVersion(item),
      ...known("orderedAt", optionalText(item, "orderedAt")),
      ...known("language", language(item["language"])),
      ...known("noticeOwed", readNoticeOwed(item)),
      ...known("noticeFailed", readNoticeFailed(item)),
    });
    return { order: read, disagreement };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** `status` `shipped` wins; else either attribute saying cancelled means cancelled. */
function readStatus(item: Item): { readonly status: OrderStatus; readonly disagreement: boolean } {
  const status = oneOf(item, "status", ["placed", "shipped", "cancelled"]);
  const isCancel = oneOf(item, "isCancel", ["True", "False"]);
  if (status === "shipped") return { status, disagreement: isCancel === "True" };
  const cancelled = status === "cancelled" || isCancel === "True";
  const disagreement =
    status !== undefined && isCancel !== undefined && (status === "cancelled") !== (isCancel === "True");
  return { status: cancelled ? "cancelled" : "placed", disagreement };
}

function readVersion({ version = 0 }: Item): number {
  if (typeof version !== "number") throw new RangeError("version is not a number");
  return version;
}

function readNoticeOwed(item: Item): NoticeOwed | undefined {
  const since = optionalText(item, "noticeOwedSince");
  if (since === undefined) return undefined;
  const kind = oneOf(item, "noticeOwedKind", ["cancelled", "rescheduled"]);
  const noticeLanguage = language(item["noticeOwedLanguage"]);
  if (!kind || !noticeLanguage || Number.isNaN(Date.parse(since))) throw new RangeError("its notice owed");
  return { kind, language: noticeLanguage, since, ...known("from", calendarDate(item["noticeOwedFrom"])) };
}

function readNoticeFailed(item: Item): NoticeFailed | undefined {
  const reason = oneOf(item, "noticeFailedReason", ["invalid-number", "overdue", "rejected"]);
  return reason && { reason, at: text(item, "noticeFailedAt") };
}

function text(item: Item, name: string): string {
  const value = item[name];
  if (typeof value !== "string") throw new RangeError(`${name} is not a text`);
  return value;
}

const optionalText = (item: Item, name: string): string | undefined =>
  item[name] === undefined ? undefined : text(item, name);

function oneOf<const T extends string>(item: Item, name: string, words: readonly T[]): T | undefined {
  const value = optionalText(item, name);
  const word = words.find((candidate) => candidate === value);
  if (value !== undefined && word === undefined)
    throw new RangeError(`${name} is none of ${words.join(", ")}`);
  return word;
}

/** The field, where there is something to put into it. */
const known = <K extends string, T>(name: K, value: T | undefined): Partial<Record<K, T>> =>
  value === undefined ? {} : ({ [name]: value } as Record<K, T>);
