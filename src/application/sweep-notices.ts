import type { Clock } from "./clock.ts";
import type { DeliverNotice } from "./deliver-notice.ts";
import type { CallOptions, OrderRepository } from "./order-repository.ts";

/** How many notices a sweep found in each way, and how long the oldest that is still owed has waited. */
export interface SweepCounts {
  readonly sent: number;
  readonly givenUp: number;
  readonly failed: number;
  readonly oldestOwedSeconds: number;
}

/** Rejects when the store is out of reach, perhaps after some notices were delivered. */
export type SweepNotices = (options?: CallOptions) => Promise<SweepCounts>;

/** Younger notices are left to the delivery right after the change: two minutes, in milliseconds. */
const grace = 2 * 60 * 1000;

/** Delivers every notice that is overdue, one after the other, until none is left or the time is up. */
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
    const now = clock.now();
    const counts = { sent: 0, givenUp: 0, failed: 0, oldestOwedSeconds: 0 };
    try {
      for await (const order of orders.owingNotice(new Date(now.getTime() - grace), { signal })) {
        if (signal?.aborted) break;
        const delivery = await deliverNotice({ phone: order.customer.phone, orderId: order.id, signal });
        switch (delivery.outcome) {
          case "nothing-owed":
            break;
          case "sent":
            counts.sent++;
            break;
          case "given-up":
            counts.givenUp++;
            break;
          case "failed": {
            counts.failed++;
            const waited = now.getTime() - Date.parse(order.noticeOwed?.since ?? now.toISOString());
            counts.oldestOwedSeconds = Math.max(counts.oldestOwedSeconds, Math.floor(waited / 1000));
          }
        }
      }
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
    return counts;
  };
}
