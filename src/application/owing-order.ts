import type { NoticeOwed, Order } from "../domain/index.ts";

/** An order whose customer has yet to hear of its last change. */
export type OwingOrder = Order & { readonly noticeOwed: NoticeOwed };
