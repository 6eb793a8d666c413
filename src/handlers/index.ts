/**
 * The handlers of the Lambdas: each reads an event, calls a use case and shapes the reply.
 *
 * @example
 * ```ts
 * import { randomUUID } from "node:crypto";
 * import { consoleLog } from "orderline/adapters/console";
 * import { inMemoryOrders, inMemoryProofs } from "orderline/adapters/in-memory";
 * import { systemClock } from "orderline/adapters/system-clock";
 * import { lookUpOrders } from "orderline/application";
 * import { defaultPolicy as policy } from "orderline/domain";
 * import { lookUpOrderHandler, numberReader } from "orderline/handlers";
 * import { wordings } from "orderline/wording";
 *
 * export const handler = lookUpOrderHandler({
 *   wordings,
 *   policy,
 *   readNumber: numberReader("JP"),
 *   log: consoleLog(),
 *   answerWithin: 2_250,
 *   lookUpOrders: lookUpOrders({
 *     orders: inMemoryOrders(),
 *     clock: systemClock,
 *     newId: randomUUID,
 *     policy,
 *     verify: "caller-id",
 *     proofs: inMemoryProofs(),
 *   }),
 * });
 * ```
 *
 * @module
 */

export { cancelOrderHandler } from "./connect/cancel-order.ts";
export { changeShippingDateHandler } from "./connect/change-shipping-date.ts";
export { type Parameter, parameterNames } from "./connect/connect-event.ts";
export type { ConnectHandler } from "./connect/connect-handler.ts";
export { lookUpOrderHandler } from "./connect/look-up-order.ts";
export type { ChangeReply, LookUpReply, RescheduleReply } from "./connect/reply.ts";
export type { HandlerParts } from "./handler-parts.ts";
export { dateSlot, type IntentName, intentNames } from "./lex/intents.ts";
export { type LexCodeHook, lexCodeHook } from "./lex/lex-code-hook.ts";
export type { LexCodeHookParts } from "./lex/lex-code-hook-parts.ts";
export type { LexResponse } from "./lex/lex-response.ts";
export { givenAttributes, toldAttributes } from "./lex/session-attributes.ts";
export {
  type BatchResponse,
  type NotifyCustomerParts,
  notifyCustomerHandler,
} from "./notices/notify-customer.ts";
export { type SweepNoticesParts, sweepNoticesHandler } from "./notices/sweep-notices.ts";
export { numberReader, type ReadNumber } from "./typed-number.ts";
export { type WarmReply, warmable } from "./warm-up.ts";
