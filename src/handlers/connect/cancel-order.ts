import type { CancelOrder } from "../../application/index.ts";
import { changeReply, changeRequest } from "./change-handler.ts";
import { type ConnectHandler, type ConnectLine, connectHandler } from "./connect-handler.ts";

/** `cancel-order`: cancels the order for the caller who placed it. */
export function cancelOrderHandler(
  line: ConnectLine & { readonly cancelOrder: CancelOrder },
): ConnectHandler<object> {
  return connectHandler<object>(line, {
    name: "cancel-order",
    nothing: {},
    writes: true,
    async answer(turn) {
      const asked = changeRequest(turn);
      if ("answer" in asked) return asked.answer;
      return changeReply(turn, await line.cancelOrder(asked.request));
    },
  });
}
