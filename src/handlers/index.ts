export { cancelOrderHandler } from "./connect/cancel-order.ts";
export { changeShippingDateHandler } from "./connect/change-shipping-date.ts";
export { type Parameter, parameterNames } from "./connect/connect-event.ts";
export type { ConnectHandler, ConnectLine } from "./connect/connect-handler.ts";
export { lookUpOrderHandler } from "./connect/look-up-order.ts";
export type { ChangeReply, LookUpReply, RescheduleReply } from "./connect/reply.ts";
export { numberReader, type ReadNumber } from "./typed-number.ts";
