import type { ServiceIdentifier } from "inversify";
import type { dynamodbClient } from "../adapters/dynamodb/index.ts";
import type { snsClient } from "../adapters/sns/index.ts";
import type {
  CancelOrder,
  Clock,
  DeliverNotice,
  DispatchNotice,
  Log,
  LookUpOrders,
  NewId,
  Notifier,
  OrderDesk,
  OrderRepository,
  PreviewReschedule,
  ProofCounter,
  RescheduleOrder,
  SweepNotices,
} from "../application/index.ts";
import type { ChangePolicy } from "../domain/index.ts";
import type { HandlerParts, LexCodeHookParts } from "../handlers/index.ts";

/** The clients as the adapters make them. */
export type DynamoDB = ReturnType<typeof dynamodbClient>;
export type Sns = ReturnType<typeof snsClient>;

const token = <T>(name: string): ServiceIdentifier<T> => Symbol.for(`orderline/${name}`);

/** The names under which modules bind objects. Each has the type of its object, so that a wrong binding does not compile. */
export const tokens = {
  clock: token<Clock>("clock"),
  newId: token<NewId>("new-id"),
  log: token<Log>("log"),
  policy: token<ChangePolicy>("policy"),
  dynamodb: token<DynamoDB>("dynamodb"),
  sns: token<Sns>("sns"),
  orders: token<OrderRepository>("orders"),
  proofs: token<ProofCounter>("proofs"),
  notifier: token<Notifier>("notifier"),
  dispatchNotice: token<DispatchNotice>("dispatch-notice"),
  desk: token<OrderDesk>("desk"),
  handlerParts: token<HandlerParts & Pick<LexCodeHookParts, "policy">>("handler-parts"),
  lookUpOrders: token<LookUpOrders>("look-up-orders"),
  cancelOrder: token<CancelOrder>("cancel-order"),
  rescheduleOrder: token<RescheduleOrder>("reschedule-order"),
  previewReschedule: token<PreviewReschedule>("preview-reschedule"),
  deliverNotice: token<DeliverNotice>("deliver-notice"),
  sweepNotices: token<SweepNotices>("sweep-notices"),
} as const;
