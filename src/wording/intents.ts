/** The intents of the bot, all of which the code hook handles. */
export const intentNames = [
  "ChangeShippingDate",
  "CancelOrder",
  "OrderStatus",
  "OtherOrder",
  "SpeakToAgent",
  "FallbackIntent",
] as const;
export type IntentName = (typeof intentNames)[number];

/** The one slot of the bot, of `ChangeShippingDate`. */
export const dateSlot = "ShippingDate";
