import type { LookUpOrders, LookUpResult } from "../../application/index.ts";
import { orderId } from "../../domain/index.ts";
import { type ConnectHandler, type ConnectLine, connectHandler, type Turn } from "./connect-handler.ts";
import { asFlag, type ChangeReply, type LookUpReply, tellable } from "./reply.ts";
import { wholeNumber } from "./whole-number.ts";

type Extra = Omit<LookUpReply, keyof ChangeReply>;

const nothing: Extra = {
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

/** That there is no such order is a good answer to a look-up. */
const lambdaResult = "Success";

/** `look-up-order`: which order the caller means, and how it stands. */
export function lookUpOrderHandler(
  line: ConnectLine & { readonly lookUpOrders: LookUpOrders },
): ConnectHandler<Extra> {
  return connectHandler(line, {
    name: "look-up-order",
    nothing,
    writes: false,
    async answer(turn) {
      const { caller, call, signal } = turn;
      if (!caller) return { ...turn.notFound("no-caller-number"), lambdaResult };
      const position = wholeNumber(call.parameters.position);
      if (position === "not-a-number" || position === 0) return turn.error("not-understood");
      const id = orderId(call.parameters.orderId);
      if (call.parameters.orderId && !id) return { ...turn.notFound("not-found"), lambdaResult };
      const result = await line.lookUpOrders({ caller, orderId: id, position, signal });
      switch (result.outcome) {
        case "found":
          return found(turn, result, position ?? 1);
        case "not-found":
          return { ...turn.notFound(result.reason), lambdaResult };
        case "refused":
          return { ...turn.refused(result.reason), recordFound: asFlag(result.recordFound) };
      }
    },
  });
}

function found(
  { wordingFor }: Turn<Extra>,
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
    orderVersion: String(order.version),
    orderCount: String(orderCount),
    nextPosition: position < orderCount ? String(position + 1) : "",
    changeable: asFlag(!unchangeable),
  };
}
