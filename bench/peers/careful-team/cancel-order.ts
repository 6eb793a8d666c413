import { changing } from "./changing.ts";

export const handler = changing(
  "isCancel",
  () => "True",
  (orderId) => `We cancelled your order ${orderId}.`,
);
