export const tableName = "CustomerTable";
export const orderId = "100";

/** The date in so many days. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const shippingDate = inDays(20);
/** The date that callers move it to. */
export const laterDate = inDays(22);

/** The article's order as its `put-item` stores it, of any customer and its shipping date moved into the future. */
export const storedOrder = (phone: string) => ({
  CallerID: { S: phone },
  orderId: { S: orderId },
  orderedItem: { S: "The North Face Summit L3 Ventrix 2.0 Hoodie" },
  shippingDate: { S: shippingDate },
  customerName: { S: "Justin" },
  isCancel: { S: "False" },
});
