export { type Caller, type Verification, type Verify, verification } from "./caller.ts";
export { type CancelOrder, type CancelResult, cancelOrder } from "./cancel-order.ts";
export { causeOf } from "./cause-of.ts";
export { type ChangeRequest, isSameChange, type Obstacle } from "./change-order.ts";
export type { Clock } from "./clock.ts";
export {
  type DeliverNotice,
  type DeliverNoticeRequest,
  type Delivery,
  deliverNotice,
} from "./deliver-notice.ts";
export { dispatchAtOnce, leaveToStream } from "./dispatch-notice.ts";
export type { Log, LogEntry } from "./log.ts";
export { type LookUpOrders, type LookUpRequest, type LookUpResult, lookUpOrders } from "./look-up-orders.ts";
export type { Notification, Notifier, OwingOrder } from "./notifier.ts";
export type { DispatchNotice, OrderDesk } from "./order-desk.ts";
export type { CallOptions, OrderRepository, SaveResult } from "./order-repository.ts";
export {
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
