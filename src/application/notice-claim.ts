import type { NoticeFailed, NoticeLease, NoticeOwed, Order } from "../domain/index.ts";
import type { OwingOrder } from "./owing-order.ts";

/** Who wants to send what an order owes, and when. */
export interface NoticeClaim {
  /** A random id of the sender. What it holds it can claim again, which renews its lease. */
  readonly holder: string;
  readonly now: Date;
}

/** An order whose notice is being sent by the holder of the lease. */
export type ClaimedOrder = OwingOrder & { readonly noticeLease: NoticeLease };

/**
 * - `claimed`: the order as it is now; nobody else sends its notice until the lease ends.
 * - `nothing-owed`: the order owes no notice, or there is no such order.
 * - `postponed`: somebody else is sending it, or its next attempt is not due yet.
 * - `unreadable`: the order owes a notice, but cannot be read; all but the claim is left as it was.
 */
export type ClaimResult =
  | { readonly outcome: "claimed"; readonly order: ClaimedOrder }
  | { readonly outcome: "nothing-owed" | "postponed" }
  | { readonly outcome: "unreadable"; readonly fault: string };

/** What became of the notice: sent, given up for a reason, or left for the next attempt. */
export type NoticeEnding = "sent" | "failed" | NoticeFailed;

/**
 * - `settled`: the lease has ended, and the order owes no more, unless the attempt failed.
 * - `newer-owed`: the order owes newer news by now, and the sender still holds the lease, to send that too.
 * - `lost`: somebody else holds the lease by now; nothing was written.
 */
export type SettleResult = "settled" | "newer-owed" | "lost";

/** How long a lease runs, in milliseconds: far longer than sending takes, far shorter than a customer would wait. */
export const leaseTime = 60_000;

/** How long after each attempt the next is due, in milliseconds; the last holds for all that follow. */
export const backOff = [1, 5, 30, 120, 360].map((minutes) => minutes * 60_000);

/** A notice older than this is given up, since it would confuse more than help: one day, in milliseconds. */
export const overdueAfter = 24 * 60 * 60_000;

export const isOverdue = ({ since }: NoticeOwed, now: Date): boolean =>
  now.getTime() - Date.parse(since) > overdueAfter;

/** What claiming comes to with the order as it is stored, for repositories that read, decide and write in one go. */
export function claim(order: Order | undefined, { holder, now }: NoticeClaim): ClaimResult {
  if (!order?.noticeOwed) return { outcome: "nothing-owed" };
  const { noticeOwed, noticeLease } = order;
  const isLeased = noticeLease && now < new Date(noticeLease.until);
  if (noticeLease?.holder !== holder && (isLeased || !isDue(noticeOwed, now)))
    return { outcome: "postponed" };
  return {
    outcome: "claimed",
    order: {
      ...order,
      noticeOwed: { ...noticeOwed, attempts: (noticeOwed.attempts ?? 0) + 1, lastAttempt: now.toISOString() },
      noticeLease: { holder, until: new Date(now.getTime() + leaseTime).toISOString() },
    },
  };
}

/** What settling comes to with the order as it is stored, and the order to store instead, if any. */
export function settle(
  stored: Order | undefined,
  claimed: ClaimedOrder,
  ending: NoticeEnding,
): { readonly outcome: SettleResult; readonly order?: Order } {
  if (!stored) return { outcome: "settled" };
  const { noticeLease, ...unleased } = stored;
  if (noticeLease?.holder !== claimed.noticeLease.holder)
    return { outcome: stored.noticeOwed ? "lost" : "settled" };
  if (stored.noticeOwed && !isSameNews(stored.noticeOwed, claimed.noticeOwed))
    return { outcome: "newer-owed" };
  if (ending === "failed") return { outcome: "settled", order: unleased };
  const { noticeOwed, ...told } = unleased;
  return { outcome: "settled", order: ending === "sent" ? told : { ...told, noticeFailed: ending } };
}

/**
 * Whether the next attempt is due. One from before the news was at older news, and does not count. What is overdue need
 * not wait to be given up.
 */
function isDue(noticeOwed: NoticeOwed, now: Date): boolean {
  const { attempts = 0, lastAttempt = "", since } = noticeOwed;
  const wait = backOff[Math.min(attempts, backOff.length) - 1] ?? 0;
  const hasWaited = now.getTime() >= Date.parse(lastAttempt) + wait;
  return lastAttempt < since || hasWaited || isOverdue(noticeOwed, now);
}

const isSameNews = (a: NoticeOwed, b: NoticeOwed): boolean =>
  a.since === b.since && a.kind === b.kind && a.from === b.from;
