import type { TerminalLanguage } from "connect-simulator/terminal";
import type { StoredItem } from "../line/index.ts";
import { day } from "../page/panels/day.ts";
import { words as panelWords } from "../page/words/by-language.ts";
import { words } from "./words/by-language.ts";

/** What can change of an order, for people to read. */
export interface OrderFacts {
  readonly ships: string;
  readonly status: string;
  /** What became of a text that could not be sent. */
  readonly notice: string;
}

/** `1042 Walnut desk lamp` */
export const nameOf = ({ orderId, orderedItem }: StoredItem): string => `${orderId} ${orderedItem}`;

export function factsOf(item: StoredItem, language: TerminalLanguage): OrderFacts {
  const { shippingDate = "", isCancel, status = isCancel === "True" ? "cancelled" : "placed" } = item;
  const statuses: Readonly<Record<string, string>> = panelWords[language].statuses;
  const { owed, givenUp } = words[language];
  return {
    ships: day(shippingDate, language),
    status: statuses[status] ?? status,
    notice: item["noticeOwedSince"] ? owed : item["noticeFailedAt"] ? givenUp : "",
  };
}

/** `1042  Tue, 1 Dec  placed  Walnut desk lamp`, in cells. */
export function rowOf(item: StoredItem, language: TerminalLanguage): readonly string[] {
  const { ships, status, notice } = factsOf(item, language);
  const { orderId = "", orderedItem = "" } = item;
  return [orderId, ships, status, notice ? `${orderedItem} (${notice})` : orderedItem];
}

/** `Tue, 1 Dec → Sat, 28 Nov`, and what else is different. */
export function changeOf(before: StoredItem, after: StoredItem, language: TerminalLanguage): string {
  const old = factsOf(before, language);
  const now = factsOf(after, language);
  const changed = (["ships", "status"] as const)
    .filter((fact) => old[fact] !== now[fact])
    .map((fact) => `${old[fact]} → ${now[fact]}`);
  return [...changed, ...(old.notice === now.notice || now.notice === "" ? [] : [now.notice])].join(", ");
}
