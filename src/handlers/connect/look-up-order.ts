import type { LookUpOrders, LookUpResult } from "../../application/index.ts";
import { orderId } from "../../domain/index.ts";
import type { HandlerParts } from "../handler-parts.ts";
import { writeOrderVersion } from "../order-version.ts";
import { wholeNumber } from "../whole-number.ts";
import { type ConnectHandler, connectHandler, type Invocation } from "./connect-handler.ts";
import { asFlag, type ChangeReply, type LookUpReply, tellable } from "./reply.ts";

type Extra = Omit<LookUpReply, keyof ChangeReply>;

const blank: Extra = {
  recordFound: "False",
  customerName: "",
  orderId: "",
  orderedItem: "",
  shippingDate: "",
  isCancel: "",
  orderVersion: "",
  orderCount: "",
  nextPosition: "",
  changeable: "",
};

/** A look-up that finds no such order has done what it was asked to. */
const lambdaResult = "Success";

/** `look-up-order`: which order the caller means, and how it stands. */
export function lookUpOrderHandler(
  parts: HandlerParts & { readonly lookUpOrders: LookUpOrders },
): ConnectHandler<Extra> {
  return connectHandler(parts, {
    name: "look-up-order",
    blank,
    writes: false,
    async replyTo(invocation) {
      const { caller, event, signal } = invocation;
      if (typeof caller === "string") return { ...invocation.notFound(caller), lambdaResult };
      const position = wholeNumber(event.parameters.position);
      if (position === "not-a-number" || position === 0) return invocation.error("not-understood");
      const id = orderId(event.parameters.orderId);
      if (event.parameters.orderId && !id) return { ...invocation.notFound("not-found"), lambdaResult };
      const result = await parts.lookUpOrders({ caller, orderId: id, position, signal });
      switch (result.outcome) {
        case "found":
          return found(invocation, result, position ?? 1);
        case "not-found":
          return { ...invocation.notFound(result.reason), lambdaResult };
        case "refused":
          return { ...invocation.refused(result.reason), recordFound: asFlag(result.recordFound) };
      }
    },
  });
}

function found(
  { wordingFor }: Invocation<Extra>,
  { order, orderCount, unchangeable }: Extract<LookUpResult, { outcome: "found" }>,
  position: number,
): LookUpReply {
  return {
    recordFound: "True",
    customerName: tellable(order.customer.name),
    orderId: order.id,
    orderedItem: tellable(order.item),
    shippingDate: order.shippingDate,
    isCancel: asFlag(order.status === "cancelled"),
    lambdaResult,
    outcome: "found",
    reason: "",
    message: wordingFor(order).status(order, unchangeable),
    orderVersion: writeOrderVersion(order),
    orderCount: String(orderCount),
    nextPosition: position < orderCount ? String(position + 1) : "",
    changeable: asFlag(!unchangeable),
  };
}
