import type { Customer, Order, OrderFacts, OrderId, PhoneNumber } from "../domain/index.ts";
import type { CallOptions } from "./call-options.ts";
import type { ClaimedOrder, ClaimResult, NoticeClaim, NoticeEnding, SettleResult } from "./notice-claim.ts";
import type { OwingOrder } from "./owing-order.ts";

/** Which order, and whose. */
export interface OrderKey {
  readonly phone: PhoneNumber;
  readonly orderId: OrderId;
}

/** As much of an order as a change of it needs: which one it is, what decides, and what is stored of the change. */
export interface ToldOrder extends OrderFacts, Pick<Order, "id" | "changeId" | "noticeOwed"> {
  readonly customer: Pick<Customer, "phone">;
}

/**
 * - `saved`: the change is stored; `order` is the order as it is stored.
 * - `conflict`: it is not as it was read or told, and nothing was written; `order` is the order as it stands, if it is
 *   there and can be read.
 * - `unconfirmed`: there was no answer; it may be written, now or in a moment.
 */
export type SaveResult =
  | { readonly outcome: "saved"; readonly order: Order }
  | { readonly outcome: "conflict"; readonly order: Order | undefined }
  | { readonly outcome: "unconfirmed" };

/** An order that owes its customer a notice, or why it cannot be read and since when it owes, as far as that is known. */
export type Owing =
  | { readonly order: OwingOrder }
  | { readonly unreadable: string; readonly since: string | undefined };

/**
 * Where orders are kept. An order is only ever addressed through the phone number that placed it.
 * Every method rejects when the store is out of reach. `save` then has written nothing; a claim or a settlement may
 * have been written all the same, which does no harm: a lease ends by itself.
 */
export interface OrderRepository {
  /** The 10 orders of that number with the latest shipping dates, latest first. */
  recentFor(phone: PhoneNumber, options?: CallOptions): Promise<readonly Order[]>;

  /** The order, read consistently, or `undefined` when that number has no such order. */
  find(phone: PhoneNumber, id: OrderId, options?: CallOptions): Promise<Order | undefined>;

  /**
   * Stores what differs between the two, on condition that the stored order still is `before`: that `isStill` holds.
   * Where both are what its caller was told of the order, the rest stays as it is stored. A new version replaces all
   * that is stored of the change before: its id, the notice owed, the one that failed. A lease that runs is no
   * difference, and goes on.
   */
  save(before: Order | ToldOrder, after: Order | ToldOrder, options?: CallOptions): Promise<SaveResult>;

  /** Begins to send what the order owes, in one write: counts the attempt and takes the lease, if both are free. */
  claimNotice(key: OrderKey, claim: NoticeClaim, options?: CallOptions): Promise<ClaimResult>;

  /** Ends what was begun: clears the lease, and the notice unless the attempt failed or newer news is owed by now. */
  settleNotice(claimed: ClaimedOrder, ending: NoticeEnding, options?: CallOptions): Promise<SettleResult>;

  /** Every order that owes a notice, in no order; those that cannot be read too. */
  owingNotice(options?: CallOptions): AsyncIterable<Owing>;
}
