/** What people call for. */
const callFor = ["ChangeShippingDate", "CancelOrder", "OrderStatus", "OtherOrder", "SpeakToAgent"] as const;

/** What they say between. */
const between = ["Repeat", "Help", "LeaveAsIs", "Goodbye", "OtherLanguage"] as const;

/** What the line cannot do: each intent has the topic with which the caller is put through to a person. */
export const topics = {
  CallMeBack: "call-back",
  ChangeAddress: "address",
  ChangeItems: "items",
  ReturnOrder: "return",
  NotArrived: "not-arrived",
  DamagedOrWrong: "damaged-or-wrong",
  PaymentOrReceipt: "payment",
  TrackParcel: "tracking",
  TimeOfDay: "time-of-day",
  Complaint: "complaint",
  NotMyOrder: "not-my-order",
  NewOrder: "new-order",
  Subscription: "subscription",
} as const;

export type TopicIntent = keyof typeof topics;
/** The session and contact attribute `topic` is one of these, or "". */
export type Topic = (typeof topics)[TopicIntent];

export const topicIntents = Object.keys(topics) as readonly TopicIntent[];

/** The intents of the bot, all of which the code hook handles. */
export const intentNames = [...callFor, ...between, ...topicIntents, "FallbackIntent"] as const;
export type IntentName = (typeof intentNames)[number];

/** A wish that words can name. */
export type Wish = Exclude<IntentName, "FallbackIntent">;

/** The intents that change the order. */
export const changeIntents = ["ChangeShippingDate", "CancelOrder"] as const;
export type ChangeIntent = (typeof changeIntents)[number];

/** The one slot of the bot, of `ChangeShippingDate`. */
export const dateSlot = "ShippingDate";
