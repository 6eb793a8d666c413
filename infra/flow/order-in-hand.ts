/** The order that the call is about, as functions and bot want to know it. Never a position: lists move. */
export const orderInHand = {
  orderId: "$.Attributes.orderId",
  verificationCode: "$.FlowAttributes.verificationCode",
};

/** That order as the caller was told of it. */
export const orderAsTold = { ...orderInHand, orderVersion: "$.Attributes.orderVersion" };

/** What is kept of an order that was looked up; the next function's reply takes the place of this one. */
export const orderFound = {
  orderId: "$.External.orderId",
  orderVersion: "$.External.orderVersion",
  orderedItem: "$.External.orderedItem",
  shippingDate: "$.External.shippingDate",
  told: "$.External.message",
};

/** The number called from, or the one that the caller typed. */
export const caller = "$.Attributes.callerNumber";
