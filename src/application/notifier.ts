import type { NoticeFailed } from "../domain/index.ts";
import type { CallOptions } from "./call-options.ts";
import type { OwingOrder } from "./owing-order.ts";

/**
 * - `sent`: accepted for delivery; `receipt` is the carrier's message id.
 * - `rejected`: it will never be accepted.
 * - `failed`: it could not be sent now; the cause is for the log.
 * - `unconfirmed`: no answer came; it may have been sent.
 */
export type Notification =
  | { readonly outcome: "sent"; readonly receipt: string }
  | { readonly outcome: "rejected"; readonly reason: Exclude<NoticeFailed["reason"], "overdue"> }
  | { readonly outcome: "failed"; readonly cause: string }
  | { readonly outcome: "unconfirmed"; readonly cause: string };

/** Tells customers what became of their orders. Never rejects. */
export interface Notifier {
  notify(order: OwingOrder, options?: CallOptions): Promise<Notification>;
}
