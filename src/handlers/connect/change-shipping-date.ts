import type { RescheduleOrder } from "../../application/index.ts";
import { calendarDate } from "../../domain/index.ts";
import type { HandlerParts } from "../handler-parts.ts";
import { changeReply, changeRequest } from "./change-handler.ts";
import { type ConnectHandler, connectHandler } from "./connect-handler.ts";
import type { ChangeReply, RescheduleReply } from "./reply.ts";

type Extra = Omit<RescheduleReply, keyof ChangeReply>;

/** `change-shipping-date`: moves the order to the date for the caller who placed it. */
export function changeShippingDateHandler(
  parts: HandlerParts & { readonly rescheduleOrder: RescheduleOrder },
): ConnectHandler<Extra> {
  return connectHandler<Extra>(parts, {
    name: "change-shipping-date",
    blank: { shippingDate: "", suggestion: "" },
    writes: true,
    async replyTo(invocation) {
      const asked = changeRequest(invocation);
      if ("reply" in asked) return asked.reply;
      const shippingDate = calendarDate(invocation.event.parameters.shippingDate);
      if (!shippingDate) return invocation.refused("date-not-understood");
      const result = await parts.rescheduleOrder({ ...asked.request, shippingDate });
      return {
        ...changeReply(invocation, result),
        shippingDate: "order" in result ? result.order.shippingDate : "",
        suggestion: ("suggestion" in result && result.suggestion) || "",
      };
    },
  });
}
