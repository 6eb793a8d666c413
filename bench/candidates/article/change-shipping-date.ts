import { type ChangeEvent, change } from "./change.ts";

/** The article's ChangeOrderDate. */
export const handler = (event: ChangeEvent) => {
  const { orderId, shippingDate = "" } = event.Details.Parameters;
  return change(event, "shippingDate", shippingDate, `We moved order ${orderId} to ${shippingDate}.`);
};
