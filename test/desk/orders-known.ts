import { readOrder } from "../../src/adapters/dynamodb/read-order.ts";
import type { Order } from "../../src/domain/index.ts";
import type { Item } from "./expressions.ts";

/** What an order was at a time, as whoever reads the table understands it. */
export interface State {
  readonly from: number;
  readonly item: Item;
  /** Nothing while it cannot be read. */
  readonly order: Order | undefined;
}

/** What an order's customer has to be told: one piece for each change that owed a text. */
export interface News {
  readonly number: number;
  readonly since: string;
  readonly kind: string;
  readonly madeAt: number;
  ending: "sent" | "given-up" | "replaced" | undefined;
}

/** All that ever became of one order. */
export interface KnownOrder {
  readonly id: string;
  readonly phone: string;
  /** No other order's name of an item has this in it. */
  readonly itemName: string;
  readonly states: State[];
  readonly news: News[];
}

export function orderKnown(item: Item, now: number): KnownOrder {
  const known = {
    id: String(item["orderId"]),
    phone: String(item["CallerID"]),
    itemName: String(item["orderedItem"]),
    states: [],
    news: [],
  };
  keepState(known, item, now);
  return known;
}

export function keepState({ states }: KnownOrder, item: Item, now: number): void {
  const read = readOrder(item);
  states.push({ from: now, item, order: "order" in read ? read.order : undefined });
}

/** What the order was, one after the other, between two times. */
export function statesWithin({ states }: KnownOrder, from: number): readonly State[] {
  let first = states.length - 1;
  while (first > 0 && (states[first]?.from ?? 0) > from) first--;
  return states.slice(first);
}

/** The news that an item owes. */
export const newsOf = ({ news }: KnownOrder, item: Item | undefined): News | undefined =>
  item?.["noticeOwedSince"] === undefined
    ? undefined
    : news.findLast(
        ({ since, kind }) => since === item["noticeOwedSince"] && kind === item["noticeOwedKind"],
      );
