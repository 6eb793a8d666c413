import type { CancelOrder } from "../../application/index.ts";
import type { HandlerParts } from "../handler-parts.ts";
import { changeReply, changeRequest } from "./change-handler.ts";
import { type ConnectHandler, connectHandler } from "./connect-handler.ts";

/** `cancel-order`: cancels the order for the caller who placed it. */
export function cancelOrderHandler(
  parts: HandlerParts & { readonly cancelOrder: CancelOrder },
): ConnectHandler<object> {
  return connectHandler<object>(parts, {
    name: "cancel-order",
    blank: {},
    writes: true,
    async replyTo(invocation) {
      const asked = changeRequest(invocation);
      if ("reply" in asked) return asked.reply;
      return changeReply(invocation, await parts.cancelOrder(asked.request));
    },
  });
}
