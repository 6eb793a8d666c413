import type { Order, OrderId, PhoneNumber } from "../domain/index.ts";

export interface CallOptions {
  /** Gives up when aborted. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * - `saved`: the order is stored as it was handed over.
 * - `conflict`: it is not as it was read, or not there any more; nothing was written.
 * - `unconfirmed`: there was no answer; it may be written, now or in a moment.
 */
export type SaveResult = "saved" | "conflict" | "unconfirmed";

/**
 * Where orders are kept. An order is only ever addressed through the phone number that placed it.
 * Every method rejects when the store is out of reach; `save` then has written nothing.
 */
export interface OrderRepository {
  /** The 10 orders of that number with the latest shipping dates, latest first. */
  recentFor(phone: PhoneNumber, options?: CallOptions): Promise<readonly Order[]>;

  /** The order, read consistently, or `undefined` when that number has no such order. */
  find(phone: PhoneNumber, id: OrderId, options?: CallOptions): Promise<Order | undefined>;

  /** Stores what differs between the two, on condition that the stored order still is `before`. */
  save(before: Order, after: Order, options?: CallOptions): Promise<SaveResult>;

  /** The orders that have owed a notice since before that instant, in no order. */
  owingNotice(before: Date, options?: CallOptions): AsyncIterable<Order>;
}
