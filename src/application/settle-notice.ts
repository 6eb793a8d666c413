import type { NoticeFailed, NoticeOwed, Order } from "../domain/index.ts";
import { causeOf } from "./cause-of.ts";
import type { Log } from "./log.ts";
import type { OwingOrder } from "./notifier.ts";
import type { OrderRepository } from "./order-repository.ts";

/** How often settling is tried when others write to the order meanwhile or the store does not answer. */
const attempts = 3;

/**
 * Stores that the order no longer owes this notice, unless it owes a newer one by now. Never rejects.
 * It has no deadline, since a notice that is sent but not settled would be sent again.
 */
export async function settleNotice(
  { orders, log }: { readonly orders: OrderRepository; readonly log: Log },
  order: OwingOrder,
  noticeFailed?: NoticeFailed,
): Promise<void> {
  let current: Order | undefined = order;
  let cause = "conflict";
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      if (attempt > 1) current = await orders.find(order.customer.phone, order.id);
      if (!current?.noticeOwed || !isSame(current.noticeOwed, order.noticeOwed)) return;
      const { noticeOwed, ...rest }: Order = current;
      const saved = await orders.save(current, { ...rest, ...(noticeFailed && { noticeFailed }) });
      if (saved === "saved") return;
      cause = saved;
    } catch (error) {
      cause = causeOf(error);
    }
  }
  log({ level: "error", event: "notice-unsettled", orderId: order.id, cause });
}

const isSame = (a: NoticeOwed, b: NoticeOwed): boolean =>
  a.since === b.since && a.kind === b.kind && a.from === b.from;
