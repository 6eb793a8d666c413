import {
  calendarDate,
  language,
  type NoticeFailed,
  type NoticeOwed,
  type Order,
  type OrderStatus,
  order,
} from "../../domain/index.ts";
import type { Item, OrderAttribute } from "./order-item.ts";

/**
 * The item as an order, or what about it cannot be read.
 * `disagreement`: `status` and `isCancel` do not say the same.
 */
export type ReadItem = { readonly order: Order; readonly disagreement: boolean } | { readonly fault: string };

/** Reads an item; what the article's own `put-item` writes is an order. */
export function readOrder(item: Item): ReadItem {
  try {
    const { status, disagreement } = readStatus(item);
    const read = order({
      id: needed(item, "orderId"),
      customer: { name: text(item, "customerName") ?? "", phone: needed(item, "CallerID") },
      item: needed(item, "orderedItem"),
      shippingDate: needed(item, "shippingDate"),
      status,
      version: readVersion(item),
      ...known("orderedAt", text(item, "orderedAt")),
      ...known("language", language(text(item, "language"))),
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
  const said = oneOf(item, "status", ["placed", "shipped", "cancelled"]);
  const isCancel = oneOf(item, "isCancel", ["True", "False"]);
  const cancelled = said === "cancelled" || isCancel === "True";
  const status = said === "shipped" ? said : cancelled ? "cancelled" : "placed";
  const disagreement = said && isCancel && (said === "cancelled") !== (isCancel === "True");
  return { status, disagreement: disagreement ?? false };
}

function readVersion({ version }: Item): number {
  if (version === undefined) return 0;
  if (version.N === undefined) throw new RangeError("version is not a number");
  return Number(version.N);
}

function readNoticeOwed(item: Item): NoticeOwed | undefined {
  const since = text(item, "noticeOwedSince");
  if (since === undefined) return undefined;
  const kind = oneOf(item, "noticeOwedKind", ["cancelled", "rescheduled"]);
  const spoken = language(text(item, "noticeOwedLanguage"));
  if (!kind || !spoken || Number.isNaN(Date.parse(since)))
    throw new RangeError("noticeOwedSince, noticeOwedKind, noticeOwedLanguage are no notice");
  return { kind, language: spoken, since, ...known("from", calendarDate(text(item, "noticeOwedFrom"))) };
}

function readNoticeFailed(item: Item): NoticeFailed | undefined {
  const reason = oneOf(item, "noticeFailedReason", ["invalid-number", "overdue", "rejected"]);
  return reason && { reason, at: needed(item, "noticeFailedAt") };
}

function text(item: Item, name: OrderAttribute): string | undefined {
  const attribute = item[name];
  if (attribute && attribute.S === undefined) throw new RangeError(`${name} is not a text`);
  return attribute?.S;
}

function needed(item: Item, name: OrderAttribute): string {
  const value = text(item, name);
  if (value === undefined) throw new RangeError(`${name} is missing`);
  return value;
}

function oneOf<const T extends string>(item: Item, name: OrderAttribute, words: readonly T[]): T | undefined {
  const value = text(item, name);
  const word = words.find((candidate) => candidate === value);
  if (value !== undefined && word === undefined)
    throw new RangeError(`${name} is none of ${words.join(", ")}`);
  return word;
}

/** The field, where there is something to put into it. */
const known = <K extends string, T>(name: K, value: T | undefined): Partial<Record<K, T>> =>
  value === undefined ? {} : ({ [name]: value } as Record<K, T>);
