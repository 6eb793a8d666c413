import { type IntentName, intentNames, type MenuIntent, type Wish } from "../../wording/index.ts";
import type { Session } from "./session.ts";

export { dateSlot, type IntentName, intentNames } from "../../wording/index.ts";

export const intentName = (name: string): IntentName | undefined =>
  intentNames.find((known) => known === name);

/** What can be chosen at the menu, by its keys, in the order in which it is told. */
const menu: readonly (readonly [key: string, intent: MenuIntent])[] = [
  ["1", "ChangeShippingDate"],
  ["2", "CancelOrder"],
  ["3", "OrderStatus"],
  ["4", "OtherOrder"],
  ["0", "SpeakToAgent"],
];

/** What a key stands for where nothing was asked. */
export const intentOfKey = (keys: string): Wish | undefined =>
  keys === "9" ? "Repeat" : menu.find(([key]) => key === keys)?.[1];

/**
 * What the menu offers: a change only of an order that can be changed, another order only where there is one. A flow
 * that tells neither is offered all.
 */
export function offered({ changeable, nextPosition }: Session["given"]): readonly MenuIntent[] {
  const withheld: readonly MenuIntent[] = [
    ...(changeable === "False" ? (["ChangeShippingDate", "CancelOrder"] as const) : []),
    ...(changeable && !(Number(nextPosition) > 0) ? (["OtherOrder"] as const) : []),
  ];
  return menu.map(([, intent]) => intent).filter((intent) => !withheld.includes(intent));
}
