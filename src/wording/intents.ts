/** What callers may want: the intents that the hook answers. The bot has exactly these. */
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
