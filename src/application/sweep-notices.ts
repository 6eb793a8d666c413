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

export type SweepNotices = (options?: CallOptions) => Promise<SweepCounts>;

/** A notice is left to whoever the bell has called for this long, in milliseconds. */
const grace = 2 * 60 * 1000;

/** Delivers every notice that is overdue, one by one, until all are or the time is up. */
export function sweepNotices({
  orders,
  deliverNotice,
  clock,
}: {
  orders: OrderRepository;
  deliverNotice: DeliverNotice;
  clock: Clock;
}): SweepNotices {
  return async ({ signal } = {}) => {
    const now = clock.now();
    const counts = { sent: 0, givenUp: 0, failed: 0, oldestOwedSeconds: 0 };
    for await (const order of orders.owingNotice(new Date(now.getTime() - grace), { signal })) {
      if (signal?.aborted) break;
      const delivery = await deliverNotice({ phone: order.customer.phone, orderId: order.id, signal }).catch(
        (): { outcome: "failed" } => ({ outcome: "failed" }),
      );
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
          const waited = (now.getTime() - Date.parse(order.noticeOwed?.since ?? "")) / 1000;
          counts.oldestOwedSeconds = Math.max(counts.oldestOwedSeconds, Math.floor(waited));
        }
      }
    }
    return counts;
  };
}
