import { changing } from "./change.ts";

/** The article's ChangeOrderDate. */
export const handler = changing(
  "shippingDate",
  ({ shippingDate = "" }) => shippingDate,
  "We changed shipping date.",
);
