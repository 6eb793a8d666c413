import type { Log } from "../../application/index.ts";
import { type Order, orderId as orderIdIn } from "../../domain/index.ts";
import { readOrder } from "./read-order.ts";
import type { Item } from "./stored.ts";

/** Reads items as orders. Logs items that can't be read, and leaves them out; logs those whose two statuses differ. */
export function readableBy(log: Log): (items?: readonly Item[]) => readonly Order[] {
  return (items = []) =>
    items.flatMap((item) => {
      const read = readOrder(item);
      const orderId = orderIdIn(item["orderId"]);
      if ("fault" in read) {
        log({ level: "error", event: "unreadable-order", orderId, fault: read.fault });
        return [];
      }
      if (read.disagreement) log({ level: "warn", event: "status-disagreement", orderId });
      return [read.order];
    });
}
