/** The intents that the hook answers. The bot has exactly these. */
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

export const intentName = (name: string): IntentName | undefined =>
  intentNames.find((known) => known === name);

/** What the keys of the menu stand for. */
const menu: Readonly<Record<string, IntentName>> = {
  "1": "ChangeShippingDate",
  "2": "CancelOrder",
  "3": "OrderStatus",
  "4": "OtherOrder",
  "0": "SpeakToAgent",
};

export const intentOfKey = (keys: string): IntentName | undefined =>
  Object.hasOwn(menu, keys) ? menu[keys] : undefined;

/** The key for a person, whatever has been asked. */
export const personKey = "0";
