import { type IntentName, intentNames } from "../../wording/index.ts";

export { dateSlot, type IntentName, intentNames } from "../../wording/index.ts";

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
