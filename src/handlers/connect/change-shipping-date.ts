import type { RescheduleOrder } from "../../application/index.ts";
import { calendarDate } from "../../domain/index.ts";
import { changeReply, changeRequest } from "./change-handler.ts";
import { type ConnectHandler, type ConnectLine, connectHandler } from "./connect-handler.ts";
import type { ChangeReply, RescheduleReply } from "./reply.ts";

type Extra = Omit<RescheduleReply, keyof ChangeReply>;

/** `change-shipping-date`: moves the order to the date for the caller who placed it. */
export function changeShippingDateHandler(
  line: ConnectLine & { readonly rescheduleOrder: RescheduleOrder },
): ConnectHandler<Extra> {
  return connectHandler<Extra>(line, {
    name: "change-shipping-date",
    nothing: { shippingDate: "", suggestion: "" },
    writes: true,
    async answer(turn) {
      const asked = changeRequest(turn);
      if ("answer" in asked) return asked.answer;
      const shippingDate = calendarDate(turn.call.parameters.shippingDate);
      if (!shippingDate) return turn.refused("date-not-understood");
      const result = await line.rescheduleOrder({ ...asked.request, shippingDate });
      return {
        ...changeReply(turn, result),
        shippingDate: "order" in result ? result.order.shippingDate : "",
        suggestion: ("suggestion" in result && result.suggestion) || "",
      };
    },
  });
}
