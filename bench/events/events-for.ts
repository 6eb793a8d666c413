import { connectEvent } from "../../local/aws/connect-event.ts";
import { lexEvent } from "../../local/demo/events.ts";
import type { BenchEnvironment } from "../engines/bench-environment.ts";
import type { FunctionName } from "../function-names.ts";
import { articleOrder, laterDate, orderId, owingOrder, type StoredItem } from "./article-order.ts";
import { streamEvent } from "./stream-event.ts";

/** Events as AWS sends them to that function, each about an order of its own, which is placed for it. */
export async function eventsFor(
  name: FunctionName,
  environment: BenchEnvironment,
  count: number,
  placed: (phone: string) => StoredItem = name === "notify-customer" ? owingOrder : articleOrder,
): Promise<readonly unknown[]> {
  const phones = await environment.placeOrders(count, placed);
  if (name === "look-up-order") return phones.map((phone) => callEvent(phone));
  if (name === "notify-customer") return phones.map((phone) => streamEvent([placed(phone)]));
  const events: unknown[] = [];
  for (const phone of phones) events.push(changeEvent(name, phone, await environment.toldVersion(phone)));
  return events;
}

/** The day of the turn that is measured, as Lex resolves it: ours reads the words, others have to believe this. */
const resolved = {
  shape: "Scalar",
  value: { originalValue: "two days later", interpretedValue: laterDate, resolvedValues: [laterDate] },
};

/** What Connect sends of a call from that phone. */
export const callEvent = (phone: string, parameters: Readonly<Record<string, string>> = {}) =>
  connectEvent({
    endpoint: { Address: phone, Type: "TELEPHONE_NUMBER" },
    parameters: { CallerID: phone, ...parameters },
  });

/** What asks for a change of the order that was told of: in one call, or in a turn of a conversation. */
export function changeEvent(
  name: Exclude<FunctionName, "look-up-order" | "notify-customer">,
  phone: string,
  orderVersion: string,
) {
  const told = { orderId, orderVersion };
  switch (name) {
    case "cancel-order":
      return callEvent(phone, told);
    case "change-shipping-date":
      return callEvent(phone, { ...told, shippingDate: laterDate });
    case "lex-code-hook":
      return lexEvent("two days later", {
        sessionAttributes: { ...told, callerNumber: phone },
        slots: { ShippingDate: resolved },
      });
  }
}
