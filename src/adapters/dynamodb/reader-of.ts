import type { Log } from "../../application/index.ts";
import { orderId as orderIdIn } from "../../domain/index.ts";
import { type ReadItem, readOrder } from "./read-order.ts";
import type { Item } from "./stored.ts";

/** Reads items as orders, and logs those that can't be read, or whose two statuses differ. */
export function readerOf(log: Log): (item: Item) => ReadItem {
  return (item) => {
    const read = readOrder(item);
    const orderId = orderIdIn(item["orderId"]);
    if ("fault" in read) log({ level: "error", event: "unreadable-order", orderId, fault: read.fault });
    else if (read.disagreement) log({ level: "warn", event: "status-disagreement", orderId });
    return read;
  };
}
