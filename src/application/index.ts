/**
 * The use cases of an order desk, the ports that they need, and the words of every outcome.
 *
 * @example
 * ```ts
 * import { randomUUID } from "node:crypto";
 * import { inMemoryOrders, inMemoryProofs } from "orderline/adapters/in-memory";
 * import { cancelOrder, leaveToStream } from "orderline/application";
 * import { defaultPolicy, order } from "orderline/domain";
 *
 * const kettle = order({
 *   id: "1001",
 *   customer: { name: "Hanako Yamada", phone: "+819012345678" },
 *   item: "Kettle",
 *   shippingDate: "2026-11-27",
 * });
 * const cancel = cancelOrder({
 *   orders: inMemoryOrders([kettle]),
 *   clock: { now: () => new Date("2026-11-20T03:00:00Z") },
 *   policy: defaultPolicy,
 *   verify: "caller-id",
 *   proofs: inMemoryProofs(),
 *   canText: () => true,
 *   dispatchNotice: leaveToStream,
 *   newId: randomUUID,
 * });
 * const caller = { phone: kettle.customer.phone, claimed: false };
 * const result = await cancel({ caller, orderId: kettle.id, orderVersion: 0 });
 * console.log(result.outcome); // cancelled
 * ```
 *
 * @module
 */

export type { CallOptions } from "./call-options.ts";
export { type Caller, type Verification, type Verify, verification } from "./caller.ts";
export { type CancelOrder, type CancelResult, cancelOrder } from "./cancel-order.ts";
export { causeOf } from "./cause-of.ts";
export type { ChangeRequest, Obstacle } from "./change-order.ts";
export type { Clock } from "./clock.ts";
export { isSameChange } from "./commit-change.ts";
export { countDeliveries, type DeliveryCounts, isTroubled } from "./count-deliveries.ts";
export { byDeadline, deadline, timeLeft } from "./deadline.ts";
export {
  type DeliverNotice,
  type DeliverNoticeRequest,
  type Delivery,
  deliveredAtOnce,
  deliverNotice,
} from "./deliver-notice.ts";
export { dispatchAtOnce, leaveToStream } from "./dispatch-notice.ts";
export { inParallel } from "./in-parallel.ts";
export { type DecisiveFact, isAsTold, isStill } from "./is-still.ts";
export type { Log, LogEntry } from "./log.ts";
export { type LookUpOrders, type LookUpRequest, type LookUpResult, lookUpOrders } from "./look-up-orders.ts";
export type { NewId } from "./new-id.ts";
export {
  backOff,
  type ClaimedOrder,
  type ClaimResult,
  claim,
  leaseTime,
  type NoticeClaim,
  type NoticeEnding,
  overdueAfter,
  type SettleResult,
  settle,
} from "./notice-claim.ts";
export type { Notification, Notifier } from "./notifier.ts";
export type { DispatchNotice, OrderDesk } from "./order-desk.ts";
export type { OrderKey, OrderRepository, Owing, SaveResult, ToldOrder } from "./order-repository.ts";
export type { OwingOrder } from "./owing-order.ts";
export { failuresCountFor, type ProofCounter, type ProofLimit, type ProofTry } from "./proof-counter.ts";
export {
  type PreviewReschedule,
  previewReschedule,
  type RescheduleOrder,
  type RescheduleRequest,
  type RescheduleResult,
  rescheduleOrder,
} from "./reschedule-order.ts";
export { type SweepCounts, type SweepNotices, sweepNotices } from "./sweep-notices.ts";
export {
  type DomainRefusal,
  type Fault,
  faults,
  type LambdaResult,
  lambdaResults,
  type Outcome,
  outcomes,
  type Reason,
  type Refusal,
  refusals,
} from "./vocabulary.ts";
