import type { NoticeFailed, Order, OrderId, PhoneNumber } from "../domain/index.ts";
import type { Clock } from "./clock.ts";
import type { Log } from "./log.ts";
import type { Notification, Notifier, OwingOrder } from "./notifier.ts";
import type { CallOptions, OrderRepository } from "./order-repository.ts";

export interface DeliverNoticeRequest extends CallOptions {
  readonly phone: PhoneNumber;
  readonly orderId: OrderId;
}

/**
 * - `nothing-owed`: somebody else was faster, or there was nothing to say.
 * - `sent`: the customer is being texted.
 * - `given-up`: it can never be; the order is marked with the reason.
 * - `failed`: not this time; the order still owes.
 */
export type Delivery =
  | { readonly outcome: "nothing-owed" | "sent" }
  | { readonly outcome: "given-up"; readonly reason: NoticeFailed["reason"] }
  | { readonly outcome: "failed"; readonly cause: string };

export type DeliverNotice = (request: DeliverNoticeRequest) => Promise<Delivery>;

/** News older than this confuses more than it helps: one day, in milliseconds. */
const overdueAfter = 24 * 60 * 60 * 1000;

export interface DeliverNoticeParts {
  readonly orders: OrderRepository;
  readonly notifier: Notifier;
  readonly clock: Clock;
  readonly log: Log;
}

/** Sends what the order owes its customer as it stands now, then clears the mark. */
export function deliverNotice({ orders, notifier, clock, log }: DeliverNoticeParts): DeliverNotice {
  return async ({ phone, orderId, signal }) => {
    const order = await orders.find(phone, orderId, { signal });
    if (!order || !owes(order)) return { outcome: "nothing-owed" };

    const now = clock.now();
    const waited = now.getTime() - Date.parse(order.noticeOwed.since);
    const delivery: Delivery =
      waited > overdueAfter
        ? { outcome: "given-up", reason: "overdue" }
        : deliveryOf(await notifier.notify(order, { signal }));
    const level = delivery.outcome === "sent" ? "info" : "error";
    log({
      level,
      event: "notice",
      orderId,
      kind: order.noticeOwed.kind,
      waitedSeconds: waited / 1000,
      ...delivery,
    });
    if (delivery.outcome === "failed") return delivery;

    const failure = delivery.outcome === "given-up" && {
      noticeFailed: { reason: delivery.reason, at: now.toISOString() },
    };
    await clearMark(orders, order, failure || {}, signal);
    return delivery;
  };
}

function deliveryOf(notification: Notification): Delivery {
  switch (notification.outcome) {
    case "sent":
      return { outcome: "sent" };
    case "rejected":
      return { outcome: "given-up", reason: notification.reason };
    case "failed":
      return notification;
  }
}

const owes = (order: Order): order is OwingOrder => order.noticeOwed !== undefined;

/** How often the mark is cleared anew when others write to the order meanwhile. */
const attempts = 3;

/** Takes the mark off the order, unless it owes a newer notice by now. */
async function clearMark(
  orders: OrderRepository,
  order: OwingOrder,
  failure: Pick<Order, "noticeFailed">,
  signal?: AbortSignal,
): Promise<void> {
  let current: Order | undefined = order;
  for (
    let attempt = 1;
    current?.noticeOwed?.since === order.noticeOwed.since && attempt <= attempts;
    attempt++
  ) {
    const { noticeOwed, ...rest }: Order = current;
    if ((await orders.save(current, { ...rest, ...failure }, { signal })) === "saved") return;
    current = await orders.find(order.customer.phone, order.id, { signal });
  }
}
