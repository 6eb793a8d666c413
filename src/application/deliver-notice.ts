import type { NoticeFailed, Order, OrderId, PhoneNumber } from "../domain/index.ts";
import { causeOf } from "./cause-of.ts";
import type { Clock } from "./clock.ts";
import type { Log } from "./log.ts";
import type { Notification, Notifier, OwingOrder } from "./notifier.ts";
import type { CallOptions, OrderRepository } from "./order-repository.ts";
import { settleNotice } from "./settle-notice.ts";

export interface DeliverNoticeRequest extends CallOptions {
  readonly phone: PhoneNumber;
  readonly orderId: OrderId;
}

/**
 * - `nothing-owed`: the order owes no notice, or no longer.
 * - `sent`: the customer is being texted; `receipt` is the carrier's message id.
 * - `given-up`: it can never be sent; the reason is stored on the order.
 * - `failed`: it could not be sent now; the order still owes it.
 */
export type Delivery =
  | { readonly outcome: "nothing-owed" }
  | { readonly outcome: "sent"; readonly receipt: string }
  | { readonly outcome: "given-up"; readonly reason: NoticeFailed["reason"] }
  | { readonly outcome: "failed"; readonly cause: string };

/** Never rejects. */
export type DeliverNotice = (request: DeliverNoticeRequest) => Promise<Delivery>;

export interface DeliverNoticeParts {
  readonly orders: OrderRepository;
  readonly notifier: Notifier;
  readonly clock: Clock;
  readonly log: Log;
}

/** Sends what the order owes its customer as it stands now, then settles the notice. */
export function deliverNotice(parts: DeliverNoticeParts): DeliverNotice {
  return async ({ phone, orderId, signal }) => {
    try {
      const order = await parts.orders.find(phone, orderId, { signal });
      return order && owes(order) ? await deliver(parts, order, signal) : { outcome: "nothing-owed" };
    } catch (error) {
      const delivery = { outcome: "failed", cause: causeOf(error) } as const;
      parts.log({ level: levels.failed, event: "notice", orderId, ...delivery });
      return delivery;
    }
  };
}

/** A notice older than this is given up, since it would confuse more than help: one day, in milliseconds. */
const overdueAfter = 24 * 60 * 60 * 1000;

const levels = { "nothing-owed": "info", sent: "info", failed: "warn", "given-up": "error" } as const;

async function deliver(
  { orders, notifier, clock, log }: DeliverNoticeParts,
  order: OwingOrder,
  signal?: AbortSignal,
): Promise<Delivery> {
  const now = clock.now();
  const { kind, since } = order.noticeOwed;
  const waited = now.getTime() - Date.parse(since);
  const delivery: Delivery =
    waited > overdueAfter
      ? { outcome: "given-up", reason: "overdue" }
      : deliveryOf(await notifier.notify(order, { signal }));

  const waitedSeconds = waited / 1000;
  log({
    level: levels[delivery.outcome],
    event: "notice",
    orderId: order.id,
    kind,
    waitedSeconds,
    ...delivery,
  });

  if (delivery.outcome === "sent") await settleNotice({ orders, log }, order);
  if (delivery.outcome === "given-up")
    await settleNotice({ orders, log }, order, { reason: delivery.reason, at: now.toISOString() });
  return delivery;
}

function deliveryOf(notification: Notification): Delivery {
  if (notification.outcome === "unconfirmed") return { ...notification, outcome: "failed" };
  return notification.outcome === "rejected"
    ? { outcome: "given-up", reason: notification.reason }
    : notification;
}

const owes = (order: Order): order is OwingOrder => order.noticeOwed !== undefined;
