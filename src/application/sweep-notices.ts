import type { CallOptions } from "./call-options.ts";
import type { Clock } from "./clock.ts";
import { countDeliveries, type DeliveryCounts } from "./count-deliveries.ts";
import { type DeliverNotice, type Delivery, deliveredAtOnce } from "./deliver-notice.ts";
import { inParallel } from "./in-parallel.ts";
import type { OrderRepository, Owing } from "./order-repository.ts";

/** What a sweep came to, and how long the oldest notice that is still owed has waited. */
export interface SweepCounts extends DeliveryCounts {
  readonly oldestOwedSeconds: number;
}

/** Rejects when the store is out of reach, perhaps after some notices were delivered. */
export type SweepNotices = (options?: CallOptions) => Promise<SweepCounts>;

/** Younger notices are left to the delivery right after the change: two minutes, in milliseconds. */
const grace = 2 * 60 * 1000;

/** Delivers every notice that is overdue, until none is left or the time is up. */
export function sweepNotices({
  orders,
  deliverNotice,
  clock,
}: {
  readonly orders: OrderRepository;
  readonly deliverNotice: DeliverNotice;
  readonly clock: Clock;
}): SweepNotices {
  return async ({ signal } = {}) => {
    const now = clock.now().getTime();
    const deliveries: Delivery[] = [];
    let oldestOwed = 0;
    const deliver = async (owing: Owing): Promise<void> => {
      const waited = now - Date.parse(("order" in owing ? owing.order.noticeOwed.since : owing.since) ?? "");
      if (waited <= grace) return;
      const delivery: Delivery =
        "order" in owing
          ? await deliverNotice({ phone: owing.order.customer.phone, orderId: owing.order.id, signal })
          : { outcome: "unreadable", fault: owing.unreadable };
      deliveries.push(delivery);
      if (isStillOwed(delivery) && waited > oldestOwed) oldestOwed = waited;
    };
    try {
      await inParallel(deliveredAtOnce, orders.owingNotice({ signal }), deliver, signal);
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
    return { ...countDeliveries(deliveries), oldestOwedSeconds: Math.floor(oldestOwed / 1000) };
  };
}

const isStillOwed = ({ outcome }: Delivery): boolean =>
  ["failed", "unavailable", "postponed", "unreadable"].includes(outcome);
