/** Parameters that name the order that the call is about. No position in the caller's list: positions change. */
export const currentOrder = {
  orderId: "$.Attributes.orderId",
  verificationCode: "$.FlowAttributes.verificationCode",
};

/** The same with the version that the caller was told of, for functions that change it. */
export const currentOrderAndVersion = { ...currentOrder, orderVersion: "$.Attributes.orderVersion" };

/** Contact attributes to keep of an order that was looked up: the next function's reply replaces `$.External`. */
export const foundOrderAttributes = {
  orderId: "$.External.orderId",
  orderVersion: "$.External.orderVersion",
  orderedItem: "$.External.orderedItem",
  shippingDate: "$.External.shippingDate",
  changeable: "$.External.changeable",
  told: "$.External.message",
};

/** The endpoint number, or the number that the caller typed. */
export const callerNumber = "$.Attributes.callerNumber";
