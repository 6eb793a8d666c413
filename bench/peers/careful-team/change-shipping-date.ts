import { changing } from "./changing.ts";

export const handler = changing(
  "shippingDate",
  (event) => event.Details.Parameters.shippingDate,
  (orderId) => `We moved your order ${orderId}.`,
);
