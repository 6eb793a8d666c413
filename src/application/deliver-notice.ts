import type { NoticeFailed } from "../domain/index.ts";
import type { CallOptions } from "./call-options.ts";
import { causeOf } from "./cause-of.ts";
import type { Clock } from "./clock.ts";
import type { Log } from "./log.ts";
import type { NewId } from "./new-id.ts";
import {
  type ClaimedOrder,
  type ClaimResult,
  isOverdue,
  leaseTime,
  type NoticeEnding,
} from "./notice-claim.ts";
import type { Notification, Notifier } from "./notifier.ts";
import type { OrderKey, OrderRepository } from "./order-repository.ts";
import { settleNotice } from "./settle-notice.ts";

export interface DeliverNoticeRequest extends CallOptions, OrderKey {}

/**
 * - `nothing-owed`: the order owes no notice, or no longer.
 * - `postponed`: somebody else is sending it, or its next attempt is not due yet.
 * - `sent`: the customer is being texted; `receipt` is the carrier's message id.
 * - `given-up`: it can never be sent; the reason is stored on the order.
 * - `failed`: it could not be sent now, or no answer came; the order still owes it.
 * - `unavailable`: the store could not be written, so that nothing was sent.
 * - `unreadable`: the order owes a notice, but cannot be read.
 *
 * `unsettled`: what became of it could not be stored, so that it may be sent once more.
 */
export type Delivery =
  | { readonly outcome: "nothing-owed" | "postponed" }
  | { readonly outcome: "sent"; readonly receipt: string; readonly unsettled?: true }
  | { readonly outcome: "given-up"; readonly reason: NoticeFailed["reason"]; readonly unsettled?: true }
  | { readonly outcome: "failed"; readonly cause: string; readonly unsettled?: true }
  | { readonly outcome: "unavailable"; readonly cause: string }
  | { readonly outcome: "unreadable"; readonly fault: string };

/** Never rejects. */
export type DeliverNotice = (request: DeliverNoticeRequest) => Promise<Delivery>;

export interface DeliverNoticeParts {
  readonly orders: OrderRepository;
  readonly notifier: Notifier;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
}

/** How many notices a sweep or a batch delivers at the same time. */
export const deliveredAtOnce = 10;

/** The most news that one delivery sends, should the order change again and again meanwhile. */
const mostNews = 5;

/** Claims what the order owes its customer, sends it as it stands now, and settles it; then newer news, if there is. */
export function deliverNotice(parts: DeliverNoticeParts): DeliverNotice {
  return async (request) => {
    const holder = parts.newId();
    let { delivery, newerOwed } = await deliverNews(parts, request, holder);
    for (let news = 1; newerOwed && news < mostNews; news++)
      ({ delivery, newerOwed } = await deliverNews(parts, request, holder));
    return delivery;
  };
}

interface Delivered {
  readonly delivery: Delivery;
  /** Whether the order has changed meanwhile, so that there is more to send. */
  readonly newerOwed?: boolean;
}

async function deliverNews(
  parts: DeliverNoticeParts,
  { phone, orderId, signal }: DeliverNoticeRequest,
  holder: string,
): Promise<Delivered> {
  const { orders, clock, log } = parts;
  let claimed: ClaimResult;
  try {
    claimed = await orders.claimNotice({ phone, orderId }, { holder, now: clock.now() }, { signal });
  } catch (error) {
    const delivery = { outcome: "unavailable", cause: causeOf(error) } as const;
    log({ level: "warn", event: "notice", orderId, ...delivery });
    return { delivery };
  }
  if (claimed.outcome !== "claimed") return { delivery: claimed };
  const { order } = claimed;
  const notification = await send(parts, order, signal);
  const delivery = logged(parts, order, notification);
  // Where no answer came, the text may be on its way: the lease runs on, so that no newer news overtakes it.
  if (notification.outcome === "unconfirmed") return { delivery };
  const settled = await settleNotice(parts, order, endingOf(delivery, clock.now()));
  return settled === "unsettled"
    ? { delivery: { ...delivery, unsettled: true } }
    : { delivery, newerOwed: settled === "newer-owed" };
}

type Sending = Notification | { readonly outcome: "rejected"; readonly reason: "overdue" };

async function send(
  { notifier, clock }: DeliverNoticeParts,
  order: ClaimedOrder,
  signal: AbortSignal | undefined,
): Promise<Sending> {
  const now = clock.now();
  if (isOverdue(order.noticeOwed, now)) return { outcome: "rejected", reason: "overdue" };
  // A process that was suspended may wake up when the lease is about to end, and another sender to take it.
  if (now.getTime() + leaseTime / 2 > Date.parse(order.noticeLease.until))
    return { outcome: "unconfirmed", cause: "too little of the lease is left" };
  return notifier.notify(order, { signal });
}

type Attempt = Extract<Delivery, { readonly unsettled?: true }>;

const levels = { sent: "info", failed: "warn", "given-up": "error" } as const;

function logged({ clock, log }: DeliverNoticeParts, order: ClaimedOrder, sending: Sending): Attempt {
  const delivery = deliveryOf(sending);
  const { kind, since, attempts } = order.noticeOwed;
  const waitedSeconds = (clock.now().getTime() - Date.parse(since)) / 1000;
  const level = levels[delivery.outcome];
  log({ level, event: "notice", orderId: order.id, kind, waitedSeconds, attempts, ...delivery });
  return delivery;
}

function deliveryOf(sending: Sending): Attempt {
  switch (sending.outcome) {
    case "sent":
      return { outcome: "sent", receipt: sending.receipt };
    case "rejected":
      return { outcome: "given-up", reason: sending.reason };
    case "failed":
    case "unconfirmed":
      return { outcome: "failed", cause: sending.cause };
  }
}

function endingOf(delivery: Attempt, now: Date): NoticeEnding {
  return delivery.outcome === "given-up"
    ? { reason: delivery.reason, at: now.toISOString() }
    : delivery.outcome;
}
